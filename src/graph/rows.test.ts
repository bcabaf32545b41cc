import { expect, test } from "vitest";
import { parseProgram } from "../lang/parseProgram.ts";
import type { Program } from "../lang/program.ts";
import { buildGraph } from "./buildGraph.ts";
import { rowsOf } from "./rows.ts";

const programOf = (source: string): Program => {
  const { program, diagnostics } = parseProgram(source);
  if (!program) throw new Error(diagnostics.map(({ code }) => code).join(", "));
  return program;
};

/** Inputs as they are fed, and what by. */
const fed = (source: string) => {
  const program = programOf(source);
  const graph = buildGraph(program);
  const { nodes, rows } = rowsOf(program, graph);
  return { names: nodes.map((node) => graph.nodes[node]?.name), rows };
};

test("columns in their order, whatever the order of the text", () => {
  expect(fed("f = y*x\ndata x, y = [[1, 3], [2, 5]]")).toEqual({ names: ["x", "y"], rows: [[1, 3], [2, 5]] }); // biome-ignore format: a table
});

test("a column that nothing reads has no node", () => {
  const source = "data id, x, y = [[7, 1, 3], [8, 2, 5]]\nf = y*x";
  expect(fed(source)).toEqual({ names: ["x", "y"], rows: [[1, 3], [2, 5]] }); // biome-ignore format: a table
  expect(buildGraph(programOf(source)).byName.has("id")).toBe(false);
});

test("one that only a function or an `out` reads has one", () => {
  expect(fed("data a, b, c = [[1, 2, 3]]\nf = g(2)\ng(x) = a*x\nout f, b").names).toEqual(["a", "b"]);
});

test("without data there is one row, with nothing in it", () => {
  expect(fed("f = x*y")).toEqual({ names: [], rows: [[]] });
});

test("an input knows its column and has the first row's value", () => {
  const { nodes } = buildGraph(programOf("data x, y = [[1, 3], [2, 5]]\nparam w = 4\nf = w*y + b"));
  const inputs = nodes.flatMap((node) => (node.kind === "input" ? [node] : []));
  expect(inputs.map(({ name, value, column }) => [name, value, column])).toEqual([
    ["y", 3, 1],
    ["w", 4, null],
    ["b", 1, null],
  ]);
});
