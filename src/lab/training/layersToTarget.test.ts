import { describe, expect, it, test } from "vitest";
import { graphOf, nodeNamed } from "../../graph/testing.ts";
import { LESSONS } from "../../lessons/course/course.ts";
import { layersToTarget } from "./layersToTarget.ts";
import { taskFrom, XOR_TEXT } from "./testing.ts";

/** `w1 w2 | v`: parameters by layer, the first layer first. */
const layersOf = (text: string, ...expanded: readonly string[]): string => {
  const graph = graphOf(text, ...expanded);
  const { parameters } = taskFrom(text);
  const names = parameters.map((node) => taskFrom(text).graph.nodes[node]?.name ?? "");
  const layers = layersToTarget(graph, graph.output, names.map((name) => nodeNamed(graph, name).index)); // biome-ignore format: one line
  const lines = Array.from({ length: Math.max(...layers) }, (_, i) => names.filter((_name, k) => layers[k] === i + 1));
  return lines.map((line) => line.join(" ")).join(" | ");
};

const lesson = (id: string): string => LESSONS.find((each) => each.id === id)?.program ?? expect.fail(`no lesson ${id}`);

const LAYERS = `x1 = 1; x2 = -2; y = 1
param w11 = 0.5; param w12 = -0.3; param b1 = 0.1
param w21 = 0.2; param w22 = 0.4; param b2 = -0.2
param v1 = 0.7; param v2 = -0.6; param c = 0.05
a1 = tanh(w11*x1 + w12*x2 + b1); a2 = tanh(w21*x1 + w22*x2 + b2)
L = bce(sigmoid(v1*a1 + v2*a2 + c), y)`;

describe("parameters by layer", () => {
  const table: readonly (readonly [string, string, string])[] = [
    ["two layers", lesson("two-layers"), "w1 | w2"],
    ["a 3–2–1 network", lesson("net-321"), "w11 w12 w21 w22 w31 w32 | v1 v2"],
    ["a 2–2–1 network with biases", LAYERS, "w11 w12 b1 w21 w22 b2 | v1 v2 c"],
    ["the same by another loss", XOR_TEXT, "w11 w12 b1 w21 w22 b2 | v1 v2 c"],
    ["one weight in ten layers is one layer: the farthest", lesson("ten-layers"), "w"],
    ["a weight that is used in the second layer, too, belongs to the first", "param w = 1; param v = 1\nx = 2\nL = sigmoid(w*sigmoid(w*x) + v)", "w | v"],
    ["a line is one layer", "param w = 1; param b = 1; param v = 1\nx = 2\nL = (v*(w*x + b) - 1)^2", "w b v"],
    ["functions of one's own count what is in them", "param w = 1; param v = 1\nx = 2\nnet(x) = sigmoid(v*tanh(w*x))\nL = net(x)", "w | v"],
    ["an operand that a function ignores is no way to the target", "param v = 1; param u = 1; param w = 1\nf(a, b) = a^2\nL = sigmoid(sigmoid(f(v, w)) + u) + w", "v | u | w"],
    ["a penalty makes no layer", "param w = 1; param v = 1\nx = 2\nL = sigmoid(v*sigmoid(w*x)) + w^2 + v^2", "w | v"],
    ["a way around the inner layer does not shorten the long one", "param w = 1; param v = 1\nx = 2\nh = relu(w*x)\nL = relu(v*h) + h", "w | v"],
  ]; // biome-ignore format: a table
  test.each(table)("%s", (_, text, layers) => expect(layersOf(text)).toBe(layers));

  it("are the same with sigmoids open", () =>
    expect(layersOf(lesson("net-321"), "a1", "a")).toBe("w11 w12 w21 w22 w31 w32 | v1 v2"));
});
