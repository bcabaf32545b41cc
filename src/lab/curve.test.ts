import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { evaluationOf, graphOf, nodeNamed } from "../graph/testing.ts";
import { type Break, sampleCurve, sweepOf } from "./curve.ts";
import { gateAlone } from "./gateAlone.ts";

const sweep = (text: string, of = "f", over = "x") => {
  const evaluation = evaluationOf(graphOf(text));
  return sweepOf(evaluation, nodeNamed(evaluation.graph, of).index, nodeNamed(evaluation.graph, over).index);
};

const breaksOf = (text: string, range: readonly [number, number] = [-5, 5]): readonly Break[] =>
  sampleCurve(sweep(text).at, range, 160).breaks;

describe("one node over one input", () => {
  it("is what the node is at each value of the input, and the point is where the program is", () => {
    const { at, here } = sweep("x = 3; y = 2; f = x^2*y");
    expect(here).toEqual({ x: 3, y: 18, slope: 12, isConvention: false });
    expect(at(-1)).toEqual({ x: -1, y: 2, slope: -4 });
  });

  it("goes through everything between them, and may be any node but the target", () => {
    expect(sweep("x = 2; q = x*x; f = q + x", "q").here).toMatchObject({ y: 4, slope: 4 });
    expect(sweep("x = 2; q = x*x; f = q + x").here).toMatchObject({ y: 6, slope: 5 });
    expect(sweep("x = 2; z = 1; f = 3z").here).toMatchObject({ y: 3, slope: 0 });
  });

  it("leaves the numbers of the walk alone", () => {
    const evaluation = evaluationOf(graphOf("x = 2; f = silu(x)^2"));
    const before = [[...evaluation.values], [...evaluation.gradients], [...evaluation.local]];
    sampleCurve(sweepOf(evaluation, evaluation.target, 0).at, [-5, 5], 20);
    expect([[...evaluation.values], [...evaluation.gradients], [...evaluation.local]]).toEqual(before);
  });

  it("says of a slope whether it is a convention: only for kinks between the two", () => {
    expect(sweep("x = 0; f = relu(x)").here.isConvention).toBe(true);
    expect(sweep("x = 1; f = relu(x)").here.isConvention).toBe(false);
    expect(sweep("x = 1; k = 0; f = x*relu(k)").here.isConvention).toBe(false);
    expect(sweep("s = 1; y = 1; f = hinge(s, y)", "f", "s").here.isConvention).toBe(true);
  });

  it("has the slope that central differences have", () => {
    const { at } = sweep("x = 1; w = 0.7; f = tanh(w*x^2) + exp(-x)*sin(x)");
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (x) => {
        const h = 1e-5;
        expect(at(x).slope).toBeCloseTo((at(x + h).y - at(x - h).y) / (2 * h), 6);
      }),
    );
  });
});

describe("breaks", () => {
  it("stand where there is a value no more, not beside it", () =>
    expect(breaksOf("x = 1; f = log(x)")).toEqual([{ x: 0, kind: "gap" }]));
  it("are not looked for where a curve is smooth", () => {
    let count = 0;
    const { at } = sweep("x = 1; f = tanh(x)^2");
    sampleCurve((x) => { count++; return at(x); }, [-5, 5], 160); // biome-ignore format: one thought
    expect(count).toBeLessThan(3 * 160);
  });
});

describe("a gate by itself", () => {
  const alone = (text: string, gate: string, slot: number) => {
    const evaluation = evaluationOf(graphOf(text));
    const own = gateAlone(evaluation, nodeNamed(evaluation.graph, gate).index);
    return own && sweepOf(own, own.target, slot).here;
  };
  it("holds its other operands, so that x*x over its first x is a line", () => {
    expect(alone("x = 3; f = x*x", "f", 0)).toMatchObject({ x: 3, y: 9, slope: 3 });
    expect(alone("x = 3; f = x^2", "f", 0)).toMatchObject({ x: 3, y: 9, slope: 6 });
    expect(alone("a = 6; b = 3; f = a/b", "f", 1)).toMatchObject({ x: 3, y: 2, slope: -6 / 9 });
  });
  it("of any number of operands, and of a function with what it captures", () => {
    expect(alone("a = 1; b = 5; c = 2; f = max(a, b, c)", "f", 1)).toMatchObject({ y: 5, slope: 1 });
    expect(alone("w = 4; g(a) = w*a; x = 2; f = g(x)", "f", 1)).toMatchObject({ x: 4, y: 8, slope: 2 });
  });
  it("has the local derivatives of the walk as its slopes", () => {
    const text = "x = 0.3; y = 2; q = silu(x); f = log(q*y + 1)^y";
    const { graph, local } = evaluationOf(graphOf(text));
    for (const { to, slot, index, isLive } of graph.edges)
      if (isLive) expect(alone(text, graph.nodes[to]?.name ?? "", slot)?.slope).toBeCloseTo(local[index] ?? Number.NaN, 12);
  });
  it("is not there for an input", () => expect(alone("x = 1; f = 2x", "x", 0)).toBeNull());
});

describe("breaks", () => {
  test.each<[string, string, readonly Break["kind"][], readonly number[]]>([
    ["none in a smooth curve", "x = 1; f = sigmoid(x)*x^3 - exp(x)", [], []],
    ["none in a steep one", "x = 1; f = tanh(40*x)", [], []],
    ["none at an infinite slope with values on both sides", "x = 1; f = sign(x)*sqrt(abs(x)) + x", [], []],
    ["a corner", "x = 1; f = relu(x - 1.234)", ["corner"], [1.234]],
    ["a corner on the grid", "x = 1; f = abs(x)", ["corner"], [0]],
    ["a corner of a function", "x = 1; f = hinge(x, 2)", ["corner"], [0.5]],
    ["two", "x = 1; f = max(-1, min(x, 1))", ["corner", "corner"], [-1, 1]],
    ["a jump", "x = 1; f = step(x - 0.31)", ["gap"], [0.31]],
    ["a point without a value", "x = 1; f = x/abs(x)", ["gap"], [0]],
    ["the edge of a logarithm", "x = 1; f = log(x - 1.01)", ["gap"], [1.01]],
    ["the edge of a root", "x = 1; f = sqrt(x + 0.77)", ["gap"], [-0.77]],
    ["a pole", "x = 1; f = 1/(x - 0.123)", ["gap"], [0.123]],
    ["tied operands", "x = 1; f = max(0.5x + 1, -x - 2)", ["corner"], [-2]],
  ])("%s", (_title, text, kinds, places) => {
    const breaks = breaksOf(text);
    expect(breaks.map(({ kind }) => kind)).toEqual(kinds);
    for (const [i, place] of places.entries()) expect(breaks[i]?.x).toBeCloseTo(place, 9);
  });

  it("part the curve: no piece has a value that is not finite, or a jump", () => {
    const { pieces } = sampleCurve(sweep("x = 1; f = 1/x + step(x - 2.5)").at, [-5, 5], 160);
    expect(pieces).toHaveLength(3);
    expect(pieces.flat().every(({ y }) => Number.isFinite(y))).toBe(true);
    expect(pieces.map((piece) => [piece[0]?.x, piece.at(-1)?.x].map((x) => Number(x?.toFixed(6)) + 0))).toEqual([
      [-5, 0],
      [0, 2.5],
      [2.5, 5],
    ]);
  });

  it("of nothing: no pieces", () => {
    expect(sampleCurve(sweep("x = 1; f = log(-x^2 - 1)").at, [-5, 5], 40)).toEqual({ pieces: [], breaks: [] });
  });
});
