/** Plain arithmetic, and random programs written out with the numbers of each point. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Evaluation } from "../graph/evaluation.ts";
import type { Rows } from "../graph/rows.ts";
import { evaluationOf, graphOf, nodeNamed, randomProgram, valueOf } from "../graph/testing.ts";
import { type Decision, decisionOf } from "./decision.ts";
import {
  decisionGrid,
  decisionPoints,
  isOnItsSide,
  labelScale,
  outputsOf,
  type Plane,
  planeAround,
  rangeScale,
} from "./decisionPlane.ts";

const nodesOf = ({ graph }: Evaluation, names: string): readonly number[] =>
  names.split(" ").map((name) => nodeNamed(graph, name).index);

const subject = (text: string, columns: string, data: Rows["rows"]): [Evaluation, Decision, Rows] => {
  const evaluation = evaluationOf(graphOf(text));
  const nodes = nodesOf(evaluation, columns);
  const decision = decisionOf(evaluation.graph, evaluation.target, nodes);
  return typeof decision === "string" ? expect.fail(decision) : [evaluation, decision, { nodes, rows: data }];
};

const PLANE: Plane = { x: [-1, 3], y: [0, 2] };
const XOR = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
];

describe("the outputs over the plane", () => {
  it("of a linear neuron change sign on its line, from the lower left corner on", () => {
    const [evaluation, decision] = subject("s = 2*x - 3*y + 1\nL = hinge(s, t)", "x y t", XOR);
    const { count, values } = decisionGrid(evaluation, decision, PLANE, 5);
    expect(count).toBe(5);
    expect([...values]).toEqual([0, 0.5, 1, 1.5, 2].flatMap((y) => [-1, 0, 1, 2, 3].map((x) => 2 * x - 3 * y + 1)));
  });

  it("of steps that are AND and OR make XOR", () => {
    const text = "either = step(x + y - 0.4); both = step(x + y - 1.4)\np = 0.9*either - 0.8*both + 0.05\nL = (p - t)^2";
    const [evaluation, decision, rows] = subject(text, "x y t", XOR);
    const points = decisionPoints(decision, rows);
    expect(points.map(({ x, y, label }) => [x, y, label])).toEqual(XOR);
    const outputs = outputsOf(evaluation, decision, rows);
    const wanted = [0.05, 0.95, 0.95, 0.15];
    for (const [i, output] of outputs.entries()) expect(output).toBeCloseTo(wanted[i] ?? Number.NaN, 12);
    const grid = decisionGrid(evaluation, decision, { x: [0, 1], y: [0, 1] }, 3);
    const [low, one, both] = ["0.05", "0.95", "0.15"];
    expect([...grid.values].map((p) => p.toFixed(2))).toEqual([low, one, one, one, one, both, one, both, both]);
    const scale = labelScale(evaluation, decision, [0, 1, 1, 0]) ?? expect.fail();
    expect(scale).toEqual({ middle: 0.5, reach: 0.5, labels: [0, 1] });
    expect(points.map(({ label }, i) => isOnItsSide(label, outputs[i] ?? Number.NaN, scale))).toEqual([true, true, true, true]);
  });

  it("leave the moment's numbers alone", () => {
    const [evaluation, decision, rows] = subject("s = w*x + y + b\nL = (s - t)^2", "x y t", XOR);
    const before = Float64Array.from(evaluation.values);
    decisionGrid(evaluation, decision, PLANE);
    outputsOf(evaluation, decision, rows);
    labelScale(evaluation, decision, [0, 1]);
    expect(evaluation.values).toEqual(before);
  });

  test("of any program are what the program gives with the point's numbers in its text", () =>
    fc.assert(
      fc.property(randomProgram, ({ inputs, functions, statements }) => {
        const at = (x: number, y: number): string => {
          const given = inputs.map((input) => input.replace(/^x = .*/, `x = ${x}`).replace(/^y = .*/, `y = ${y}`));
          return [...given, ...functions, ...statements, "both = out + 0*x + 0*y"].join("\n");
        };
        const evaluation = evaluationOf(graphOf(at(0, 0)));
        const [across = -1, up = -1] = nodesOf(evaluation, "x y");
        const decision = { x: across, y: up, label: null, output: evaluation.target };
        const { values } = decisionGrid(evaluation, decision, PLANE, 3);
        const expected = [0, 1, 2].flatMap((y) => [-1, 1, 3].map((x) => valueOf(evaluationOf(graphOf(at(x, y))), "both")));
        expect([...values]).toEqual(expected);
      }),
      { numRuns: 40 },
    ));

  it("are fewer where the graph is large", () => {
    const sums = Array.from({ length: 300 }, (_, i) => `x${i + 2} = x${i} + x${i + 1}`).join("\n");
    const [large, decision] = subject(`x0 = 1; x1 = 2\n${sums}`, "x0 x1", [[1, 2]]);
    const { count } = decisionGrid(large, decision, PLANE);
    expect(count ** 2 * large.graph.nodes.length).toBeLessThanOrEqual(4e5);
    expect(count).toBeGreaterThan(30);
  });
});

describe("the window", () => {
  const around = (...points: [number, number][]): Plane => planeAround(points.map(([x, y]) => ({ x, y })));

  it("has room around the data and ends at round numbers", () => {
    expect(around([0, 0], [1, 1], [0, 1])).toEqual({ x: [-0.2, 1.2], y: [-0.2, 1.2] });
    expect(around([-1, 0.5], [2, 1])).toEqual({ x: [-1.6, 2.6], y: [0.4, 1.1] });
  });

  it("has the same scale both ways where the spans are alike, so that circles are round, and its own otherwise", () => {
    const alike = around([0, 0], [2, 1]);
    expect(alike.x[1] - alike.x[0]).toBeCloseTo(alike.y[1] - alike.y[0], 12);
    const apart = around([0, 0], [100, 1]);
    expect(apart).toEqual({ x: [-20, 120], y: [-0.2, 1.2] });
  });

  it("is there for one point, and for none that is finite", () => {
    expect(around([3, 3])).toEqual({ x: [1.6, 4.4], y: [1.6, 4.4] });
    expect(around([Number.NaN, 1])).toEqual({ x: [-1.4, 1.4], y: [-0.4, 2.4] });
  });

  test("holds every point, whatever they are", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })), {
          minLength: 1,
        }),
        (points) => {
          const { x, y } = around(...points);
          for (const [px, py] of points) {
            expect(px).toBeGreaterThanOrEqual(x[0]);
            expect(px).toBeLessThanOrEqual(x[1]);
            expect(py).toBeGreaterThanOrEqual(y[0]);
            expect(py).toBeLessThanOrEqual(y[1]);
          }
        },
      ),
    ));
});

describe("the middle is where the target does not tell the labels apart", () => {
  const scaleWith = (loss: string, labels: readonly number[], s = "w1*x + w2*y") => {
    const [evaluation, decision] = subject(`s = ${s}\nL = ${loss}`, "x y t", []);
    return labelScale(evaluation, decision, labels);
  };
  const table: [string, string, readonly [number, number], number, number][] = [
    ["squared error", "(s - t)^2", [0, 1], 0.5, 0.5],
    ["squared error of −1 and 1", "mse(s, t)", [-1, 1], 0, 1],
    ["squared error of 2 and 5", "mse(s, t)", [2, 5], 3.5, 1.5],
    ["hinge", "hinge(s, t)", [-1, 1], 0, 1],
    ["logistic", "logistic_loss(s, t)", [-1, 1], 0, 1],
    ["cross-entropy of logits", "bce_logits(s, t)", [0, 1], 0, 4],
  ]; // biome-ignore format: one a line
  it.each(table)("%s", (_, loss, labels, middle, reach) => expect(scaleWith(loss, labels)).toEqual({ middle, reach, labels }));

  it("cross-entropy of chances", () =>
    expect(scaleWith("bce(s, t)", [0, 1], "sigmoid(x + y)")).toEqual({ middle: 0.5, reach: 0.5, labels: [0, 1] }));

  it("goes by the range of labels where there are more, of outputs where there are none", () => {
    const scale = scaleWith("mse(s, t)", [2, 3, 6, 3]) ?? expect.fail();
    expect(scale).toEqual({ middle: 4, reach: 2, labels: null });
    expect(isOnItsSide(2, 3, scale)).toBeNull();
    expect(scaleWith("mse(s, t)", [1, 1, Number.NaN])).toBeNull();
    const scaleOf = (f: string) => {
      const [evaluation, decision] = subject(`f = ${f}`, "x y", []);
      return rangeScale(decisionGrid(evaluation, decision, PLANE, 3));
    };
    expect(scaleOf("sigmoid(x*y)")).toEqual({ middle: 0.5, reach: 0.5, labels: null });
    expect(scaleOf("x - y")).toEqual({ middle: 0, reach: 3, labels: null });
    expect(scaleOf("10 + x + y")).toEqual({ middle: 12, reach: 3, labels: null });
    expect(scaleOf("log(x - 5) + y")).toEqual({ middle: 0.5, reach: 0.5, labels: null });
  });

  it("a point in the middle is on no side", () => {
    const scale = { middle: 0.5, reach: 0.5, labels: [0, 1] } as const;
    const at = (label: number, output: number) => isOnItsSide(label, output, scale);
    expect([at(1, 0.6), at(1, 0.5), at(0, 0.5), at(0, 0.4), at(0, 0.6), at(1, Number.NaN)]).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});
