import { expect, it } from "vitest";
import "../../lang/arrays/learnAtOnce.ts";
import { buildGraph } from "../../graph/buildGraph.ts";
import type { InputNode } from "../../graph/graph.ts";
import { parseProgram } from "../../lang/parseProgram.ts";
import { inputItems } from "./inputItems.ts";

const namesIn = (text: string): readonly string[] => {
  const { program } = parseProgram(text);
  if (!program) throw new Error("no program");
  const inputs = buildGraph(program).nodes.filter((node): node is InputNode => node.kind === "input");
  return inputItems(inputs, program.tiles).map((item) =>
    "entries" in item ? `${item.name} ${item.shape.join("×")}` : item.name,
  );
};

it("has one item for each array of inputs, where its first entry stands, and one for each other input", () => {
  expect(namesIn("k = 2\nx = [1, -2]\nparam W = [[1, 2], [3, 4]]\nb = zeros(2)\nL = k*sum(W @ x + b)*m")).toEqual([
    "k",
    "x 2",
    "W 2×2",
    "b 2",
    "m",
  ]);
});

it("leaves single the numbers that an array is only written with", () => {
  expect(namesIn("a = 1; b = 2\nx = [a, b]\nL = sum(x)")).toEqual(["a", "b"]);
  expect(namesIn("W = [[1, 2], [3, 4]]\nr = W[2]\nV = W.T\nL = sum(r) + sum(V)")).toEqual(["W 2×2"]);
  expect(namesIn("x = 2\nf = x^2")).toEqual(["x"]);
});
