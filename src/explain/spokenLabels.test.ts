import { describe, expect, it } from "vitest";
import "../lang/arrays/learnAtOnce.ts";
import { type Frame, frameAt } from "../graph/frame.ts";
import { edgeName } from "../graph/graph.ts";
import { type Schedule, schedule } from "../graph/schedule.ts";
import { evaluationOf, graphOf } from "../graph/testing.ts";
import { faultsOf, kinksOf } from "../graph/trouble.ts";
import { messagesFor } from "../i18n/messagesFor.ts";
import { meaningsOf } from "../moment/meaning.ts";
import type { Numbers } from "../moment/moment.ts";
import { announceStep, spokenEdge, spokenNode } from "./spokenLabels.ts";

const en = messagesFor("en").graph;

interface Scene {
  readonly walk: Schedule;
  readonly numbers: Numbers;
  readonly at: (cursor: number) => Frame;
}

const sceneOf = (text: string, target?: string): Scene => {
  const evaluation = evaluationOf(graphOf(text), target);
  const walk = schedule(evaluation.graph, evaluation.target);
  const numbers = { evaluation, faults: faultsOf(evaluation), kinks: kinksOf(evaluation) };
  return { walk, numbers, at: (cursor) => frameAt(walk, evaluation, cursor) };
};

const END = Number.POSITIVE_INFINITY;

const nodeLabel = (text: string, name: string, cursor: number, target?: string, messages = en): string => {
  const { walk, at, numbers } = sceneOf(text, target);
  const index = walk.graph.byName.get(name) ?? -1;
  return spokenNode(messages, walk, at(cursor), index, meaningsOf(walk, numbers)[index]);
};

const edgeLabel = (text: string, name: string, cursor: number, target?: string): string => {
  const { walk, at } = sceneOf(text, target);
  const edge = walk.graph.edges.find((candidate) => edgeName(walk.graph, candidate) === name);
  return spokenEdge(en, walk, at(cursor), edge?.index ?? -1);
};

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";
const FORK = "f = x*2 + x";

describe("a node", () => {
  const table: [string, [text: string, name: string, cursor: number, target?: string], string][] = [
    ["a gate at the end", [A1, "q", END], "q, plus gate, value 3, gradient −4, final"],
    ["a gate at the start", [A1, "q", 0], "q, plus gate, value not computed yet, no gradient yet"],
    ["the target after the forward part", [A1, "f", 2], "f, times gate, target, value −12, no gradient yet"],
    ["the target with its seed", [A1, "f", 3], "f, times gate, target, value −12, gradient 1, final"],
    ["an input", [A1, "x", 0], "x, input, value −2, no gradient yet"],
    [
      "a trainable input, its index set low",
      ["param w1 = 0.5\nf = 2*w1", "w1", 0],
      "w₁, trainable input, value 0.5, no gradient yet",
    ],
    ["a free input in the middle of its sum", [FORK, "x", 4], "x, free input, value 1, gradient 1, 1 of 2 contributions"],
    ["and when all has arrived", [FORK, "x", END], "x, free input, value 1, gradient 3, final"],
    ["a constant has no gradient, ever", [FORK, "c1", END], "2, constant, value 2"],
    ["pi by its letter", ["f = x*pi", "c1", 0], "π, constant, value 3.142"],
    ["nor has a gate with constants behind it", ["f = x*(2 + 3)", "u1", END], "u₁, plus gate, value 5"],
    ["what the target does not need", [A1, "z", END, "q"], "z, input, value −4, the target does not depend on it"],
    [
      "and what comes after the target",
      [A1, "f", END, "q"],
      "f, times gate, value not computed yet, the target does not depend on it",
    ],
    ["a call", ["g(a) = a*a\nf = g(x)", "f", 1], "f, calls g, press Enter to open, target, value 1, no gradient yet"],
    ["an operation by its name", ["f = leaky_relu(x)", "f", 1], "f, leaky relu gate, target, value 1, no gradient yet"],
    ["a place without a value", ["x = -1\np = log(x)\nf = p + 1", "p", 2], "p, log gate, value NaN, no finite value here"],
    [
      "a power of ten in words",
      ["x = 81004.46\nf = x*2e-12", "x", END],
      "x, input, value 8.1 times 10 to the 4, gradient 2 times 10 to the −12, final",
    ],
    [
      "a finite number that is no gradient",
      ["a = -1\np = log(a)\nq = a*3\nf = p*2 + q", "q", END],
      "q, times gate, value −3, gradient 1, without meaning",
    ],
    ["0 is spoken without a sign", ["x = 0\nf = -x", "f", END], "f, negate gate, target, value 0, gradient 1, final"],
  ];
  it.each(table)("%s", (_, where, label) => expect(nodeLabel(...where)).toBe(label));

  it("in Portuguese", () =>
    expect(nodeLabel(A1, "q", END, undefined, messagesFor("pt-BR").graph)).toBe(
      "q, porta de soma, valor 3, gradiente −4, completo",
    ));

  it("that is not there is silent", () => expect(nodeLabel(A1, "nobody", 0)).toBe(""));
});

describe("an edge", () => {
  const table: [string, [text: string, name: string, cursor: number, target?: string], string][] = [
    ["at the start", [A1, "x-q.0", 0], "edge from x to q, operand 1 of 2, value −2, no contribution yet"],
    ["before its value is known", [A1, "q-f.0", 0], "edge from q to f, operand 1 of 2, no contribution yet"],
    ["at the end", [A1, "z-f.1", END], "edge from z to f, operand 2 of 2, value −4, contribution 3"],
    ["into a gate with one operand", ["f = sin(x)", "x-f.0", 0], "edge from x to f, value 1, no contribution yet"],
    ["of a constant", ["f = x^2", "c1-f.1", END], "edge from 2 to f, operand 2 of 2, value 2, no gradient flows back along it"],
    ["behind the target", [A1, "z-f.1", END, "q"], "edge from z to f, operand 2 of 2, value −4, no gradient flows back along it"],
    ["that is not there", [A1, "a-b.0", 0], ""],
  ];
  it.each(table)("%s", (_, where, label) => expect(edgeLabel(...where)).toBe(label));
});

describe("the steps of a walk", () => {
  const announced = (text: string, locale: "en" | "pt-BR" = "en"): string[] => {
    const { walk, numbers } = sceneOf(text);
    return walk.steps.map((step) => announceStep(messagesFor(locale).graph, walk, numbers, step));
  };

  it("of A1", () =>
    expect(announced(A1)).toEqual([
      "q = x + y = 3",
      "f = q * z = −12",
      "The way back starts at f: its gradient is 1.",
      "Contribution to z through f: 1 times 3 is 3.",
      "Contribution to q through f: 1 times −4 is −4.",
      "Contribution to y through q: −4 times 1 is −4.",
      "Contribution to x through q: −4 times 1 is −4.",
    ]));

  it("at a fork tell the sum so far", () =>
    expect(announced("x = 3\nf = x*x").slice(2)).toEqual([
      "Contribution to x through f: 1 times 3 is 3. Gradient of x: 3, 1 of 2 contributions.",
      "Contribution to x through f: 1 times 3 is 3. Gradient of x: 6, 2 of 2 contributions.",
    ]));

  const gates: [string, string][] = [
    ["g(a) = a*w\nx = 3; w = 2\nf = g(x)", "f = g(x; w) = 6"],
    ["x = 3\nf = -x", "f = −x = −3"],
    ["x = 3; y = 4\nf = max(x, y)", "f = max(x, y) = 4"],
    ["x = 3\nf = x", "f = x = 3"],
    ["x = 3\nf = x^2", "f = x ^ 2 = 9"],
    ["x1 = 0\nf = sigmoid(x1)", "f = sigmoid(x₁) = 0.5"],
    ["x = 0\nf = 1/x", "f = 1 / x = ∞"],
  ];
  it.each(gates)("%j: %s", (text, sentence) => expect(announced(text)[0]).toBe(sentence));

  it("name entries of vectors and matrices by their places", () => {
    const text = "x1 = [3, 4]; W = [[1, 2]]; c = W[1, 2]*x1[1]";
    expect(announced(text)).toEqual([
      "c = W row 1, column 2 * x₁ entry 1 = 6",
      "The way back starts at c: its gradient is 1.",
      "Contribution to x₁ entry 1 through c: 1 times 2 is 2.",
      "Contribution to W row 1, column 2 through c: 1 times 3 is 3.",
    ]);
    expect(announced(text, "pt-BR")[3]).toBe("Contribuição para W linha 1, coluna 2 por c: 1 vezes 3 é 3.");
    expect(nodeLabel(text, "W[1,2]", 0)).toBe("W row 1, column 2, input, value 2, no gradient yet");
    expect(edgeLabel(text, "x1[1]-c.1", 0)).toContain("edge from x₁ entry 1 to c");
  });

  it("are told in Portuguese too", () => expect(announced(A1, "pt-BR")[3]).toBe("Contribuição para z por f: 1 vezes 3 é 3."));
});
