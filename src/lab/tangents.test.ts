import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isGate } from "../graph/graph.ts";
import { evaluationOf, graphOf, nodeNamed, randomProgram } from "../graph/testing.ts";
import { kinksOf } from "../graph/trouble.ts";
import { createShift, quotientsOf } from "./shift.ts";
import { countBack, gradientsOf, neededFor, tangentsFrom, wiresForward } from "./tangents.ts";

const tangentsIn = (text: string, input: string, ...expanded: string[]): Record<string, number> => {
  const graph = graphOf(text, ...expanded);
  const { values } = tangentsFrom(evaluationOf(graph), nodeNamed(graph, input).index);
  return Object.fromEntries(graph.nodes.filter(isGate).map(({ name, index }) => [name, values[index] ?? Number.NaN]));
};

describe("one input's tangent at every gate, worked out by hand", () => {
  const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";
  test.each([
    ["x through q", A1, "x", { q: 1, f: -4 }],
    ["z past q", A1, "z", { q: 0, f: 3 }],
    ["both wires of x*x", "x = 2; q = x*x; u = 3q; v = q^2; f = u + v", "x", { q: 4, u: 12, v: 32, f: 44 }],
    ["a fork", "a = 2; b = 3; c = a + b; d = a*b; e = c + d; f = c*d; y = e + f", "a", { c: 1, d: 3, e: 4, f: 21, y: 25 }],
    ["several outputs in one pass", "x = 2; y = 3; f = x*y; g = x + 2y; out f, g", "y", { f: 2, u1: 2, g: 2 }],
    ["an infinite slope beside the way", "x = 2; k = 0; s = sqrt(k); f = s + x^2", "x", { s: 0, f: 4 }],
    [
      "an infinite tangent that a function ignores",
      "h(a, b) = 2a; x = 0; y = 1; s = sqrt(x); f = h(y, s)",
      "x",
      { s: Number.POSITIVE_INFINITY, f: 0 },
    ],
    ["an operand that a function ignores", "h(a, b) = 2a; x = 3; y = 1; f = h(y, x)", "x", { f: 0 }],
  ])("%s", (_title, text, input, expected) => {
    expect(tangentsIn(text, input)).toMatchObject(expected);
  });

  it("is the same through opened gates", () => {
    const text = "x = 0.5; w = 2; f = sigmoid(w*x)";
    const slope = 2 * (1 / (1 + Math.exp(-1))) * (1 - 1 / (1 + Math.exp(-1)));
    expect(tangentsIn(text, "x")["f"]).toBeCloseTo(slope, 14);
    expect(tangentsIn(text, "x", "f")["f"]).toBeCloseTo(slope, 14);
  });
});

it("the Jacobian is the same by columns and by rows", () => {
  fc.assert(
    fc.property(randomProgram, ({ text }) => {
      const graph = graphOf(`${text}\nf = x*y + z; out out, f, v0`);
      const evaluation = evaluationOf(graph);
      if (!evaluation.values.every(Number.isFinite)) return;
      for (const output of graph.outputs) {
        const row = gradientsOf(evaluation, output);
        for (const { kind, index } of graph.nodes) {
          if (kind !== "input") continue;
          const entry = tangentsFrom(evaluation, index).values[output] ?? Number.NaN;
          const reverse = row[index] ?? Number.NaN;
          expect(Math.abs(entry - reverse)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(reverse)));
        }
      }
    }),
    { seed: 20_261_121, numRuns: 200 },
  );
});

it("tangents are what central differences measure", () => {
  let judged = 0;
  fc.assert(
    fc.property(randomProgram, ({ text }) => {
      const graph = graphOf(text);
      const evaluation = evaluationOf(graph);
      if (kinksOf(evaluation).length > 0) return;
      const x = nodeNamed(graph, "x").index;
      const { values } = tangentsFrom(evaluation, x);
      const before = evaluation.values[graph.output] ?? Number.NaN;
      const shift = createShift(evaluation, x);
      const [wide, narrow] = [quotientsOf(shift, before, 1e-4), quotientsOf(shift, before, 5e-5)];
      if (Math.abs(wide.both - narrow.both) > 1e-4 * Math.max(1, Math.abs(narrow.both))) return;
      judged++;
      const slope = (4 * narrow.both - wide.both) / 3;
      expect(Math.abs((values[graph.output] ?? Number.NaN) - slope)).toBeLessThan(1e-5 * Math.max(1, Math.abs(slope)));
    }),
    { seed: 20_261_122, numRuns: 200 },
  );
  expect(judged).toBeGreaterThan(150);
});

describe("products are counted", () => {
  const forward = (text: string, input: string): number => {
    const graph = graphOf(text);
    return wiresForward(graph, nodeNamed(graph, input).index, neededFor(graph, graph.outputs)).length;
  };
  const back = (text: string, output: string): number => {
    const graph = graphOf(text);
    return countBack(graph, nodeNamed(graph, output).index);
  };
  const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";

  it("forward: the wires that the input's tangent comes along", () => {
    expect(["x", "y", "z"].map((input) => forward(A1, input))).toEqual([2, 2, 1]);
  });

  it("back: the steps behind the seed", () => {
    expect(back(A1, "f")).toBe(4);
    expect(back(A1, "q")).toBe(2);
    expect(back("f = 2x^2", "f")).toBe(2);
  });

  it("not where no output needs them", () => {
    expect(forward("x = 2; f = x^2; g = exp(x); out f", "x")).toBe(1);
    expect(forward("x = 2; f = x^2; g = exp(x); out f, g", "x")).toBe(2);
    expect(forward("x = 2; y = 3; f = x^2", "y")).toBe(0);
  });

  it("one input, many outputs: the wires are the same both ways, counted once forward and once a path's output back", () => {
    const text = "x = 2; q = exp(x); f = q^2; g = sin(q); h = 3q; out f, g, h";
    expect(forward(text, "x")).toBe(4);
    expect(["f", "g", "h"].map((output) => back(text, output))).toEqual([2, 2, 2]);
  });
});
