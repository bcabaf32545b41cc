import { describe, expect, it } from "vitest";
import { graphOf, nodeNamed } from "../graph/testing.ts";
import { decisionOf } from "./decision.ts";

const XOR = `param v1 = 1; param v2 = -1; param c = 0
param w11 = 1; param w12 = 2; param b1 = 0
param w21 = 3; param w22 = -1; param b2 = 1
h1 = tanh(w11*x1 + w12*x2 + b1)
h2 = tanh(w21*x1 + w22*x2 + b2)
p = sigmoid(v1*h1 + v2*h2 + c)`;

/** Names of the features, the label and the output; or why there is none. */
const told = (text: string, columns: string, target?: string, ...open: string[]): string => {
  const graph = graphOf(text, ...open);
  const nodes = columns.split(" ").flatMap((name) => (name ? [nodeNamed(graph, name).index] : []));
  const decision = decisionOf(graph, target === undefined ? graph.output : nodeNamed(graph, target).index, nodes);
  if (typeof decision === "string") return decision;
  const nameOf = (node: number | null): string => (node === null ? "—" : (graph.nodes[node]?.name ?? "?"));
  return [decision.x, decision.y, decision.label, decision.output].map(nameOf).join(" ");
};

describe("the answer is what the label is compared with", () => {
  const table: [string, string, string, string][] = [
    ["by a squared error", `${XOR}\nL = (p - t)^2`, "x1 x2 t", "x1 x2 t p"],
    ["the other way round", `${XOR}\nL = 1/2*(t - p)^2`, "x1 x2 t", "x1 x2 t p"],
    ["by a loss of the prelude", `${XOR}\nL = bce(p, t)`, "x1 x2 t", "x1 x2 t p"],
    ["by a cross-entropy written out, which takes p apart first", `${XOR}\nL = -(t*log(p) + (1 - t)*log(1 - p))`, "x1 x2 t", "x1 x2 t p"],
    ["whatever else is added", `${XOR}\nL = (p - t)^2 + 0.01*(w11^2 + v1^2)`, "x1 x2 t", "x1 x2 t p"],
    ["after the labels have been made −1 and 1", "s = w1*x1 + w2*x2 + b\nL = max(0, 1 - (2*t - 1)*s)", "x1 x2 t", "x1 x2 t s"],
    ["wherever the column of labels stands", "s = w1*x1 + w2*x2\nL = hinge(s, t)", "t x1 x2", "x1 x2 t s"],
    ["with features in the order of the columns", "s = w1*x1 + w2*x2\nL = hinge(s, t)", "x2 x1 t", "x2 x1 t s"],
    ["without a name of its own", "L = (w1*x1 + w2*x2 + b - t)^2", "x1 x2 t", "x1 x2 t u4"],
    ["a product of features without weights", "s = x1*x2\nL = (s - t)^2", "x1 x2 t", "x1 x2 t s"],
  ]; // biome-ignore format: one a line
  it.each(table)("%s", (_, text, columns, expected) => expect(told(text, columns)).toBe(expected));

  it("or the target itself, where nothing is compared", () => {
    expect(told(XOR, "x1 x2", "p")).toBe("x1 x2 — p");
    expect(told("f = x*y", "x y")).toBe("x y — f");
    expect(told("f = w*x + 2*y", "x y")).toBe("x y — f");
  });

  it("with the labels that the target does not go by", () => {
    expect(told(`${XOR}\nL = (p - t)^2\nout L`, "x1 x2 t", "p")).toBe("x1 x2 t p");
    expect(told(`${XOR}\nL = (p - t)^2\nout L`, "x1 x2 t", "h1")).toBe("x1 x2 t h1");
  });

  it("also when its function is open", () => expect(told(`${XOR}\nL = mse(p, t)`, "x1 x2 t", undefined, "L")).toBe("x1 x2 t p"));
});

describe("there is none", () => {
  const table: [string, string, string, string][] = [
    ["without data", `${XOR}\nL = (p - t)^2`, "", "no-data"],
    ["over one input", "L = (w*x + b - t)^2", "x t", "inputs"],
    ["over three", "L = (w1*x + w2*y + w3*z - t)^2", "x y z t", "inputs"],
    ["where the label comes in before the features have met", "L = (t - w1*x1 - w2*x2)^2", "x1 x2 t", "output"],
    ["with two answers to two labels", "p1 = w1*x1 + w2*x2; p2 = v1*x1 + v2*x2\nL = (p1 - s)^2 + (p2 - t)^2", "x1 x2 s t", "inputs"],
    ["with two answers to one label", "p1 = w1*x1 + w2*x2; p2 = v1*x1 + v2*x2\nL = (p1 - t)^2 + (p2 - t)^2", "x1 x2 t", "output"],
    ["where the target goes by one feature alone", "a = x1*w; f = a + x2*t", "x1 x2 t", "output"],
  ]; // biome-ignore format: one a line
  it.each(table)("%s", (_, text, columns, expected) => expect(told(text, columns)).toBe(expected));
});
