/** Numbers of the lessons that are on no screen at their stop: other targets, other inputs, steps of learning, counts. What recipes and nudges give is tested in `lab`. */
import { describe, expect, it } from "vitest";
import { differentiate } from "../../api.ts";
import { buildGraph } from "../../graph/buildGraph.ts";
import { evaluate } from "../../graph/evaluate.ts";
import { createEvaluation } from "../../graph/evaluation.ts";
import { edgeName } from "../../graph/graph.ts";
import type { Nested } from "../../graph/nested.ts";
import { schedule } from "../../graph/schedule.ts";
import { farthest } from "../../graph/testing.ts";
import { countPaths, listPaths } from "../../lab/paths.ts";
import { parseProgram } from "../../lang/parseProgram.ts";
import { LESSONS } from "./course.ts";

type Inputs = Readonly<Record<string, number>>;

const programOf = (id: string): string => {
  const lesson = LESSONS.find((other) => other.id === id);
  if (!lesson) throw new Error(`there is no lesson ${id}`);
  return lesson.program;
};

const derivatives = (id: string, inputs: Inputs = {}, target?: string) => {
  const result = differentiate(programOf(id), target === undefined ? { inputs } : { inputs, target });
  if (!result.ok) throw new Error(`${id} has errors`);
  return result;
};

const arrays = (id: string, target?: string) => {
  const result = differentiate<Nested>(programOf(id), target === undefined ? {} : { target });
  if (!result.ok) throw new Error(`${id} has errors`);
  return result;
};

/** To the digits that the lessons show. */
const shown = (x = Number.NaN, digits = 4): number => Number(x.toPrecision(digits)) + 0;
const value = (id: string, name: string, inputs?: Inputs): number => derivatives(id, inputs, name).values[name] ?? Number.NaN;
const slope = (id: string, target: string, of: string, inputs?: Inputs): number =>
  derivatives(id, inputs, target).gradients[of] ?? Number.NaN;

const walkOf = (id: string, target?: string) => {
  const { program } = parseProgram(programOf(id));
  if (!program) throw new Error(`${id} has errors`);
  const graph = buildGraph(program);
  const walk = schedule(graph, graph.byName.get(target ?? "") ?? graph.output);
  return { graph, walk, evaluation: evaluate(createEvaluation(graph, walk.target)) };
};

const contributions = (id: string, name: string): number[] => {
  const { graph, walk, evaluation } = walkOf(id);
  return (walk.consumers[graph.byName.get(name) ?? -1] ?? []).map(({ index }) => shown(evaluation.contribution[index]) + 0);
};

const products = (id: string, name: string): number[] => {
  const { graph, walk, evaluation } = walkOf(id);
  return listPaths(walk, evaluation.local, graph.byName.get(name) ?? -1, 100).map(({ product }) => shown(product));
};

const up = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);

/** Inputs after one step of gradient descent. */
const stepped = (id: string, at: Inputs, names: readonly string[], rate: number, target = "L"): Inputs => ({
  ...at,
  ...Object.fromEntries(names.map((name) => [name, value(id, name, at) - rate * slope(id, target, name, at)])),
});

describe("first walk and chains", () => {
  it("the way back is the way forward reversed: z, q, y, x", () => {
    const { graph, walk } = walkOf("first-walk");
    const order = walk.steps.flatMap((step) => (step.kind === "backward" ? [edgeName(graph, graph.edges[step.edge]!)] : []));
    expect(order).toEqual(["z-f.1", "q-f.0", "y-q.1", "x-q.0"]);
  });
  it("0.1 more x changes f by 0.1 times its gradient", () =>
    expect(value("first-walk", "f", { x: -1.9 }) - value("first-walk", "f")).toBeCloseTo(
      0.1 * slope("first-walk", "f", "x"),
      12,
    ));
  it("c of chain-of-three gets 9, a 3, u 3", () =>
    expect(["c", "a", "u"].map((name) => slope("chain-of-three", "J", name))).toEqual([9, 3, 3]));
});

describe("forks", () => {
  it("four paths from x: 16 + 16 through v, 6 + 6 through u", () => expect(up(products("fork", "x"))).toEqual([6, 6, 16, 16]));
  it("paths: 6 wires, 8 paths, each 17.09; the factors 10.13, 4.5 and 3", () => {
    const { graph, walk } = walkOf("paths");
    expect(countPaths(walk, graph.byName.get("x") ?? -1)).toMatchObject({ paths: 8n, wires: 6, crossings: 24n });
    expect(products("paths", "x")).toEqual(Array.from({ length: 8 }, () => 17.09));
    expect([shown(2 * value("paths", "q")), 2 * value("paths", "p"), 2 * 1.5]).toEqual([10.13, 4.5, 3]);
    expect(shown(slope("paths", "r", "p"))).toBe(45.56);
    expect(2 ** 10).toBe(1024);
  });
});

describe("neurons and losses", () => {
  it("linear-neuron: promised −0.2 and −0.6", () => {
    expect(-0.1 * slope("linear-neuron", "L", "w1")).toBeCloseTo(-0.2, 12);
    expect(0.1 * slope("linear-neuron", "L", "w2")).toBeCloseTo(-0.6, 12);
  });
  it("logistic: the gradient at z is ŷ − y", () => {
    for (const inputs of [{}, { y: 0 }, { b: -6 }])
      expect(slope("logistic", "L", "z", inputs)).toBeCloseTo(
        value("logistic", "y_hat", inputs) - value("logistic", "y", inputs),
        12,
      );
  });
  it("losses: margins, what pulls on a score that is right, and the two parts of w's gradient", () => {
    expect([value("losses", "m"), value("losses", "m", { b: -4 }), value("losses", "m", { b: -2 })].map((m) => shown(m))).toEqual([-0.4, 3, 1]);
    expect(shown(slope("losses", "G", "f", { b: -4 }))).toBe(0.04743);
    expect(up(contributions("losses", "w"))).toEqual([0.1, 1.197]);
  }); // biome-ignore format: a table
  it("softmax: three probabilities; z1's two ways; gradients that add to 0", () => {
    expect(["p1", "p2", "p3"].map((name) => shown(value("softmax", name)))).toEqual([0.5694, 0.3454, 0.08517]);
    expect(up(products("softmax", "z1"))).toEqual([-1, 0.5694]);
    expect(["z1", "z2", "z3"].reduce((sum, name) => sum + slope("softmax", "L", name), 0)).toBeCloseTo(0, 12);
    expect([value("softmax", "e1", { z1: 1000 }), value("softmax", "L", { z1: 1000 })]).toEqual([Infinity, Number.NaN]);
  });
});

describe("learning", () => {
  it("two-layers: one step of 0.1, both weights from the same pass", () => {
    const after = stepped("two-layers", {}, ["w1", "w2"], 0.1);
    expect([after["w1"], after["w2"], value("two-layers", "L", after)].map((x) => shown(x))).toEqual([-0.4987, 0.5042, 0.1024]);
    expect(shown(0.5 + 0.1 * slope("two-layers", "L", "w2"))).toBe(0.4958);
    expect(shown(0.5 - slope("two-layers", "L", "w2"))).toBe(0.5424);
  });
  it("net-321: all eight weights have a negative gradient", () => {
    const { gradients } = derivatives("net-321");
    const weights = ["w11", "w12", "w21", "w22", "w31", "w32", "v1", "v2"];
    expect(weights.filter((name) => !((gradients[name] ?? 0) < 0))).toEqual([]);
  });
  it("layer-rules: the Jacobian of z is W1; ŷ − y; entries of a large one", () => {
    const rows = ["z1[1]", "z1[2]"].map((target) => arrays("layer-rules", target).gradients["x"]);
    expect(rows).toEqual([[0.5, -0.3], [0.2, 0.4]]);
    const { gradients, values } = arrays("layer-rules");
    expect(farthest(gradients["z2"], [Number([values["y_hat"]].flat()[0]) - 1])).toBeLessThan(1e-12);
    expect([2048 * 4096, 2048 + 4096, 2048 * 100, 4096 * 100, shown(204_800 * 409_600)]).toEqual([8_388_608, 6144, 204_800, 409_600, 8.389e10]);
  }); // biome-ignore format: a table
  it("descent: along the contour, uphill, one step down, too long a step, twenty steps, a guess, a saddle", () => {
    const L = (u: number, v: number) => value("descent", "L", { u, v });
    const to = (du: number, dv: number) => [3 + (0.01 * du) / 5, 1 + (0.01 * dv) / 5] as const;
    expect(to(-4, 3).map((x) => shown(x))).toEqual([2.992, 1.006]);
    expect(to(3, 4).map((x) => shown(x))).toEqual([3.006, 1.008]);
    expect([shown(L(...to(-4, 3)), 5), shown(L(...to(3, 4)), 5)]).toEqual([6.5001, 6.5501]);
    const once = stepped("descent", {}, ["u", "v"], 0.1);
    expect([once["u"], once["v"], value("descent", "L", once)].map((x) => shown(x))).toEqual([2.7, 0.6, 4.365]);
    const half = stepped("descent", {}, ["u", "v"], 0.5);
    expect(half).toEqual({ u: 1.5, v: -1 });
    expect([value("descent", "L", half), stepped("descent", half, ["u", "v"], 0.5)["v"]]).toEqual([3.125, 1]);
    expect(stepped("descent", {}, ["v"], 0.6)["v"]).toBeCloseTo(-1.4, 12);
    let at: Inputs = {};
    for (let i = 0; i < 20; i++) at = stepped("descent", at, ["u", "v"], 0.1);
    const reached = value("descent", "L", at);
    expect(shown(reached)).toBe(0.06651);
    // The ellipse ½u² + 2v² ≤ L has the area πL; the square has 36.
    expect(Math.round(36 / (Math.PI * reached))).toBe(172);
    expect(shown(value("descent", "S", { u: 0, v: 0.1 }))).toBe(-0.01);
  });
  it("batches: what the rows send, and their mean", () => {
    expect(up(contributions("batches", "w"))).toEqual([-2, -0.625, -0.125, 0]);
    const rows = ["L1", "L2", "L3", "L4"].map((row) => slope("batches", row, "w"));
    expect(rows.map((x) => shown(x))).toEqual([-2.5, -8, -0.5, 0]);
    expect(rows.reduce((sum, x) => sum + x, 0)).toBe(-11);
    expect((slope("batches", "A", "w") + slope("batches", "B", "w")) / 2).toBe(-2.75);
    expect(slope("batches", "A", "w") + slope("batches", "B", "w")).toBe(-5.5);
    expect([Math.ceil(1000 / 64), Math.floor(1000 / 64)]).toEqual([16, 15]);
  });
  it("twins: the step with α = 1, and the largest slope of σ", () => {
    expect(stepped("twins", {}, ["v1", "v2"], 1)).toEqual({ v1: 0.25, v2: 0.25 });
    const random = { v1: 0.1, v2: -0.2, w11: 0.1, w12: -0.1, w21: 0.2, w22: 0.05 };
    const slopes = ["a1", "a2"].map((name) => value("twins", name, random) * (1 - value("twins", name, random)));
    expect(shown(slopes[0])).toBe(0.2494);
  });
});

describe("fading, exploding, checking", () => {
  const table: readonly (readonly [gate: string, slopes: readonly number[]])[] = [
    ["sg", [4.54e-5, 0.25, 4.54e-5]],
    ["th", [8.245e-9, 1, 8.245e-9]],
    ["re", [0, 0, 1]],
    ["lr", [0.1, 0.1, 1]],
    ["el", [4.54e-5, 1, 1]],
    ["mo", [-1, 0.5, 0.5]],
  ];
  it.each(table)("activations: slopes of %s at −10, 0 and 10", (gate, slopes) =>
    expect([-10, 0, 10].map((x) => shown(slope("activations", gate, "x", { x })))).toEqual(slopes),
  );
  it("activations: the sign function has no value at 0", () => expect(value("activations", "st", { x: 0 })).toBeNaN());
  it("same-sign: both weights have the same sign, whatever the label", () => {
    const signs = (inputs: Inputs) => ["w1", "w2"].map((name) => Math.sign(slope("same-sign", "L", name, inputs)));
    expect([signs({}), signs({ y: 0 })]).toEqual([[-1, -1], [1, 1]]);
  }); // biome-ignore format: pairs
  it("ten-layers: what each layer gives w, what saturates, what holds, what doubles", () => {
    expect(shown(0.01 * Math.sqrt(500))).toBe(0.2236);
    expect(shown(Math.sqrt(500))).toBe(22.36);
    const given = up(contributions("ten-layers", "w"));
    expect([given.length, given[0], given.at(-1)]).toEqual([10, 1.326e-6, 1.373e-6]);
    const h9 = slope("ten-layers", "h10", "h9", { w: 22.36 });
    expect(shown(h9)).toBe(3.388e-18);
    expect(shown(slope("ten-layers", "h10", "x", { w: 22.36 }))).toBe(1.99e-175);
    expect(slope("ten-layers", "h10", "x", { w: 2, x: 0 })).toBe(1024);
  });
  it("nudge: both sides, a kink, and how many passes", () => {
    const L = (w: number) => value("nudge", "L", { w });
    const [before, gradient] = [L(0.34), slope("nudge", "L", "w")];
    expect(shown((L(0.35) - before) / 0.01)).toBe(-0.9053);
    expect(shown((L(0.35) - L(0.33)) / 0.02)).toBe(-0.9102);
    const [one, two] = [(h: number) => (L(0.34 + h) - before) / h - gradient, (h: number) => (L(0.34 + h) - L(0.34 - h)) / (2 * h) - gradient];
    expect([0.1, 0.01, 1e-5].map((h) => shown(one(h), 3))).toEqual([4.92e-2, 4.96e-3, 4.96e-6]);
    expect([0.1, 0.01].map((h) => shown(two(h), 3))).toEqual([-2.96e-4, -2.97e-6]);
    expect(two(1e-4)).toBeCloseTo(-2.96e-10, 10);
    expect(Math.abs(one(1e-12))).toBeGreaterThan(1e-5);
    expect(Math.abs(one(1e-15))).toBeGreaterThan(1e-2);
    const K = (w: number) => value("nudge", "K", { w });
    expect([(K(0.35) - K(0.34)) / 0.01, (K(0.34) - K(0.33)) / 0.01].map((x) => shown(x))).toEqual([1, 0]);
    expect(slope("nudge", "K", "w")).toBe(0);
    expect([shown(0.01 * slope("nudge", "L", "z")), 10 * 3073 + 1]).toEqual([-0.004551, 30_731]);
  }); // biome-ignore format: a table
});
