/** Functions of one number to compare: activations, and losses over the margin. Each is a line of a program, computed as the page's programs are. */
import { buildGraph } from "../graph/buildGraph.ts";
import { createEvaluation } from "../graph/evaluate.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import { type Here, type Sampler, sweepOf } from "./curve.ts";

export interface Exhibit<Name extends string = string> {
  readonly name: Name;
  /** An expression in x. */
  readonly text: string;
}

export const ACTIVATIONS: readonly Exhibit[] = [
  { name: "sigmoid", text: "sigmoid(x)" },
  { name: "tanh", text: "tanh(x)" },
  { name: "ReLU", text: "relu(x)" },
  { name: "Leaky ReLU", text: "leaky_relu(x, 0.1)" },
  { name: "PReLU", text: "leaky_relu(x, 0.25)" },
  { name: "ELU", text: "elu(x, 1)" },
  { name: "softplus", text: "softplus(x)" },
  { name: "SiLU", text: "silu(x)" },
  { name: "GELU", text: "gelu(x)" },
  { name: "maxout", text: "max(0.5x + 1, -x - 2)" },
];

export type Loss = "squared" | "hinge" | "logistic" | "zero-one";

/** x is the margin: label ±1 times score, so that the square of label − score is the square of 1 − margin. */
export const LOSSES: readonly Exhibit<Loss>[] = [
  { name: "squared", text: "(1 - x)^2" },
  { name: "hinge", text: "max(0, 1 - x)" },
  { name: "logistic", text: "log(1 + exp(-x))" },
  { name: "zero-one", text: "1 - step(x)" },
];

export interface Exhibited<Name extends string = string> extends Exhibit<Name> {
  readonly at: Sampler;
  /** With what holds of the slope there. */
  readonly hereAt: (x: number) => Here;
}

export const exhibit = <Name extends string>({ name, text }: Exhibit<Name>): Exhibited<Name> => {
  const { program } = parseProgram(`x = 0\nf = ${text}`);
  if (!program) throw new TypeError(`not an expression: ${text}`);
  const graph = buildGraph(program, { expanded: new Set() });
  const evaluation = createEvaluation(graph);
  const input = graph.byName.get("x") ?? -1;
  const hereAt = (x: number): Here => {
    evaluation.values[input] = x;
    return sweepOf(evaluation, graph.output, input).here;
  };
  return { name, text, at: sweepOf(evaluation, graph.output, input).at, hereAt };
};

/**
 * convention: there is no one slope here. dead: the slope is 0, and twice as far out as well. saturated: there it is less than a hundredth, and
 * here. null: none of these.
 */
export type Fate = "convention" | "dead" | "saturated" | null;

const FAINT = 0.01;

export const fateAt = ({ hereAt, at }: Exhibited, x: number): Fate => {
  const { slope, isConvention } = hereAt(x);
  if (isConvention) return "convention";
  const largest = Math.max(Math.abs(slope), Math.abs(at(2 * x).slope));
  if (largest === 0) return "dead";
  return largest < FAINT ? "saturated" : null;
};
