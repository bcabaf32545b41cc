import { expect, it, test } from "vitest";
import { evaluationOf, graphOf, nodeNamed } from "../../graph/testing.ts";
import { tangentsFrom } from "../../lab/tangents.ts";
import { tangentFormula, tangentTex } from "./tangentFormula.ts";

const formulaOf = (text: string, input: string, node: string): string => {
  const graph = graphOf(text);
  const evaluation = evaluationOf(graph);
  const tangents = tangentsFrom(evaluation, nodeNamed(graph, input).index);
  return tangentFormula({ graph, evaluation }, tangents, nodeNamed(graph, node).index);
};

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";

test.each([
  ["the input itself", A1, "x", "x", "\\dot{x} = 1"],
  ["slope · tangent", A1, "x", "f", "\\dot{f} = \\frac{\\partial f}{\\partial q}\\,\\dot{q} = (-4) \\cdot 1 = -4"],
  ["where the input is not behind", A1, "z", "q", "\\dot{q} = 0"],
  [
    "two ways in",
    "x = 2; q = x^2; f = q*x",
    "x",
    "f",
    "\\dot{f} = \\frac{\\partial f}{\\partial q}\\,\\dot{q} + \\frac{\\partial f}{\\partial x}\\,\\dot{x} = 2 \\cdot 4 + 4 \\cdot 1 = 12",
  ],
  [
    "an index has no dot",
    "w1 = 2; f = 3w1",
    "w1",
    "f",
    "\\dot{f} = \\frac{\\partial f}{\\partial w_{1}}\\,\\dot{w}_{1} = 3 \\cdot 1 = 3",
  ],
])("%s", (_title, text, input, node, tex) => expect(formulaOf(text, input, node)).toBe(tex));

it("parallel wires have their marks, and of many terms the first are written", () => {
  expect(formulaOf("x = 3; f = x*x", "x", "f").match(/textcircled/g)).toHaveLength(2);
  expect(formulaOf("x = 3; f = max(x, 2x, 3x, 4x, 5x)", "x", "f")).toContain("+ \\cdots");
});

it("puts the dot over the letter", () => {
  expect(["x", "w_old", "loss", "y_hat"].map(tangentTex)).toEqual([
    "\\dot{x}",
    "\\dot{w}_{\\text{old}}",
    "\\dot{\\mathit{loss}}",
    "\\dot{\\hat{y}}",
  ]);
});
