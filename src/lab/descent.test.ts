/** Numbers of the lessons "Downhill" and "All inputs positive", and plain arithmetic on their functions. */
import { describe, expect, it, test } from "vitest";
import { evaluationOf, graphOf, nodeNamed } from "../graph/testing.ts";
import { descend, lastStepOf, pointOf, type Rest, restAt } from "./descent.ts";
import { gridOf } from "./landscape.ts";

const at = (u: number, v: number): string => `param u = ${u}; param v = ${v}\nS = u^2 - v^2\nL = 1/2*u^2 + 2*v^2`;

const landscape = (text: string, target: string, across = "u", up = "v") => {
  const evaluation = evaluationOf(graphOf(text), target);
  return [evaluation, { x: nodeNamed(evaluation.graph, across).index, y: nodeNamed(evaluation.graph, up).index }] as const;
};

describe("downhill", () => {
  it("starts with L 6.5, du 3, dv 4, and a step of 0.1 leads to (2.7, 0.6), L 4.365", () => {
    const [start, next] = descend(...landscape(at(3, 1), "L"), 0.1, 1);
    expect(start).toEqual({ x: 3, y: 1, value: 6.5, dx: 3, dy: 4 });
    expect(next?.x).toBeCloseTo(2.7, 12);
    expect(next?.y).toBeCloseTo(0.6, 12);
    expect(next?.value).toBeCloseTo(4.365, 12);
  });

  it("along the contour 0.01 change nothing, along the gradient 0.05", () => {
    const point = pointOf(...landscape(at(3, 1), "L"));
    const length = Math.hypot(point.dx, point.dy);
    const moved = (dx: number, dy: number): number =>
      pointOf(...landscape(at(3 + (0.01 * dx) / length, 1 + (0.01 * dy) / length), "L")).value;
    expect(moved(-point.dy, point.dx)).toBeCloseTo(6.5001, 4);
    expect(moved(point.dx, point.dy)).toBeCloseTo(6.5501, 4);
  });

  it("20 steps of 0.1 lead to L 0.06651, as 0.9ⁿ and 0.6ⁿ do", () => {
    const path = descend(...landscape(at(3, 1), "L"), 0.1, 20);
    const last = path.at(-1);
    expect(path).toHaveLength(21);
    expect(last?.x).toBeCloseTo(3 * 0.9 ** 20, 12);
    expect(last?.y).toBeCloseTo(0.6 ** 20, 12);
    expect(last?.value).toBeCloseTo(0.06651, 5);
  });

  it("jumps over the valley for ever at 0.5", () => {
    const path = descend(...landscape(at(1.5, -1), "L"), 0.5, 2);
    expect(path.map(({ y }) => y)).toEqual([-1, 1, -1]);
    expect(path[0]?.value).toBe(3.125);
  });

  it("diverges at 0.6 by 1.4 a step, and ends where numbers do", () => {
    const path = descend(...landscape(at(1.5, -1), "L"), 0.6, 3);
    expect(path.map(({ y }) => Math.abs(y).toFixed(9))).toEqual([1, 1.4, 1.96, 2.744].map((y) => y.toFixed(9)));
    expect(lastStepOf(path)).toEqual({ hasRisen: true, crossed: ["y"], zigzag: ["y"] });
    const endless = descend(...landscape(at(1.5, -1), "L"), 0.6, 5000);
    expect(endless.length).toBeLessThan(2200);
    expect([endless.at(-1)?.x, endless.at(-1)?.y].every(Number.isFinite)).toBe(true);
  });

  it("stays where there is no way down", () => {
    expect(descend(...landscape(at(0, 0), "L"), 0.1, 2).map(({ x, y }) => [x, y])).toEqual([[0, 0], [0, 0], [0, 0]]); // biome-ignore format: one line
    expect(descend(...landscape("u = -1; v = 1; L = log(u) + v", "L"), 0.1, 2)).toHaveLength(1);
  });

  it("on v = 0 a start gets stuck at the saddle", () => {
    const last = descend(...landscape(at(3, 0), "S"), 0.1, 200).at(-1);
    expect(last?.x).toBeCloseTo(0, 12);
    expect(last?.y).toBe(0);
  });
});

describe("a zigzag", () => {
  it("is seen along the steep axis alone, step after step", () => {
    const path = descend(...landscape(at(3, 1), "L"), 0.45, 3);
    expect(lastStepOf(path.slice(0, 1))).toBeNull();
    expect(lastStepOf(path.slice(0, 2))).toEqual({ hasRisen: false, crossed: ["y"], zigzag: [] });
    expect(lastStepOf(path.slice(0, 3))).toEqual({ hasRisen: false, crossed: ["y"], zigzag: ["y"] });
    expect(lastStepOf(descend(...landscape(at(3, 1), "L"), 0.1, 3))).toEqual({ hasRisen: false, crossed: [], zigzag: [] });
  });

  const unit = (x1: number, x2: number, y: number): string =>
    `x1 = ${x1}; x2 = ${x2}; y = ${y}\nparam w1 = 0.5; param w2 = -1\nparam b = 0.2\ns = w1*x1 + w2*x2 + b\na = sigmoid(s)\nL = mse(a, y)`;
  const slopes = (x1: number, x2: number, y: number): readonly number[] => {
    const { dx, dy } = pointOf(...landscape(unit(x1, x2, y), "L", "w1", "w2"));
    return [dx, dy];
  };

  it("of same signs: with positive inputs both weights go one way, whatever the label", () => {
    const [one = 0, two = 0] = slopes(0.5, 2, 1);
    expect([one / 0.5, two / 2].map((slope) => slope.toPrecision(4))).toEqual(["-0.1191", "-0.1191"]);
    expect(slopes(0.5, 2, 0)).toEqual([expect.closeTo(0.01264, 5), expect.closeTo(0.05058, 5)]);
    expect(slopes(-0.5, 0.5, 1)).toEqual([expect.closeTo(0.07356, 5), expect.closeTo(-0.07356, 5)]);
  });

  it("all the way: every step of such a unit moves both weights by inputs' shares", () => {
    const path = descend(...landscape(unit(0.5, 2, 1), "L", "w1", "w2"), 3, 30);
    for (const [i, { x, y }] of path.slice(1).entries()) {
      const before = path[i];
      expect((y - (before?.y ?? 0)) / (x - (before?.x ?? 0))).toBeCloseTo(4, 6);
    }
  });

  it("of two rows with positive inputs: on the way to one weight less alone, both go one way, then both the other", () => {
    const rows = "param u = 1; param v = 1\nL = (2*u + 1*v - 1)^2 + (1*u + 2*v + 1)^2";
    const path = descend(...landscape(rows, "L"), 0.105, 80);
    for (const [i, { dx, dy }] of path.slice(0, 40).entries())
      expect([Math.sign(dx), Math.sign(dy)]).toEqual(i % 2 === 0 ? [1, 1] : [-1, -1]);
    expect(lastStepOf(path.slice(0, 40))).toEqual({ hasRisen: false, crossed: ["x", "y"], zigzag: ["x", "y"] });
    expect(path.at(-1)?.x).toBeCloseTo(1, 3);
    expect(path.at(-1)?.y).toBeCloseTo(-1, 3);
  });
});

describe("over rows of data", () => {
  const DATA: readonly (readonly [x: number, t: number])[] = [
    [1, 3],
    [2, 5],
    [-1, -1],
    [0, 1],
  ];
  const line = (w: number, b: number) => {
    const [evaluation, axes] = landscape(`param w = ${w}; param b = ${b}\nx = 7; t = 7\nL = mse(w*x + b, t)`, "L", "w", "b");
    const nodes = ["x", "t"].map((name) => nodeNamed(evaluation.graph, name).index);
    return [evaluation, axes, { nodes, rows: DATA }] as const;
  };

  it("a point has the means of the lesson's four rows: dw −2.75, db −1.75", () => {
    const [evaluation, axes, rows] = line(0.5, 0);
    const { value, dx, dy } = pointOf(evaluation, axes, rows);
    const losses = DATA.map(([x, t]) => (0.5 * x - t) ** 2 / 2);
    expect(value).toBeCloseTo(losses.reduce((sum, loss) => sum + loss) / 4, 12);
    expect([dx, dy]).toEqual([-2.75, -1.75]);
  });

  it("steps lead where a plain loop does, and come to rest on the line through them", () => {
    const [evaluation, axes, rows] = line(0.5, 0);
    let [w, b] = [0.5, 0];
    for (const { x, y } of descend(evaluation, axes, 0.1, 30, rows)) {
      expect([x, y]).toEqual([expect.closeTo(w, 12), expect.closeTo(b, 12)]);
      const errors = DATA.map(([input, t]) => [w * input + b - t, input] as const);
      w -= (0.1 * errors.reduce((sum, [error, input]) => sum + error * input, 0)) / 4;
      b -= (0.1 * errors.reduce((sum, [error]) => sum + error, 0)) / 4;
    }
    const [there, ...facts] = line(2, 1);
    expect(restAt(there, ...facts)).toBe("minimum");
    expect(restAt(there, axes)).toBeNull();
  });

  it("the grid has the means, and those of one row are what it has by itself, to the last bit", () => {
    const [evaluation, axes, rows] = line(0.5, 0);
    const window = { x: 0, y: 0, reach: 2 };
    const { values } = gridOf(evaluation, axes, window, rows, 3);
    const mean = (w: number, b: number): number => DATA.reduce((sum, [x, t]) => sum + (w * x + b - t) ** 2 / 2, 0) / 4;
    expect([...values]).toEqual([-2, 0, 2].flatMap((b) => [-2, 0, 2].map((w) => mean(w, b))));
    const single = { ...rows, rows: [[7, 7]] };
    expect(gridOf(evaluation, axes, window, single, 21)).toEqual(gridOf(evaluation, axes, window, undefined, 21));
    expect(pointOf(evaluation, axes, single)).toEqual(pointOf(evaluation, axes));
    expect(descend(evaluation, axes, 0.1, 20, single)).toEqual(descend(evaluation, axes, 0.1, 20));
  });

  it("leaves the moment's numbers alone", () => {
    const [evaluation, axes, rows] = line(0.5, 0);
    const before = [evaluation.values.slice(), evaluation.gradients.slice()];
    descend(evaluation, axes, 0.1, 3, rows);
    expect([evaluation.values, evaluation.gradients]).toEqual(before);
  });
});

describe("where both gradients are 0", () => {
  const table: readonly (readonly [text: string, rest: Rest | null])[] = [
    ["L = 1/2*u^2 + 2*v^2", "minimum"],
    ["L = u^2 - v^2", "saddle"],
    ["L = u*v", "saddle"],
    ["L = 1e-9*(u^2 + u*v + v^2)", "minimum"],
    ["L = u^2 + 3*u*v + v^2", "saddle"],
    ["L = cos(u) + cos(v)", "maximum"],
    ["L = u^2 + v^4", "unknown"],
    ["L = u^3 + v^3", "unknown"],
    ["L = u^2 + 0*v", "unknown"],
    ["L = u^2 + relu(v)", "unknown"],
    ["L = abs(u) - abs(v)", "unknown"],
    ["L = u^2 - v^2 + 0.1*u", null],
    ["L = log(u) + v", null],
  ];
  test.each(table)("%s: %s", (text, rest) => expect(restAt(...landscape(`u = 0; v = 0\n${text}`, "L"))).toBe(rest));

  it("S falls along v from its saddle: S(0, 0.1) is −0.01", () =>
    expect(pointOf(...landscape(at(0, 0.1), "S")).value).toBeCloseTo(-0.01, 12));
});
