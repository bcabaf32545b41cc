import { describe, expect, it, test } from "vitest";
import { evaluationOf, graphOf, nodeNamed, valueOf } from "../graph/testing.ts";
import { checkInputs, closestStep, errorsOf, STEP_SIZES } from "./gradientCheck.ts";
import { createShift, quotientsOf } from "./shift.ts";

/** A logistic unit with loss −log p, and a kink beside it; its numbers were worked out elsewhere. */
const UNIT = "x = 2\nparam w = 0.34; param b = -0.5\nz = w*x + b\np = sigmoid(z)\nK = relu(w - 0.34)\nL = -log(p)";

const quotients = (text: string, node: string, h: number, target?: string) => {
  const evaluation = evaluationOf(graphOf(text), target);
  const shift = createShift(evaluation, nodeNamed(evaluation.graph, node).index);
  return quotientsOf(shift, evaluation.values[evaluation.target] ?? Number.NaN, h);
};

const errorAt = (h: number) => {
  const evaluation = evaluationOf(graphOf(UNIT), "L");
  const found = errorsOf(evaluation, nodeNamed(evaluation.graph, "w").index).find((point) => point.h === h);
  if (!found) throw new Error(`no error at ${h}`);
  return found;
};

describe("a nudge", () => {
  it("of an input", () => {
    expect(quotients(UNIT, "w", 0.01, "L").right).toBeCloseTo(-0.9053, 4);
    expect(quotients(UNIT, "w", 0.01, "L").both).toBeCloseTo(-0.9102, 4);
  });

  it("of an inner node, which is cut from its operands", () => {
    const evaluation = evaluationOf(graphOf(UNIT), "L");
    const shifted = createShift(evaluation, nodeNamed(evaluation.graph, "z").index)(0.01);
    expect(valueOf(shifted, "z")).toBe(valueOf(evaluation, "z") + 0.01);
    expect(valueOf(shifted, "w")).toBe(0.34);
    expect(valueOf(shifted, "L") - valueOf(evaluation, "L")).toBeCloseTo(-0.004551, 4);
    expect(quotients(UNIT, "z", 1e-4, "L").both).toBeCloseTo(-0.4551, 4);
  });

  it("of the first walk: 0.1 more x is 0.1·dx more f", () => {
    const evaluation = evaluationOf(graphOf("x = -2; y = 5; z = -4\nq = x + y\nf = q * z"));
    const shifted = createShift(evaluation, 0)(0.1);
    expect(["q", "f"].map((name) => valueOf(shifted, name).toFixed(10))).toEqual(["3.1000000000", "-12.4000000000"]);
    expect(["q", "f"].map((name) => valueOf(evaluation, name))).toEqual([3, -12]);
  });

  it("of the target itself changes it by just that", () => {
    expect(quotients(UNIT, "L", 0.25, "L")).toEqual({ right: 1, left: 1, both: 1 });
  });

  it("of what the target does not depend on changes nothing", () => {
    expect(quotients(UNIT, "K", 0.25, "L")).toEqual({ right: 0, left: 0, both: 0 });
  });

  it("goes through a closed and an opened gate alike", () => {
    const shiftedAt = (...expanded: string[]) => {
      const evaluation = evaluationOf(graphOf("x = 1; f = sigmoid(2x)^2", ...expanded));
      return valueOf(createShift(evaluation, nodeNamed(evaluation.graph, "x").index)(0.5), "f");
    };
    expect(shiftedAt()).toBeCloseTo((1 / (1 + Math.exp(-3))) ** 2, 14);
    expect(shiftedAt("u1")).toBeCloseTo(shiftedAt(), 14);
  });

  it("at a kink: right 1, left 0, the mean from both sides", () => {
    const { right, left, both } = quotients(UNIT, "w", 0.01, "K");
    expect(right).toBeCloseTo(1, 12);
    expect(left).toBe(0);
    expect(both).toBeCloseTo(0.5, 12);
  });

  it("to where there is no value", () => {
    expect(quotients("x = 0; f = sqrt(x)", "x", 0.01)).toMatchObject({ right: 10, left: Number.NaN, both: Number.NaN });
  });
});

describe("the error by the size of the step", () => {
  test.each([
    [0.1, 4.92e-2, -2.96e-4],
    [0.01, 4.96e-3, -2.97e-6],
  ])("at %s, one-sided and two-sided, as published", (h, oneSided, twoSided) => {
    expect(errorAt(h).oneSided).toBeCloseTo(oneSided, 4);
    expect(errorAt(h).twoSided / Math.abs(twoSided)).toBeCloseTo(1, 1);
  });

  it("falls like h on one side and like h² on both, until rounding takes over", () => {
    expect(errorAt(1e-5).oneSided / 4.96e-6).toBeCloseTo(1, 2);
    expect(errorAt(1e-4).twoSided / 2.96e-10).toBeCloseTo(1, 1);
    expect(Math.log10(errorAt(1e-12).oneSided)).toBeCloseTo(-4, 0);
    expect(errorAt(1e-15).oneSided).toBeGreaterThan(0.02);
    expect(errorAt(1e-15).oneSided).toBeLessThan(1);
  });

  it("is smallest at a step between the two", () => {
    const evaluation = evaluationOf(graphOf(UNIT), "L");
    const errors = errorsOf(evaluation, nodeNamed(evaluation.graph, "w").index);
    expect(closestStep(errors, "oneSided")).toBe(1e-8);
    expect(closestStep(errors, "twoSided")).toBe(1e-5);
  });

  it("is about the same at every step beside a kink, where none is closest", () => {
    const evaluation = evaluationOf(graphOf(UNIT), "K");
    const errors = errorsOf(evaluation, nodeNamed(evaluation.graph, "w").index);
    expect([closestStep(errors, "oneSided"), closestStep(errors, "twoSided")]).toEqual([null, null]);
  });

  it("goes through all powers of ten from 1 to 1e−15", () => {
    expect(STEP_SIZES).toHaveLength(16);
    expect([STEP_SIZES[0], STEP_SIZES[7], STEP_SIZES[15]]).toEqual([1, 1e-7, 1e-15]);
  });
});

it("all inputs are checked, each moved by itself", () => {
  const evaluation = evaluationOf(graphOf(UNIT), "L");
  const inputs = ["x", "w", "b"].map((name) => nodeNamed(evaluation.graph, name).index);
  const checks = checkInputs(evaluation, inputs, 1e-6);
  expect(checks.map(({ node }) => node)).toEqual(inputs);
  for (const [i, expected] of [-0.15473, -0.9102, -0.4551].entries()) {
    expect(checks[i]?.gradient).toBeCloseTo(expected, 4);
    expect(checks[i]?.quotient).toBeCloseTo(expected, 4);
  }
});
