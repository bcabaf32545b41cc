import { describe, expect, it } from "vitest";
import { edgeName } from "../graph/graph.ts";
import { schedule } from "../graph/schedule.ts";
import { evaluationOf, graphOf } from "../graph/testing.ts";
import { LOCALES, messagesFor } from "../i18n/locales.ts";
import { EXAMPLES } from "../lessons/examples.ts";
import { explainStep, type StepExplanation } from "./stepSentences.ts";

/** Every step of a program by its name (`forward q`, `seed`, the name of an edge), and what is said of it. */
const explained = (text: string, locale: "en" | "pt-BR" = "en", target?: string): Map<string, StepExplanation> => {
  const evaluation = evaluationOf(graphOf(text), target);
  const { graph } = evaluation;
  const walk = schedule(graph, evaluation.target);
  return new Map(
    walk.steps.map((step) => {
      const explanation = explainStep(messagesFor(locale).roles, walk, evaluation, step);
      if (!explanation) throw new Error("every step can be explained");
      if (step.kind === "seed") return ["seed", explanation];
      if (step.kind === "forward") return [`forward ${graph.nodes[step.node]?.name}`, explanation];
      const edge = graph.edges[step.edge];
      return [edge ? edgeName(graph, edge) : "", explanation];
    }),
  );
};

/** Heading and first sentence. */
const said = (text: string, step: string): string => {
  const { heading, sentences } = explained(text).get(step) ?? { heading: `no step ${step}`, sentences: [] };
  return `${heading} ${sentences[0]}`.trim();
};

type Table = readonly (readonly [title: string, text: string, step: string, sentence: string])[];

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";

const ROLES: Table = [
  ["+", A1, "x-q.0", "+ distributes. The gradient passes on unchanged to both operands."],
  ["−, what is subtracted from", "x = 3; y = 1\nf = x - y", "x-f.0", "− distributes. x gets the gradient unchanged; the operand that is subtracted gets it with its sign turned."],
  ["−, what is subtracted", "x = 3; y = 1\nf = x - y", "y-f.1", "− distributes. y is subtracted, so it gets the gradient with its sign turned."],
  ["×", A1, "q-f.0", "× switches. Each operand gets the gradient times the other operand: q gets it times z = −4."],
  ["× with itself", "x = 3\nf = x*x", "x-f.1", "× switches. Each operand gets the gradient times the other operand: x gets it times x = 3."],
  ["÷, the dividend", "x = 6; y = 4\nf = x / y", "x-f.0", "÷ switches. x is divided by y = 4, and so is its gradient: times 0.25."],
  ["÷, the divisor", "x = 6; y = 4\nf = x / y", "y-f.1", "÷ switches. y divides x = 6: it gets the gradient times −0.375."],
  ["max, the winner", "x = 3; y = 1\nf = max(x, y)", "x-f.0", "max routes. x decides the value, so it gets the whole gradient; the other operands get nothing."],
  ["max, a tie", "x = 3; y = 3\nf = max(x, y)", "x-f.0", "max routes. x ties with another operand: the gradient is shared equally, and x gets it times 0.5."],
  ["relu, on", "x = 3\nf = relu(x)", "x-f.0", "relu routes. Here the gate passes everything: x gets the gradient unchanged."],
  ["leaky relu, on its flatter side", "x = -3\nf = leaky_relu(x)", "x-f.0", "lrelu routes. Here the gate passes a part: x gets the gradient times 0.01."],
  ["a scaler whose rule reads its own value", "s = 1\nf = sigmoid(s)", "s-f.0", "σ scales. s gets the gradient times the local slope 0.1966, computed from the cached f = 0.7311."],
  ["a scaler whose rule reads its operand", "x = 2\nf = log(x)", "x-f.0", "log scales. x gets the gradient times the local slope 0.5, computed from the cached x = 2."],
  ["a scaler whose rule reads both operands", "x = 3; n = 2\nf = x^n", "x-f.0", "xʸ scales. x gets the gradient times the local slope 6, computed from the cached x = 3 and n = 2."],
  ["a power with a constant exponent", "x = 3\nf = x^2", "x-f.0", "xʸ scales. x gets the gradient times the local slope 6, computed from the cached x = 3."],
  ["a sign", "x = 3\nf = -x", "x-f.0", "− scales. x gets the gradient times the local slope −1, which is the same everywhere."],
  ["a scaler whose rule is another function of its operand", "x = 0\nf = sin(x)", "x-f.0", "sin scales. x gets the gradient times the local slope 1, computed from the cached x = 0."],
  ["a scaler that weighs its operands", "x = 2; y = 2\nf = logsumexp(x, y)", "y-f.1", "lse scales. y gets the gradient times the local slope 0.5, computed from the cached y = 2 and f = 2.693."],
  ["a step", "x = 3\nf = step(x)", "x-f.0", "step blocks. f jumps and is flat everywhere else: its slope is 0, so nothing flows back to x and nothing can learn through it."],
  ["a second name", "x = 3\nq = x\nf = q^2", "x-q.0", "= is a second name. q equals x, so the gradient passes through unchanged."],
  ["a function", "x = 3\ng(a) = a*a\nf = g(x)", "x-f.0", "g is a function. x gets the gradient times 6: the chain rule inside g yields this local derivative."],
  ["the seed", A1, "seed", "∂f/∂f = 1: f changes exactly as much as itself. The way back starts here."],
  ["forwards", A1, "forward q", "q is computed from its operands and kept: the way back may read it."],
  ["forwards, one operand", "f = sin(x1)", "forward f", "f is computed from its operand and kept: the way back may read it."],
]; // biome-ignore format: a table

describe("what a gate does", () => {
  it.each(ROLES)("%s", (_, text, step, sentence) => expect(said(text, step)).toBe(sentence));
});

const ZEROS: Table = [
  ["the gradient is 0 already", "x = 2; y = 0\nq = x^2\nf = q * y", "x-q.0", "xʸ scales. The gradient at q is 0 already, so nothing flows back through it."],
  ["the other factor is 0", "x = 2; y = 0\nf = x * y", "x-f.0", "× switches. x is multiplied by y = 0: it does not change f, so nothing flows back."],
  ["relu is off", "x = -2\nf = relu(x)", "x-f.0", "relu routes. x is not positive, so f is held at 0: nothing flows back."],
  ["the other operand of max wins", "x = 1; y = 3\nf = max(x, y)", "x-f.0", "max routes. Another operand decides f, so a small change of x has no effect: nothing flows back."],
  ["a flat place", "x = 0\nf = x^2", "x-f.0", "xʸ scales. f is flat in x here: its slope is 0, so nothing flows back."],
  ["a dividend of 0", "x = 0; y = 2\nf = x / y", "y-f.1", "÷ switches. f is flat in y here: its slope is 0, so nothing flows back."],
  ["the slope of a leaky relu to the right of its corner: nothing is held at 0", "x = 2; a = 0.1\nf = leaky_relu(x, a)", "a-f.1", "lrelu routes. f is flat in a here: its slope is 0, so nothing flows back."],
  ["far left in elu: held at −1, not at 0", "x = -2000\nf = elu(x)", "x-f.0", "elu routes. f is flat in x here: its slope is 0, so nothing flows back."],
  ["a function that is flat", "x = 0\ng(a) = a^2\nf = g(x)", "x-f.0", "g is a function. f is flat in x here: its slope is 0, so nothing flows back."],
  ["a function behind which nothing depends on it", "x = 2; y = 0\ng(a) = a^2\nq = g(x)\nf = q*y", "x-q.0", "g is a function. The gradient at q is 0 already, so nothing flows back through it."],
  ["a product too small for a number: no factor is 0", "x = 1; y = 1e-200\nq = x * y\nf = q * 1e-200", "x-q.0", "× switches. Each operand gets the gradient times the other operand: x gets it times y = 1×10⁻²⁰⁰."],
]; // biome-ignore format: a table

describe("why nothing flows back", () => {
  it.each(ZEROS)("%s", (_, text, step, sentence) => expect(said(text, step)).toBe(sentence));
});

describe("after that", () => {
  const rest = (text: string, step: string, target?: string): readonly string[] =>
    explained(text, "en", target).get(step)?.sentences.slice(1) ?? [];
  const table: [string, Parameters<typeof rest>, string[]][] = [
    ["a gate's gradient arrives without a word", [A1, "q-f.0"], []],
    ["a negative gradient at an input", [A1, "x-q.0"], ["A negative gradient: raising x a little lowers f."]],
    ["a positive one", [A1, "z-f.1"], ["A positive gradient: lowering z a little lowers f."]],
    ["of another target", [A1, "x-q.0", "q"], ["A positive gradient: lowering x a little lowers q."]],
    ["one of 0", ["x = 0\nf = x^2", "x-f.0"], ["A gradient of 0: very small changes of x hardly move f."]],
    ["none at all, where there is no number", ["x = -1\nf = log(x) * y", "y-f.1"], []],
    ["a fork that is not complete", ["x = 3\nf = x*x", "x-f.1"], ["x is used 2 times: its contributions are added, 1 of 2 so far."]],
    ["a fork that is", ["x = 3\nf = x*x", "x-f.0"], ["x is used 2 times: all its contributions are added, and the gradient is complete.", "A positive gradient: lowering x a little lowers f."]],
    ["a fork at a gate", ["q = x + 1\nf = q*q", "q-f.0"], ["q is used 2 times: all its contributions are added, and the gradient is complete."]],
    ["uses that the target does not see do not count", ["x = 3\nq = x^2\nf = q + x", "x-q.0", "q"], ["A positive gradient: lowering x a little lowers q."]],
    ["contributions that cancel", ["x = 3\nf = x - x", "x-f.0"], ["x is used 2 times: all its contributions are added, and the gradient is complete.", "A gradient of 0: very small changes of x hardly move f."]],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, where, sentences) => expect(rest(...where)).toEqual(sentences));
});

describe("in every language", () => {
  const programs = [...EXAMPLES.map(({ program }) => program), ...[...ROLES, ...ZEROS].map(([, text]) => text)];
  it("each step of each program has sentences of its own, without a gap", () => {
    for (const program of new Set(programs)) {
      const tables = Object.keys(LOCALES).map((locale) => explained(program, locale === "en" ? "en" : "pt-BR"));
      for (const [step, { heading, sentences }] of tables[0] ?? []) {
        const other = tables[1]?.get(step);
        expect([heading, ...sentences].join(" ")).not.toMatch(/undefined|null|\[object/);
        expect(other?.sentences).toHaveLength(sentences.length);
        for (const [i, sentence] of sentences.entries()) {
          expect(other?.sentences[i]).not.toBe("");
          expect(other?.sentences[i]).not.toBe(sentence);
        }
      }
    }
  });
});
