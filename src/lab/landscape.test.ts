import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { schedule } from "../graph/schedule.ts";
import { evaluationOf, graphOf, nodeNamed } from "../graph/testing.ts";
import { axesFrom, axisInputs, gridOf, placeOf, windowFor, windowHolding, zoomed } from "./landscape.ts";

const BOWL = "param u = 3; param v = 1\nS = u^2 - v^2\nL = 1/2*u^2 + 2*v^2";

const axisNames = (text: string, target: string): string[] => {
  const graph = graphOf(text);
  const walk = schedule(graph, nodeNamed(graph, target).index);
  return axisInputs(walk).map((node) => graph.nodes[node]?.name ?? "");
};

describe("axes", () => {
  it("are inputs that the target depends on, trainable ones first", () => {
    const text = "x = 1; t = 2; z = 3\nparam w = 0.5; param b = 0\ns = w*x + b\nL = mse(s, t)\nf = z";
    expect(axisNames(text, "L")).toEqual(["w", "b", "x", "t"]);
    expect(axisNames(text, "s")).toEqual(["w", "b", "x"]);
    expect(axisNames("x = 2; f = x^2", "f")).toEqual(["x"]);
    expect(axisNames("x = 2; f = x^2", "x")).toEqual(["x"]);
  });

  it("are those that were asked for, as far as there are", () => {
    expect(axesFrom([4, 5, 1], [])).toEqual({ x: 4, y: 5 });
    expect(axesFrom([4, 5, 1], [1])).toEqual({ x: 1, y: 4 });
    expect(axesFrom([4, 5, 1], [9, 5, 4])).toEqual({ x: 5, y: 4 });
    expect(axesFrom([4], [4])).toBeNull();
  });
});

describe("the window", () => {
  it("reaches to ±5 around 0, or as far as the point needs", () => {
    expect(windowFor({ x: 3, y: 1 })).toEqual({ x: 0, y: 0, reach: 5 });
    expect(windowFor({ x: 3, y: -15 })).toEqual({ x: 0, y: 0, reach: 20 });
  });

  it("stays the same object while it holds the point", () => {
    const window = windowFor({ x: 3, y: 1 });
    expect(windowHolding(window, { x: -4, y: 4 })).toBe(window);
    expect(windowHolding(window, { x: 5.5, y: 0 })).toEqual({ x: 0, y: 0, reach: 10 });
  });

  test("wherever the point is, it ends up in sight, and stays there when seen closer", () =>
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        (x, y) => {
          const held = windowFor({ x, y });
          for (const window of [held, zoomed(held, { x, y }, -1), zoomed(held, { x, y }, 1)]) {
            expect(Math.abs(x - window.x)).toBeLessThan(window.reach);
            expect(Math.abs(y - window.y)).toBeLessThan(window.reach);
            expect(windowHolding(window, { x, y })).toBe(window);
          }
        },
      ),
    ));

  it("reaches 1, 2 or 5 times a power of ten", () => {
    const place = { x: 0, y: 0 };
    const reaches = (direction: 1 | -1) => {
      const found: number[] = [];
      for (let window = windowFor(place); found.length < 7; found.push(window.reach)) window = zoomed(window, place, direction);
      return found;
    };
    expect(reaches(-1)).toEqual([2, 1, 0.5, 0.2, 0.1, 0.05, 0.02]);
    expect(reaches(1)).toEqual([10, 20, 50, 100, 200, 500, 1000]);
  });
});

describe("the grid", () => {
  it("has the function's values, from the lower left corner, others held", () => {
    const evaluation = evaluationOf(graphOf(`${BOWL}\nout L`), "S");
    const axes = { x: nodeNamed(evaluation.graph, "u").index, y: nodeNamed(evaluation.graph, "v").index };
    const { values } = gridOf(evaluation, axes, { x: 1, y: 0, reach: 2 }, undefined, 5);
    const expected = [-2, -1, 0, 1, 2].flatMap((v) => [-1, 0, 1, 2, 3].map((u) => u * u - v * v));
    expect([...values]).toEqual(expected);
    expect(placeOf(evaluation, axes)).toEqual({ x: 3, y: 1 });
  });

  it("is coarser where the graph is large", () => {
    const text = `x0 = 1; x1 = 2\n${Array.from({ length: 300 }, (_, i) => `x${i + 2} = x${i} + x${i + 1}`).join("\n")}`;
    const [large, small] = [evaluationOf(graphOf(text)), evaluationOf(graphOf(BOWL), "L")];
    const window = { x: 0, y: 0, reach: 5 };
    const count = gridOf(large, { x: 0, y: 1 }, window).count;
    expect(gridOf(small, { x: 0, y: 1 }, window).count).toBe(61);
    expect(count % 2).toBe(1);
    expect(count ** 2 * large.graph.nodes.length).toBeLessThanOrEqual(4e5);
  });
});
