/** What a person answers when asked for a number: read as the language reads numbers, and compared as closely as it was written. */

import { buildGraph } from "../graph/buildGraph.ts";
import { evaluate } from "../graph/evaluate.ts";
import { createEvaluation, type Evaluation } from "../graph/evaluation.ts";
import { answerOf, type Question } from "../graph/question.ts";
import { parseProgram } from "../lang/parseProgram.ts";

export interface Answer {
  readonly value: number;
  /** What one is worth in the last place that was written; null for something computed, such as `2*3`. */
  readonly unit: number | null;
}

/** comma: 1,5 for 1.5. names: numbers are asked for. unreadable: neither a number nor something that computes one. */
export type AnswerProblem = "empty" | "comma" | "names" | "unreadable";

const LONGEST = 200;
const LITERAL = /^[+\-−–]?\s*(?:\d+(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;
/** As the screen writes it: 8.1×10⁻⁴. */
const POWER_OF_TEN = /\s*[×·*]\s*10(⁻?)([⁰¹²³⁴-⁹]+)$/;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const lowered = (digits: string): string => Array.from(digits, (digit) => RAISED.indexOf(digit)).join("");

const unitOf = (text: string): number | null => {
  const [isLiteral, behind, behindAlone, exponent = "0"] = LITERAL.exec(text) ?? [];
  return isLiteral === undefined ? null : 10 ** (Number(exponent) - (behind ?? behindAlone ?? "").length);
};

/** A number, a fraction, `2*3`, `exp(-1)`: anything of the language that names nothing. */
export const readAnswer = (written: string): Answer | AnswerProblem => {
  const text = written
    .trim()
    .replace(POWER_OF_TEN, (_, minus: string, raised: string) => `e${minus === "" ? "" : "-"}${lowered(raised)}`);
  if (text === "") return "empty";
  if (text.length > LONGEST) return "unreadable";
  const { program, diagnostics } = parseProgram(text);
  if (diagnostics.some(({ code }) => code === "decimal-comma")) return "comma";
  const [statement, ...others] = program?.statements ?? [];
  if (!program || others.length > 0 || statement?.kind !== "value" || statement.name !== null) return "unreadable";
  if (program.free.length > 0) return "names";
  const graph = buildGraph(program);
  const value = evaluate(createEvaluation(graph), "gradients").values[graph.output] ?? Number.NaN;
  return Number.isFinite(value) ? { value, unit: unitOf(text) } : "unreadable";
};

/** Numbers on the screen have four digits; whoever computes with them may be off in the last. */
const NEARLY = 2e-3;
/** Of something computed: it may have been computed from rounded numbers twice. */
const COMPUTED = 5e-3;
const EXACTLY = 1e-9;
/** One digit may be as far off, and still be the number rounded. */
const ROUGHLY = 0.25;

/** right: as far as it was written. coarse: rounded so that fewer than two digits are left to compare. */
export type Verdict = "right" | "coarse" | "wrong";

/** @param noise what `number` may be off by itself */
export const compareAnswer = ({ value, unit }: Answer, number: number, noise = 0): Verdict => {
  const error = Math.abs(value - number);
  const size = Math.abs(number);
  if (error <= Math.max(noise, EXACTLY * size)) return "right";
  if (unit === null) return error <= COMPUTED * size ? "right" : "wrong";
  if (error <= NEARLY * size && Math.abs(value) >= 10 * unit) return "right";
  if (value === 0) return "wrong"; // says that nothing changes, which is no rounding
  const isRounded = error <= 0.5 * unit * (1 + EXACTLY);
  const isCut = Math.sign(value) === Math.sign(number) && Math.abs(value) < size && error < unit;
  if (!isRounded && !isCut) return "wrong";
  if (Math.abs(value) >= 9.5 * unit) return "right";
  return error <= ROUGHLY * size ? "coarse" : "wrong";
};

/** What round-off can make of a sum that is 0 in exact arithmetic. */
export const noiseOf = (evaluation: Evaluation, question: Question): number => {
  const { graph, values, contribution } = evaluation;
  const terms =
    question.kind === "value"
      ? graph.edges.slice(graph.firstEdge[question.node], graph.firstEdge[question.node + 1]).map(({ from }) => values[from] ?? 0)
      : question.kind === "sum"
        ? graph.edges.filter(({ from }) => from === question.edge.from).map(({ index }) => contribution[index] ?? 0)
        : [];
  return 4 * Number.EPSILON * Math.max(0, ...terms.map(Math.abs));
};

/** −1, 0 or 1. */
export const signOf = (evaluation: Evaluation, question: Question): number => {
  const number = answerOf(evaluation, question);
  return Math.abs(number) <= noiseOf(evaluation, question) ? 0 : Math.sign(number);
};
