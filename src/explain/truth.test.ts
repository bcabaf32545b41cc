/** What a sentence promises comes true when the input is really moved: direction and size, in every language. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEvaluation, evaluate } from "../graph/evaluate.ts";
import type { Evaluation } from "../graph/evaluation.ts";
import { randomProgram } from "../graph/testing.ts";
import { LOCALES, type Locale } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messagesFor.ts";
import { EXAMPLES } from "../lessons/examples.ts";
import { powerOfTen } from "../tex/number.ts";
import { explain } from "./explain.ts";
import { plainText, withNames } from "./names.ts";
import { momentsOf } from "./testing.ts";

/** A number as a reader takes it. */
const read = (text: string): number => {
  const { mantissa, exponent } = powerOfTen(text) ?? { mantissa: text, exponent: "0" };
  return Number(`${mantissa}e${exponent}`.replaceAll("−", "-"));
};

interface Promises {
  readonly slope: RegExp;
  readonly sides: RegExp;
  readonly still: RegExp;
  readonly positive: string;
  readonly negative: string;
}

/** What the reader of each language understands. */
const NUMBER = "(−?[\\d.]+(?:×10[⁻⁰¹²³⁴-⁹]+)?)";
const PROMISES: Record<Locale, Promises> = {
  en: {
    slope: new RegExp(`raising \\S+ by ${NUMBER} changes \\S+ by about ${NUMBER}\\.$`),
    sides: new RegExp(`raising \\S+ by ${NUMBER} changes \\S+ by about ${NUMBER}, lowering it by as much by about ${NUMBER}\\.$`),
    still: /small changes of \S+ do not move/,
    positive: "positive",
    negative: "negative",
  },
  "pt-BR": {
    slope: new RegExp(`aumentar \\S+ em ${NUMBER} muda \\S+ em cerca de ${NUMBER}\\.$`),
    sides: new RegExp(
      `aumentar \\S+ em ${NUMBER} muda \\S+ em cerca de ${NUMBER}; diminuir outro tanto muda em cerca de ${NUMBER}\\.$`,
    ),
    still: /pequenas mudanças de \S+ não mexem/,
    positive: "positivo",
    negative: "negativo",
  },
};

/** By how much the target changes; computed anew, from a copy. */
const changeBy = ({ graph, target, values }: Evaluation, input: number, by: number): number => {
  const copy = createEvaluation(graph, target);
  for (const { kind, index } of graph.nodes) if (kind === "input") copy.values[index] = values[index]!;
  copy.values[input] = copy.values[input]! + by;
  return evaluate(copy).values[target]! - values[target]!;
};

/** Two digits, and what rounding leaves of a difference. */
const expectClose = (said: number, done: number, scale: number, what: string): void => {
  expect(Math.abs(said - done), `${what}: said ${said}, is ${done}`).toBeLessThanOrEqual(
    0.08 * Math.abs(done) + 1e-11 * Math.abs(scale),
  );
  if (Math.abs(done) > 1e-9 * Math.abs(scale)) expect([what, Math.sign(said)]).toEqual([what, Math.sign(done)]);
};

interface Kept {
  slopes: number;
  sides: number;
}

/** Checks every promise of every step; @returns how many there were. */
const check = (program: string, locale: Locale, kept: Kept): void => {
  const { walk, drawn, evaluation, graph, at } = momentsOf(program);
  const words = PROMISES[locale];
  const scale = evaluation.values[walk.target]!;
  for (let cursor = 1; cursor <= drawn.walk.steps.length; cursor++) {
    const { sentences } = explain(at(cursor), messagesFor(locale));
    const last = sentences.at(-1) ?? "";
    const input = graph.byName.get(withNames(last)[1] ?? "") ?? -1;
    const text = plainText(last);
    const slope = words.slope.exec(text)?.slice(1).map(read);
    const sides = words.sides.exec(text)?.slice(1).map(read);
    if (slope) {
      const [by = 0, change = 0] = slope;
      expectClose(change, changeBy(evaluation, input, by), scale, text);
      const gradient = evaluation.gradients[input]!;
      expect(text).toContain(gradient > 0 ? words.positive : words.negative);
      expect(text).not.toContain(gradient > 0 ? words.negative : words.positive);
      kept.slopes++;
    }
    if (sides) {
      const [by = 0, up = 0, down = 0] = sides;
      expectClose(up, changeBy(evaluation, input, by), scale, text);
      expectClose(down, changeBy(evaluation, input, -by), scale, text);
      kept.sides++;
    }
    if (words.still.test(text)) {
      expectClose(0, changeBy(evaluation, input, 1e-6), scale, text);
      expectClose(0, changeBy(evaluation, input, -1e-6), scale, text);
    }
  }
};

describe.each(Object.keys(LOCALES) as Locale[])("%s", (locale) => {
  it("of the lectures' programs", () => {
    const kept = { slopes: 0, sides: 0 };
    for (const { program } of EXAMPLES) check(program, locale, kept);
    expect(kept.slopes).toBeGreaterThan(25);
  });

  it("of programs with kinks, where nothing is promised of a slope", () => {
    const kept = { slopes: 0, sides: 0 };
    check("x = 0; y = 0\nf = relu(x) + abs(y) + max(x, y)", locale, kept);
    check("x = 0\ng(a) = 3*abs(a)\nf = g(x)^2 + g(x)", locale, kept);
    check("x = 2; y = 2; z = 1\nf = min(x, y, z + 1)", locale, kept);
    check("x = 0\nf = step(x) + sign(x)", locale, kept);
    expect(kept).toEqual({ slopes: 0, sides: 7 });
  });

  it("of programs with faults, where nothing is promised at all", () => {
    const kept = { slopes: 0, sides: 0 };
    for (const program of [
      "a = -1; b = 0\np = log(a)\nq = 1/b\nf = p*2 + q",
      "b = 0; x = 1\nf = atan(1/b)",
      "x = 1\nq = x * 1e200\nf = q * 1e200 * q",
      "x = -4\nf = x^0.5",
    ])
      check(program, locale, kept);
    expect(kept).toEqual({ slopes: 0, sides: 0 });
  });

  it("of vectors and matrices, for the entry that is told of", () => {
    const kept = { slopes: 0, sides: 0 };
    for (const activation of ["tanh(Z)", "softmax(Z)", "relu(Z) + Z / 3", "Z * Z"])
      for (const loss of [
        "sum(A * A)",
        "norm(A)",
        "softmax_cross_entropy(A, Y)",
        "max(A) - mean(A)",
        "logsumexp(A[1]) + sum(A[2]) / c",
      ])
        check(
          `X = normal(2, 3, 1); param W = normal(4, 3, 2); b = [0.3, -0.2, 0.1, 0.5]; Y = normal(2, 4, 3); c = 3\nZ = X @ W.T + b\nA = ${activation}\nL = ${loss}`,
          locale,
          kept,
        );
    check("x = [0, 1]; y = [0, 1]\nL = sum(relu(x)) + sum(max(x, y))", locale, kept);
    expect(kept.slopes).toBeGreaterThan(60);
    expect(kept.sides).toBe(2);
  });

  it("of random programs", () => {
    const kept = { slopes: 0, sides: 0 };
    fc.assert(
      fc.property(randomProgram, ({ text }) => check(text, locale, kept)),
      { seed: 20261121, numRuns: 60 },
    );
    expect(kept.slopes).toBeGreaterThan(60);
  });
});
