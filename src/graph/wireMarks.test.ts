import { expect, test } from "vitest";
import { edgeName } from "./graph.ts";
import { graphOf } from "./testing.ts";
import { circled, wireMarks } from "./wireMarks.ts";

const marked = (text: string): string[] => {
  const graph = graphOf(text);
  return [...wireMarks(graph)].map(([index, mark]) => `${edgeName(graph, graph.edges[index]!)} ${mark}`);
};

test("parallel wires are marked by the operand's position", () => {
  expect(marked("f = x*x")).toEqual(["x-f.0 ①", "x-f.1 ②"]);
  expect(marked("f = max(x, y, x)")).toEqual(["x-f.0 ①", "x-f.2 ③"]);
});

test("wires to different gates need no mark", () => expect(marked("a = x + 1\nb = x*2\nf = a*b")).toEqual([]));

test("positions beyond the circled digits are in brackets", () => expect([circled(20), circled(21)]).toEqual(["⑳", "(21)"]));
