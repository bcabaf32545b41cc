import { describe, expect, it, test } from "vitest";
import { momentsOf } from "../../explain/testing.ts";
import { nodeNamed } from "../../graph/testing.ts";
import type { Moment } from "../../moment/moment.ts";
import { type Filling, jacobianOf } from "./jacobianOf.ts";
import { passesOf } from "./passes.ts";
import { tangentMarks } from "./tangentMarks.ts";

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";
/** Two outputs of three inputs, worked out by hand: ∂f = (yz, xz, xy), ∂g = (1, 2, 0). */
const TWO = "x = 2; y = 3; z = 4\np = x*y\nf = p*z\ng = x + 2y\nout f, g";

const filled = (moment: Moment, by: Filling["by"], input: string, done: readonly string[] = []) => {
  const { rows, columns, numberAt, products } = jacobianOf(moment, {
    by,
    input: nodeNamed(moment.graph, input).index,
    done: new Set(done),
  });
  return { entries: rows.map((_, i) => columns.map((__, j) => numberAt(i, j))), products };
};

describe("the Jacobian by columns", () => {
  const moments = momentsOf(TWO);
  it("follows the walk forward: an entry is there with its output's value", () => {
    expect(filled(moments.at(0), "columns", "x")).toEqual({ entries: [[null, null, null], [null, null, null]], products: 0 }); // biome-ignore format: a table
    expect(filled(moments.at(1), "columns", "x").products).toBe(1);
    expect(filled(moments.at(2), "columns", "x")).toEqual({ entries: [[12, null, null], [1, null, null]], products: 3 }); // biome-ignore format: a table
  });
  it("keeps the columns of passes before", () => {
    expect(filled(moments.at(0), "columns", "z", ["x", "y"])).toEqual({
      entries: [[12, 8, null], [1, 2, null]],
      products: 3 + 4,
    }); // biome-ignore format: a table
    expect(filled(moments.at(2), "columns", "z", ["x", "y"])).toEqual({ entries: [[12, 8, 6], [1, 2, 0]], products: 8 }); // biome-ignore format: a table
  });
});

describe("the Jacobian by rows", () => {
  const moments = momentsOf(TWO);
  it("follows the walk back: an entry is there when all contributions have arrived", () => {
    expect(filled(moments.at(3), "rows", "x")).toEqual({ entries: [[null, null, null], [null, null, null]], products: 0 }); // biome-ignore format: a table
    expect(filled(moments.at(4), "rows", "x")).toEqual({ entries: [[null, null, 6], [null, null, null]], products: 1 }); // biome-ignore format: a table
    expect(filled(moments.at(7), "rows", "x")).toEqual({ entries: [[12, 8, 6], [null, null, null]], products: 4 }); // biome-ignore format: a table
  });
  it("is that of the target; rows of passes before stay", () => {
    const other = momentsOf(TWO, { target: "g" });
    expect(filled(other.at(99), "rows", "x", ["f"])).toEqual({ entries: [[12, 8, 6], [1, 2, 0]], products: 4 + 3 }); // biome-ignore format: a table
  });
});

describe("what all passes cost", () => {
  const table: readonly (readonly [
    title: string,
    text: string,
    inputs: number,
    outputs: number,
    forward: number,
    reverse: number,
  ])[] = [
    ["many inputs, one output", A1, 3, 1, 5, 4],
    ["one input, many outputs", "x = 1; q = exp(x); f = 2q; g = q^2; h = sin(q); out f, g, h", 1, 3, 4, 6],
    ["one input, one output: the same", "x = 2; f = exp(sin(x))", 1, 1, 2, 2],
    ["inputs that make no difference are not counted", "x = 2; y = 3; u = y^2; f = 2x; out f", 1, 1, 1, 1],
    ["no inputs", "f = 2*3", 0, 1, 0, 0],
  ];
  test.each(table)("%s", (_title, text, inputs, outputs, forward, reverse) => {
    const passes = passesOf(momentsOf(text).at(0).walk);
    expect([passes.inputs.length, passes.outputs.length, passes.forward, passes.reverse]).toEqual([
      inputs,
      outputs,
      forward,
      reverse,
    ]);
  });

  it("a target that is no output is a row, too", () => {
    const { outputs } = passesOf(momentsOf(TWO, { target: "p" }).at(0).walk);
    expect(outputs).toHaveLength(3);
  });
});

describe("the Jacobian of a vector", () => {
  const text = "x = [1, -2]; W = [[0.5, -0.3], [0.2, 0.4], [3, 1]]\nz = W @ x\nout z";
  it.each(["columns", "rows"] as const)("has a row for each entry, by %s", (by) => {
    const moment = momentsOf(text).at(0);
    const { rows, columns, numberAt } = jacobianOf(moment, {
      by,
      input: 0,
      done: new Set(moment.graph.nodes.map(({ name }) => name)),
    });
    const [down, across] = [rows, columns].map((nodes) => nodes.map((node) => moment.graph.nodes[node]?.name));
    expect(down).toEqual(["z[1]", "z[2]", "z[3]"]);
    const shown = ["x[1]", "x[2]", "W[1,1]", "W[1,2]", "W[3,2]"].map((name) => across?.indexOf(name) ?? -1);
    expect(rows.map((_, i) => shown.map((j) => numberAt(i, j)))).toEqual([
      [0.5, -0.3, 1, -2, 0],
      [0.2, 0.4, 0, 0, 0],
      [3, 1, 0, 0, -2],
    ]);
  });
});

it("tangents stand on the graph as far as the walk has come, 0 where the input is not behind", () => {
  const moments = momentsOf(A1);
  const told = (cursor: number) => {
    const moment = moments.at(cursor);
    const { nodes } = tangentMarks(moment, nodeNamed(moment.graph, "x").index);
    return moment.graph.nodes.map(({ index }) => nodes.get(index)?.text);
  };
  expect(told(0)).toEqual(["→ 1", "→ 0", "→ 0", "", ""]);
  expect(told(1)).toEqual(["→ 1", "→ 0", "→ 0", "→ 1", ""]);
  expect(told(7)).toEqual(["→ 1", "→ 0", "→ 0", "→ 1", "→ −4"]);
});
