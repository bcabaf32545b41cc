import { describe, expect, test } from "vitest";
import { assignLayers, lengthOf } from "./assignLayers.ts";
import { latestColumns } from "./latestColumns.ts";
import { graphOf, requestOf } from "./testing.ts";

const columnsIn = (text: string, assign: typeof latestColumns) => {
  const graph = graphOf(text);
  const columns = assign(requestOf(graph));
  return (...names: string[]) => names.map((name) => columns[graph.byName.get(name) ?? -1]);
};

const RECURRENT = Array.from({ length: 6 }, (_, i) => `h${i + 1} = tanh(w*h${i} + u*x${i + 1})`).join("\n");

describe.each([
  ["a small graph", assignLayers],
  ["a large graph", latestColumns],
])("%s", (_, assign) => {
  test("an input with one use stands in the column before it", () => {
    const columns = columnsIn("f = sin(exp(a)) + b*c", assign);
    expect(columns("a", "u1", "u2", "f")).toEqual([0, 1, 2, 3]);
    expect(columns("b", "c", "u3")).toEqual([1, 1, 2]);
  });

  test("an input with many uses stands before the first of them", () => {
    expect(columnsIn("f = sin(exp(tanh(a)) + w) * w", assign)("w", "u3", "f")).toEqual([2, 3, 5]);
  });

  test("every node stands right of its operands", () => {
    const request = requestOf(graphOf(RECURRENT));
    const columns = assign(request);
    for (const { from, to } of request.edges) expect(columns[to]).toBeGreaterThan(columns[from] ?? Infinity);
    expect(Math.min(...columns)).toBe(0);
  });
});

test("two wires are not led to a far column to save one", () => {
  const text = "a = 1; b = 2\ns = a + b\nd = a*b\nf = sin(exp(tanh(sin(d)))) + s";
  expect(columnsIn(text, latestColumns)("s", "d")).toEqual([1, 1]);
});

test("where all steps share their weights, each step's own input stands at its step", () => {
  const request = requestOf(graphOf(RECURRENT));
  const columns = columnsIn(RECURRENT, assignLayers);
  const [first, last] = columns("x1", "x6");
  expect((last ?? 0) - (first ?? 0)).toBeGreaterThan(10);
  expect(lengthOf(request, assignLayers(request))).toBeLessThanOrEqual(lengthOf(request, latestColumns(request)));
});
