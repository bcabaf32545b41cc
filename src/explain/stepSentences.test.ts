import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messagesFor.ts";
import { ARRAY_PROGRAMS } from "../lessons/arrayPrograms.ts";
import { EXAMPLES } from "../lessons/examples.ts";
import { explain } from "./explain.ts";
import { plainText } from "./names.ts";
import { momentCalled, momentsOf, type Scene, stepName } from "./testing.ts";

/** All that is said at a step, heading first. */
const sentencesAt = (text: string, step: string, scene: Scene = {}, locale: Locale = "en"): string[] => {
  const { heading, sentences } = explain(momentCalled(text, step, scene), messagesFor(locale));
  return [heading, ...sentences].map(plainText);
};

/** The first sentence. */
const said = (text: string, step: string): string => sentencesAt(text, step)[1] ?? "";

type Table = readonly (readonly [title: string, text: string, step: string, sentence: string])[];

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";

const ROLES: Table = [
  ["+", A1, "x-q.0", "+ distributes. The gradient passes on unchanged to both operands."],
  ["+ with a constant, which takes none", "x = 3\nf = x + 1", "x-f.0", "+ distributes. x gets the gradient unchanged."],
  ["−, what is subtracted from", "x = 3; y = 1\nf = x - y", "x-f.0", "− distributes. x gets the gradient unchanged."],
  ["−, what is subtracted", "x = 3; y = 1\nf = x - y", "y-f.1", "− distributes. y is subtracted, so it gets the gradient with its sign turned."],
  ["×", A1, "q-f.0", "× switches. q gets the gradient times the other operand, z = −4."],
  ["× with a number, which is said once", "p = 3\nf = p*2", "p-f.0", "× switches. p gets the gradient times the other operand, 2."],
  ["1 divided", "b = 4\nf = 1/b", "b-f.1", "÷ divides. b divides 1: it gets the gradient times −0.0625."],
  ["× with itself", "x = 3\nf = x*x", "x-f.1", "× switches. x gets the gradient times the other operand, x = 3."],
  ["÷, the dividend", "x = 6; y = 4\nf = x / y", "x-f.0", "÷ divides. x is divided by y = 4, and so is its gradient: times 0.25."],
  ["÷, the divisor", "x = 6; y = 4\nf = x / y", "y-f.1", "÷ divides. y divides x = 6: it gets the gradient times −0.375."],
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
  ["a dividend of 0", "x = 0; y = 2\nf = x / y", "y-f.1", "÷ divides. f is flat in y here: its slope is 0, so nothing flows back."],
  ["the slope of a leaky relu to the right of its corner: nothing is held at 0", "x = 2; a = 0.1\nf = leaky_relu(x, a)", "a-f.1", "lrelu routes. f is flat in a here: its slope is 0, so nothing flows back."],
  ["far left in elu: held at −1, not at 0", "x = -2000\nf = elu(x)", "x-f.0", "elu routes. f is flat in x here: its slope is 0, so nothing flows back."],
  ["a function that is flat", "x = 0\ng(a) = a^2\nf = g(x)", "x-f.0", "g is a function. f is flat in x here: its slope is 0, so nothing flows back."],
  ["a function behind which nothing depends on it", "x = 2; y = 0\ng(a) = a^2\nq = g(x)\nf = q*y", "x-q.0", "g is a function. The gradient at q is 0 already, so nothing flows back through it."],
  ["a product too small for a number: no factor is 0", "x = 1; y = 1e-200\nq = x * y\nf = q * 1e-200", "x-q.0", "× switches. x gets the gradient times the other operand, y = 1×10⁻²⁰⁰."],
]; // biome-ignore format: a table

describe("why nothing flows back", () => {
  it.each(ZEROS)("%s", (_, text, step, sentence) => expect(said(text, step)).toBe(sentence));
});

const FORWARD: Table = [
  ["+", A1, "forward q", "q adds x = −2 and y = 5."],
  ["×", A1, "forward f", "f multiplies q = 3 by z = −4."],
  ["−", "x = 3; y = 1\nf = x - y", "forward f", "f subtracts y = 1 from x = 3."],
  ["÷, with a number", "x = 3\nf = x/2", "forward f", "f divides x = 3 by 2."],
  ["a power", "x1 = 3\nf = x1^2", "forward f", "f raises x₁ = 3 to the power 2."],
  ["a sign", "x = 3\nf = -x", "forward f", "f turns the sign of x = 3."],
  ["a function", "x = 0\nf = sin(x)", "forward f", "f applies sin to x = 0."],
  ["of two operands", "x = 2\nf = leaky_relu(x, 0.1)", "forward f", "f applies leaky_relu to x = 2 and 0.1."],
  ["the largest", "x = 3; y = 1\nf = max(x, y)", "forward f", "f takes the largest of x = 3 and y = 1."],
  ["the smallest", "x = 3; y = 1\nf = min(x, y)", "forward f", "f takes the smallest of x = 3 and y = 1."],
  ["a sum that is no choice", "x = 0; y = 0\nf = logsumexp(x, y)", "forward f", "f applies logsumexp to x = 0 and y = 0."],
  ["a call, without what its body reads", "w = 2; x = 3\ng(a) = a*w\nf = g(x)", "forward f", "f calls g with x = 3."],
  ["a second name", "x = 3\nf = x", "forward f", "f is a second name for x = 3."],
]; // biome-ignore format: a table

describe("what a gate does forwards", () => {
  it.each(FORWARD)("%s", (_, text, step, sentence) => expect(said(text, step)).toBe(sentence));
});

const KINKS = "x = 0; y = 0\nf = relu(x) + abs(y) + max(x, y)";
const FAULTS = "a = -1; b = 0\np = log(a)\nq = 1/b\nf = p*2 + q";

const CORNERS: Table = [
  ["a corner is not flat", KINKS, "y-u2.0", "|x| scales. Here y gets the gradient times 0, by convention."],
  ["relu at 0", KINKS, "x-u1.0", "relu routes. Here x gets the gradient times 0, by convention."],
  ["a tie", KINKS, "x-u4.0", "max routes. x ties with another operand: the gradient is shared equally, and x gets it times 0.5."],
  ["a value that does not exist, and all that is computed from it", FAULTS, "p-u1.0", "No gradient means anything here: p is NaN, not a finite number, and f is computed from it."],
  ["the seed, too", FAULTS, "seed", "No gradient means anything here: p is NaN, not a finite number, and f is computed from it."],
  ["a target that itself does not exist", "b = 0\nf = 1/b", "b-f.1", "No gradient means anything here: f is ∞, not a finite number."],
  ["a finite target behind a value that is not finite", "b = 0; x = 1\nf = atan(1/b) * x", "b-u1.1", "No gradient means anything here: u₁ is ∞, not a finite number, and f is computed from it."],
  ["an infinite slope", "x = 0; y = 1\nf = sqrt(x) + y", "x-u1.0", "No gradient means anything here: the slope of u₁ in x is ∞, not a finite number."],
  ["of a finite part beside it the truth is told", "x = 0; y = 1\nf = sqrt(x) + y", "y-f.1", "+ distributes. The gradient passes on unchanged to both operands."],
  ["x·x at 0 is flat, although its other factor changes with it", "x = 0\nf = x*x", "x-f.1", "× switches. f is flat in x here: its slope is 0, so nothing flows back."],
]; // biome-ignore format: a table

describe("where there is no one slope, or none", () => {
  it.each(CORNERS)("%s", (_, text, step, sentence) => expect(said(text, step)).toBe(sentence));
});

describe("a step back names both ends", () => {
  const table: [string, Scene, string, string][] = [
    [A1, {}, "q-f.0", "From f, at ×, to q."],
    ["w1 = 2; x = 3\ng(a) = a*w1\nf = g(x)", {}, "w1-f.1", "From f, at g, to w₁."],
    [A1, { granularity: "gate" }, "q-f.0", "From f, at ×, to z and q."],
    ["x = 3\nf = x*x", { granularity: "gate" }, "x-f.0", "From f, at ×, to x."],
  ];
  it.each(table)("%j %j %s", (text, scene, step, heading) => expect(sentencesAt(text, step, scene)[0]).toBe(heading));
});

describe("after that", () => {
  const rest = (text: string, step: string, target?: string): readonly string[] => sentencesAt(text, step, { target }).slice(2);
  const table: [string, Parameters<typeof rest>, string[]][] = [
    ["a gate's gradient arrives without a word", [A1, "q-f.0"], []],
    ["a negative gradient at an input", [A1, "x-q.0"], ["A negative gradient: raising x by 0.01 changes f by about −0.04."]],
    ["a positive one", [A1, "z-f.1"], ["A positive gradient: raising z by 0.01 changes f by about 0.03."]],
    ["of another target", [A1, "x-q.0", "q"], ["A positive gradient: raising x by 0.01 changes q by about 0.01."]],
    ["a step small enough for a curve", ["x = 1\nf = exp(20*x) + 1", "x-u1.1"], ["A positive gradient: raising x by 0.001 changes f by about 9.7×10⁶."]],
    ["large inputs by large steps", ["x = 5000\nf = x/1000", "x-f.0"], ["A positive gradient: raising x by 10 changes f by about 0.01."]],
    ["a gradient of 0 at a flat place", ["x = 0\nf = x^2", "x-f.0"], ["A gradient of 0: small changes of x hardly move f."]],
    ["and where nothing moves", ["x = -2\nf = relu(x)", "x-f.0"], ["A gradient of 0: small changes of x do not move f."]],
    ["behind a corner", [KINKS, "y-u2.0"], ["y is used 2 times: all its contributions are added, and the gradient is complete.", "No single slope: raising y by 0.01 changes f by about 0.02, lowering it by as much by about 0.01."]],
    ["and where the target does not move downwards", [KINKS, "x-u1.0"], ["x is used 2 times: all its contributions are added, and the gradient is complete.", "No single slope: raising x by 0.01 changes f by about 0.02, lowering it by as much by about 0."]],
    ["a corner with nothing on one side", ["x = 0\nf = abs(x) + x^1.5", "x-u1.0"], ["x is used 2 times: all its contributions are added, and the gradient is complete.", "No single slope: a kink lies on the way from x to f."]],
    ["a slope with nothing on one side: no promise", ["x = 0\nf = x + x^1.5", "x-u1.0"], ["x is used 2 times: all its contributions are added, and the gradient is complete."]],
    ["none at all, where there is no number", ["x = -1\nf = log(x) * y", "y-f.1"], []],
    ["a fork that is not complete", ["x = 3\nf = x*x", "x-f.1"], ["x is used 2 times: its contributions are added, 1 of 2 so far."]],
    ["a fork that is", ["x = 3\nf = x*x", "x-f.0"], ["x is used 2 times: all its contributions are added, and the gradient is complete.", "A positive gradient: raising x by 0.01 changes f by about 0.06."]],
    ["a fork at a gate", ["q = x + 1\nf = q*q", "q-f.0"], ["q is used 2 times: all its contributions are added, and the gradient is complete."]],
    ["uses that the target does not see do not count", ["x = 3\nq = x^2\nf = q + x", "x-q.0", "q"], ["A positive gradient: raising x by 0.01 changes q by about 0.06."]],
    ["contributions that cancel", ["x = 3\nf = x - x", "x-f.0"], ["x is used 2 times: all its contributions are added, and the gradient is complete.", "A gradient of 0: small changes of x do not move f."]],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, where, sentences) => expect(rest(...where)).toEqual(sentences));
});

describe("while the stages of a step go by, it asks what comes next and does not tell it", () => {
  const table: [string, string, number, string[]][] = [
    ["forward f", A1, 1, ["f multiplies q = 3 by z = −4.", "What is f?"]],
    ["q-f.0", A1, 1, ["Upstream is 1. What is the slope of f in q?"]],
    ["q-f.0", A1, 2, ["× switches. q gets the gradient times the other operand, z = −4.", "What is upstream 1 times local −4?"]],
    ["q-f.0", A1, 3, ["× switches. q gets the gradient times the other operand, z = −4.", "What is upstream 1 times local −4?"]],
    ["q-f.0", A1, 4, ["× switches. q gets the gradient times the other operand, z = −4."]],
    [
      "x-f.0",
      "x = 3\nf = x*x",
      4,
      ["× switches. x gets the gradient times the other operand, x = 3.", "3 joins 3 at x. What is the sum?"],
    ],
  ];
  it.each(table)("%s of %j after stage %i", (step, text, stages, sentences) =>
    expect(sentencesAt(text, step, { stages }).slice(1)).toEqual(sentences),
  );
});

describe("in Portuguese", () => {
  const table: [string, string, string[]][] = [
    [A1, "forward f", ["", "f multiplica q = 3 por z = −4.", "O resultado fica guardado: a volta pode precisar dele."]],
    [A1, "q-f.0", ["De f, em ×, para q.", "× comuta. q recebe o gradiente multiplicado pelo outro operando, z = −4."]],
    [A1, "x-q.0", ["De q, em +, para x.", "+ distribui. O gradiente passa sem mudança para os dois operandos.", "Gradiente negativo: aumentar x em 0.01 muda f em cerca de −0.04."]],
    ["x = 3; y = 1\nf = max(x, y)", "x-f.0", ["De f, em max, para x.", "max direciona. x decide o valor e recebe todo o gradiente; os outros operandos não recebem nada.", "Gradiente positivo: aumentar x em 0.01 muda f em cerca de 0.01."]],
    ["x = -2\nf = relu(x)", "x-f.0", ["De f, em relu, para x.", "relu direciona. x não é positivo, e f fica preso em 0: nada volta.", "Gradiente 0: pequenas mudanças de x não mexem em f."]],
    [KINKS, "x-u1.0", ["De u₁, em relu, para x.", "relu direciona. Aqui x recebe o gradiente multiplicado por 0, por convenção.", "x é usado 2 vezes: todas as contribuições estão somadas, e o gradiente está completo.", "Não há inclinação única: aumentar x em 0.01 muda f em cerca de 0.02; diminuir outro tanto muda em cerca de 0."]],
    [FAULTS, "seed", ["", "Aqui nenhum gradiente tem sentido: p é NaN, que não é um número finito, e f é calculado com ele."]],
  ]; // biome-ignore format: a table
  it.each(table)("%j, %s", (text, step, sentences) => expect(sentencesAt(text, step, {}, "pt-BR")).toEqual(sentences));
});

describe("in every language", () => {
  // Steps of arrays have sentences of their own.
  const numbers = EXAMPLES.filter(({ id }) => !(id in ARRAY_PROGRAMS)).map(({ program }) => program);
  const programs = [...numbers, ...[...ROLES, ...ZEROS, ...CORNERS].map(([, text]) => text)];
  it("each step of each program has sentences of its own, without a gap", () => {
    for (const program of new Set(programs)) {
      const moments = momentsOf(program);
      for (const step of moments.walk.steps) {
        const [en = [], ptBR = []] = (Object.keys(LOCALES) as Locale[]).map((locale) =>
          sentencesAt(program, stepName(moments, step), {}, locale),
        );
        expect(en.join(" ")).not.toMatch(/undefined|null|\[object/);
        expect(ptBR).toHaveLength(en.length);
        for (const [i, sentence] of en.entries()) if (sentence !== "") expect(ptBR[i]).not.toBe(sentence);
      }
    }
  });
});
