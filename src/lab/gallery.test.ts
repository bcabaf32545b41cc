import { describe, expect, it, test } from "vitest";
import { evaluationOf, gradientOf, graphOf, valueOf } from "../graph/testing.ts";
import { ACTIVATIONS, exhibit, fateAt as fateOf, LOSSES } from "./gallery.ts";

const all = new Map([...ACTIVATIONS, ...LOSSES].map((each) => [each.name, exhibit(each)]));

const slopeAt = (name: string, x: number): number => all.get(name)?.hereAt(x).slope ?? Number.NaN;
const fateAt = (name: string, x: number) => {
  const found = all.get(name);
  if (!found) throw new Error(`no ${name}`);
  return fateOf(found, x);
};
const digits = (x: number) => Number(x.toPrecision(4));

describe("activations side by side, as the lesson has them", () => {
  const XS = [-10, 0, 10];
  test.each([
    ["sigmoid", [4.54e-5, 0.25, 4.54e-5]],
    ["tanh", [8.245e-9, 1, 8.245e-9]],
    ["ReLU", [0, 0, 1]],
    ["Leaky ReLU", [0.1, 0.1, 1]],
    ["PReLU", [0.25, 0.25, 1]],
    ["ELU", [4.54e-5, 1, 1]],
    ["maxout", [-1, 0.5, 0.5]],
  ])("the slope of %s at −10, 0 and 10", (name, slopes) => expect(XS.map((x) => digits(slopeAt(name, x)))).toEqual(slopes));

  it("are what the lesson's program computes", () => {
    const program =
      "x = -10; a = 0.25\nsg = sigmoid(x)\nth = tanh(x)\nre = relu(x)\nlr = leaky_relu(x, 0.1)\npr = leaky_relu(x, a)\nel = elu(x, 1)\nmo = max(0.5x + 1, -x - 2)";
    const names = { sg: "sigmoid", th: "tanh", re: "ReLU", lr: "Leaky ReLU", pr: "PReLU", el: "ELU", mo: "maxout" };
    for (const [node, name] of Object.entries(names)) {
      const evaluation = evaluationOf(graphOf(program), node);
      const here = all.get(name)?.hereAt(-10);
      expect([here?.y, here?.slope]).toEqual([valueOf(evaluation, node), gradientOf(evaluation, "x")]);
    }
    expect(gradientOf(evaluationOf(graphOf(program), "pr"), "a")).toBe(-10);
  });

  it("the others, by their closed forms", () => {
    const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
    for (const x of [-3, -0.5, 0, 1.5]) {
      expect(all.get("softplus")?.hereAt(x)).toMatchObject({ y: expect.closeTo(Math.log(1 + Math.exp(x)), 12) });
      expect(slopeAt("softplus", x)).toBeCloseTo(sigmoid(x), 12);
      expect(slopeAt("SiLU", x)).toBeCloseTo(sigmoid(x) * (1 + x * (1 - sigmoid(x))), 12);
    }
    expect(all.get("GELU")?.hereAt(1).y).toBeCloseTo(0.841192, 5);
    expect(slopeAt("GELU", 0)).toBeCloseTo(0.5, 12);
  });

  it("saturate on both sides, die on one, or only have a corner", () => {
    expect([-10, 0, 10].map((x) => fateAt("sigmoid", x))).toEqual(["saturated", null, "saturated"]);
    expect([-10, 0, 10].map((x) => fateAt("ReLU", x))).toEqual(["dead", "convention", null]);
    expect([-10, 0, 10].map((x) => fateAt("Leaky ReLU", x))).toEqual([null, "convention", null]);
    expect([-10, 0, 10].map((x) => fateAt("ELU", x))).toEqual(["saturated", null, null]);
    expect([-10, -2, 10].map((x) => fateAt("maxout", x))).toEqual([null, "convention", null]);
    expect([-1.2785, -10].map((x) => fateAt("SiLU", x))).toEqual([null, "saturated"]);
  });
});

describe("losses over the margin", () => {
  it("at −0.4, as the lesson has them", () => {
    expect(["squared", "hinge", "logistic", "zero-one"].map((name) => digits(all.get(name)?.hereAt(-0.4).y ?? 0))).toEqual([
      1.96, 1.4, 0.913, 1,
    ]);
    expect(["squared", "hinge", "logistic", "zero-one"].map((name) => digits(slopeAt(name, -0.4)))).toEqual([
      -2.8, -1, -0.5987, 0,
    ]);
  });

  it("squared: also punishes being right by more than 1; hinge: no more from margin 1 on", () => {
    expect(slopeAt("squared", 3)).toBe(4);
    expect(fateAt("squared", 1)).toBe(null);
    expect([fateAt("hinge", 1), fateAt("hinge", 1.5)]).toEqual(["convention", "dead"]);
  });

  it("zero-one: a step that no slope leads down", () => {
    expect([-1, 0, 1].map((x) => all.get("zero-one")?.hereAt(x).y)).toEqual([1, 1, 0]);
    expect([-1, 0, 1].map((x) => fateAt("zero-one", x))).toEqual(["dead", "convention", "dead"]);
  });
});
