import { describe, expect, test } from "vitest";
import { assignLayers } from "./assignLayers.ts";
import { countCrossings } from "./countCrossings.ts";
import { reduceCrossings } from "./crossings.ts";
import { passColumns } from "./layered.ts";
import { layoutGraph } from "./layoutGraph.ts";
import { orderOperands } from "./orderOperands.ts";
import { clashesOf, crossingsOf, graphOf, inversionsOf, pointsOf, requestOf } from "./testing.ts";

const NEURON = "w0 = 2; x0 = -1; w1 = -3; x1 = -2; w2 = -3\ns = w0*x0 + w1*x1 + w2\nf = 1/(1 + exp(-s))";

const laidOut = (text: string, expanded: readonly string[] = []) => {
  const graph = graphOf(text, expanded);
  const request = requestOf(graph);
  const layout = layoutGraph(request);
  const node = (name: string) => layout.nodes[graph.byName.get(name) ?? -1] ?? { x: Number.NaN, y: Number.NaN };
  return { graph, request, layout, node };
};

describe("operands stand in the order in which they are read, and no wires cross", () => {
  test.each([
    ["(x + y)·z", "x = -2; y = 5; z = -4\nq = x + y\nf = q*z"],
    ["the other way round", "f = z*(x + y)"],
    ["the sigmoid neuron", NEURON],
    ["a value used twice", "q = x + y\nf = q*q"],
    ["a value used by two gates", "q = x*y\nf = (a + q)*(q + b)"],
    ["an input used at two depths", "f = x + sin(exp(x*y))"],
    ["a sum of many", `f = ${Array.from({ length: 30 }, (_, i) => `x${i}`).join(" + ")}`],
    ["an operation of many", `f = max(${Array.from({ length: 9 }, (_, i) => `x${i}`).join(", ")})`],
    ["a scalar product", `f = ${Array.from({ length: 12 }, (_, i) => `w${i}*x${i}`).join(" + ")}`],
    ["a full tree", "f = ((a + b)*(c + d) - (g + h)/(i + j))^((k + l)*(m + n))"],
  ])("%s", (_, text) => {
    const { request, layout } = laidOut(text);
    expect(inversionsOf(request, layout)).toBe(0);
    expect(crossingsOf(request, layout)).toBe(0);
  });

  test("an order with as many crossings does not take the place of the order of reading", () => {
    const { request, layout } = laidOut("g0 = sin(a)\ng1 = sin(b)\ng2 = a + a\nf = g0 + g1 + g2");
    expect(crossingsOf(request, layout)).toBe(1);
    expect(inversionsOf(request, layout)).toBe(0);
  });

  test("where all is joined with all, fewer cross than in the order of reading", () => {
    const sum = (j: number) => `h${j} = ${[0, 1, 2].map((i) => `w${j}${i}*x${i}`).join(" + ")}`;
    const { request } = laidOut(`${[0, 1, 2, 3].map(sum).join("\n")}\nf = h0*h1*h2*h3`);
    const asRead = orderOperands(request, passColumns(request, assignLayers(request)));
    expect(countCrossings(reduceCrossings(asRead))).toBeLessThan(countCrossings(asRead));
  });
});

describe("heights", () => {
  test("a chain is one straight line", () => {
    const { layout } = laidOut("f = sin(exp(tanh(sin(exp(x)))))");
    expect(new Set(layout.nodes.map(({ y }) => y)).size).toBe(1);
    expect(layout.routes.filter((d) => d.includes("C"))).toEqual([]);
  });

  test("two inputs stand symmetrically at their gate", () => {
    const { node } = laidOut(NEURON);
    for (const [gate, upper, lower] of [
      ["u1", "w0", "x0"],
      ["u2", "w1", "x1"],
      ["u3", "u1", "u2"],
    ] as const)
      expect(node(upper).y + node(lower).y).toBeCloseTo(2 * node(gate).y, 1);
  });

  test("a gate is level with its deepest operand", () => {
    const { node } = laidOut(NEURON);
    expect(node("s").y - 12).toBeCloseTo(node("u3").y, 1);
    expect(node("u4").y).toBeCloseTo(node("s").y, 1);
    expect(node("u5").y).toBeCloseTo(node("s").y, 1);
  });

  test("an input with one use stands in the column before that use", () => {
    const { node } = laidOut(NEURON);
    expect(node("w2").x + 68 / 2).toBeCloseTo(node("u3").x + 42 / 2, 1);
  });

  test("the neuron fits beside the editor on a projector", () => {
    const { layout } = laidOut(NEURON);
    expect(layout.width).toBeLessThan(1060);
    expect(layout.height).toBeLessThan(390);
  });
});

describe("wires", () => {
  test("x·x has two, which part after the stub and enter 24 px apart on the circle", () => {
    const { layout, node } = laidOut("f = x*x");
    const ends = layout.routes.map((d) => pointsOf(d).at(-1) ?? { x: 0, y: 0 });
    expect(ends.map(({ y }) => y - node("f").y)).toEqual([-12, 12]);
    for (const { x, y } of ends) expect(Math.hypot(x - node("f").x, y - node("f").y)).toBeCloseTo(21, 1);
    expect(layout.labelSides).toEqual([-1, 1]);
  });

  test("one input with many uses is one line through the columns", () => {
    const { layout } = laidOut(`f = sin(x)${" + x".repeat(20)}`);
    expect(layout.height).toBeLessThan(600);
  });

  test("with three operands and more, every label has a gap of its own", () => {
    const { layout } = laidOut("f = max(a, b, c, d)");
    expect(layout.labelSides).toEqual([-1, -1, -1, 1]);
    const heights = layout.entries.map(({ y }) => y);
    for (let i = 1; i < heights.length; i++) expect((heights[i] ?? 0) - (heights[i - 1] ?? 0)).toBeGreaterThanOrEqual(14);
  });
});

test("a name wider than its gate has room under it", () => {
  const request = requestOf(graphOf("f = sin(x) + exp(y)"));
  const boxes = request.boxes.map((box) => ({ ...box, label: 260 }));
  const layout = layoutGraph({ ...request, boxes });
  expect(clashesOf({ ...request, boxes }, layout)).toEqual([]);
  expect(layout.width).toBeGreaterThan(2 * 260);
});

describe("any graph", () => {
  test("nothing", () => {
    expect(layoutGraph({ boxes: [], edges: [], groups: [], groupOf: [] })).toMatchObject({ nodes: [], width: 0, height: 0 });
  });

  test("one node, at the upper left", () => {
    const { layout } = laidOut("x = 3");
    expect(layout.nodes).toEqual([{ x: 34, y: 26 }]);
    expect([layout.width, layout.height]).toEqual([126, 56]);
  });

  test("statements that have nothing to do with each other stand below each other", () => {
    const { node } = laidOut("p = a*b\nq = sin(c)\nr = 7");
    expect(node("b").y).toBeLessThan(node("q").y);
    expect(node("q").y).toBeLessThan(node("r").y);
  });

  test.each([
    ["a chain of 10 000 gates", 10_001, (i: number) => (i > 0 ? [i - 1] : [])],
    ["a sum of 300", 599, (i: number) => (i < 2 ? [] : i % 2 === 0 ? [Math.max(0, i - 2), i - 1] : [])],
    ["1 000 nodes in a tangle", 1000, (i: number) => (i > 5 ? [(i * 7919) % i, i - 1 - ((i * 31) % 5)] : [])],
  ])("%s", { timeout: 30_000 }, (_, size, operands) => {
    const boxes = Array.from({ length: size }, () => ({ width: 42, height: 42, stub: 58, entry: 8, above: 26, below: 40 }));
    const edges = boxes.flatMap((__, to) => operands(to).map((from, slot) => ({ from, to, slot })));
    const layout = layoutGraph({ boxes, edges, groups: [], groupOf: boxes.map(() => -1) });
    expect(layout.nodes).toHaveLength(size);
    expect(layout.nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  test("100 000 nodes coarsely: in columns, apart from each other, operands to the left", { timeout: 60_000 }, () => {
    const box = { width: 42, height: 42, stub: 58, entry: 8, above: 26, below: 40 };
    const boxes = Array.from({ length: 100_000 }, () => box);
    const edges = boxes.flatMap((_, to) =>
      to < 500 ? [] : [to % 499, to - 1 - (to % 300)].map((from, slot) => ({ from, to, slot })),
    );
    const { nodes, routes, width, height } = layoutGraph({ boxes, edges, groups: [], groupOf: boxes.map(() => -1) });
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(100_000);
    expect(edges.filter(({ from, to }) => (nodes[from]?.x ?? 0) + 2 * 21 + 58 + 8 >= (nodes[to]?.x ?? 0))).toEqual([]);
    expect(nodes.every(({ x, y }) => x >= 29 && x <= width - 79 && y >= 26 && y <= height - 40)).toBe(true);
    expect(new Set(routes).size).toBe(edges.length);
  });
});

test("other numbers in the same program give the same layout", () => {
  expect(laidOut(NEURON.replaceAll(/-?\d(?=;)/g, "0.25")).layout).toEqual(laidOut(NEURON).layout);
});
