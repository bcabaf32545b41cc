import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../graph/evaluate.ts";
import { createEvaluation, type Evaluation } from "../graph/evaluation.ts";
import { edgeName } from "../graph/graph.ts";
import { answerOf, type Question, questionsAt } from "../graph/question.ts";
import { type Schedule, schedule } from "../graph/schedule.ts";
import { graphOf, nodeNamed, randomProgram } from "../graph/testing.ts";
import { LESSONS } from "../lessons/course/course.ts";
import { stopPlace } from "../lessons/stopPlace.ts";
import { compareAnswer, readAnswer } from "./answer.ts";
import { type MistakeKind, mistakeBehind } from "./mistakes.ts";

interface Situation {
  readonly walk: Schedule;
  readonly evaluation: Evaluation;
}

const situation = (text: string, target: string | null = null, expanded: readonly string[] = []): Situation => {
  const graph = graphOf(text, ...expanded);
  const walk = schedule(graph, target === null ? graph.output : nodeNamed(graph, target).index);
  return { walk, evaluation: evaluate(createEvaluation(graph, walk.target)) };
};

/** The last one that is asked about a node on the way back: its whole gradient. */
const aboutGradient = ({ walk, evaluation }: Situation, name: string): Question => {
  const { index } = nodeNamed(walk.graph, name);
  const all = walk.steps.flatMap((_, cursor) => questionsAt(walk, evaluation, cursor, "gradients"));
  const question = all.findLast((other) => ("edge" in other ? other.edge.from : other.node) === index);
  if (!question) throw new Error(`nobody asks for the gradient of ${name}`);
  return question;
};

const verdict = (text: string, number: number): string => {
  const answer = readAnswer(text);
  return typeof answer === "string" ? answer : compareAnswer(answer, number);
};

/** By letter: what a mistake of that name is called where its number comes out. Some cannot be told apart by their numbers. */
const KINDS: Readonly<Record<string, readonly MistakeKind[]>> = {
  U: ["upstream", "factor"],
  L: ["passed-on", "factor"],
  D: ["passed-on", "factor"],
  S: ["own"],
  I: ["input", "far-input", "operand"],
  V: ["value"],
  P: ["path", "last", "none"],
  E: ["last", "replaced"],
  G: ["sign"],
  A: ["added", "multiplied"],
  recursion: ["resent"],
};

/** Those that the walk answers, each with the place of its stop. */
const QUESTIONS = LESSONS.flatMap((facts) =>
  facts.stops.flatMap(({ question }, i) =>
    question?.of === undefined ? [] : [{ ...question, of: question.of, lesson: facts.id, place: stopPlace(facts, i + 1) }],
  ),
);

/** `P:one wire` is a P. */
const letterOf = (mistake: string): string => mistake.split(":")[0] ?? "";

const LETTERED = QUESTIONS.flatMap((question) =>
  question.wrong.flatMap(([answer, mistake]) =>
    letterOf(mistake) in KINDS ? [{ ...question, answer, letter: letterOf(mistake) }] : [],
  ),
);

const situationOf = ({ place: { program, target, expand } }: (typeof QUESTIONS)[number]): Situation =>
  situation(program, target, expand);

const programOf = (id: string): string => LESSONS.find((lesson) => lesson.id === id)?.program ?? "";

const named = (at: Situation, name: string, answer: string): MistakeKind | null => recognise(at, aboutGradient(at, name), answer);

const recognise = ({ walk, evaluation }: Situation, question: Question, text: string): MistakeKind | null => {
  const answer = readAnswer(text);
  if (typeof answer === "string") throw new Error(`${text} is ${answer}`);
  return mistakeBehind(walk, evaluation, question, answer)?.kind ?? null;
};

describe("the questions of the lessons", () => {
  it("have a name for every letter", () =>
    expect(QUESTIONS.flatMap(({ wrong }) => wrong).filter(([, mistake]) => /^[A-Z](:|$)/.test(mistake))).toHaveLength(
      LETTERED.filter(({ letter }) => letter.length === 1).length,
    ));
  it.each(QUESTIONS)("$lesson: d$of is $right", (question) => {
    const at = situationOf(question);
    expect(verdict(question.right, answerOf(at.evaluation, aboutGradient(at, question.of)))).toBe("right");
  });
  it.each(QUESTIONS)("$lesson: no wrong answer for d$of is right", (question) => {
    const at = situationOf(question);
    const number = answerOf(at.evaluation, aboutGradient(at, question.of));
    expect(question.wrong.map(([answer]) => verdict(answer, number))).toEqual(question.wrong.map(() => "wrong"));
  });
  it.each(LETTERED)("$lesson: d$of is not $answer, which is $letter", (question) =>
    expect(KINDS[question.letter]).toContain(named(situationOf(question), question.of, question.answer)),
  );
});

/** By the end of the question's step: what it computes, or whose gradient. */
const questionOf = ({ walk, evaluation }: Situation, cursor: number, kind: Question["kind"]): Question => {
  const question = questionsAt(walk, evaluation, cursor, "both").find((other) => other.kind === kind);
  if (!question) throw new Error(`no ${kind} is asked for after ${cursor} steps`);
  return question;
};

describe("mistakes of a value", () => {
  const table: readonly (readonly [text: string, answer: string, kind: MistakeKind | null])[] = [
    ["f = a - b", "1", "swapped"],
    ["f = a - b", "5", "added"],
    ["f = a + b", "6", "multiplied"],
    ["f = a * b", "5", "added"],
    ["f = a * b", "-6", "sign"],
    ["f = a / b", "1.5", "swapped"],
    ["f = a^b", "9", "swapped"],
    ["f = a^b", "6", "multiplied"],
    ["f = exp(a)", "2", "operand"],
    ["f = a * b", "7", null],
  ];
  it.each(table)("%s is not %s: %s", (text, answer, kind) => {
    const at = situation(`${text}\na = 2; b = 3`);
    expect(recognise(at, questionOf(at, 0, "value"), answer)).toBe(kind);
  });
});

describe("at a fork", () => {
  /** q sends 8 through v, then 3 through u. */
  const at = situation(programOf("fork"));
  const parts: readonly (readonly [answer: string, kind: MistakeKind | null])[] = [["11", "whole"], ["1", "passed-on"], ["-3", "sign"], ["7", null]]; // biome-ignore format: pairs
  it.each(parts)("%s for the last contribution: %s", (answer, kind) =>
    expect(recognise(at, questionOf(at, 8, "contribution"), answer)).toBe(kind),
  );
  const sums: readonly (readonly [answer: string, kind: MistakeKind])[] = [["3", "last"], ["8", "path"], ["24", "multiplied"], ["-11", "sign"]]; // biome-ignore format: pairs
  it.each(sums)("%s for the sum: %s", (answer, kind) => expect(recognise(at, questionOf(at, 8, "sum"), answer)).toBe(kind));
});

it("a factor that is left out further on is told with its wire", () => {
  const at = situation(programOf("two-layers"));
  const answer = readAnswer("-0.05612");
  const mistake = typeof answer === "string" ? null : mistakeBehind(at.walk, at.evaluation, aboutGradient(at, "w1"), answer);
  expect(mistake?.edge && edgeName(at.walk.graph, mistake.edge)).toBe("s1-a1.0");
});

it("in a graph with more paths than could be counted, an answer is looked at in no time", () => {
  const rungs = Array.from({ length: 60 }, (_, i) => `p${i + 1} = p${i} * p${i}`).join("\n");
  const at = situation(`p0 = 1\n${rungs}`);
  expect(named(at, "p0", "3")).toBeNull();
  expect(named(at, "p0", `${2 ** 59}`)).toBe("path");
});

it("of any program, every mistake can be computed", () =>
  fc.assert(
    fc.property(randomProgram, ({ text }) => {
      const { walk, evaluation } = situation(text);
      for (let cursor = 0; cursor < walk.steps.length; cursor++)
        for (const question of questionsAt(walk, evaluation, cursor, "both"))
          expect(mistakeBehind(walk, evaluation, question, { value: 1.234567e77, unit: 1e70 })).toBeNull();
    }),
    { numRuns: 20 },
  ));
