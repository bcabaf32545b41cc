import { describe, expect, it } from "vitest";
import { evaluationOf, graphOf, nodeNamed } from "../../graph/testing.ts";
import { type ErrorAt, errorsOf } from "../../lab/gradientCheck.ts";
import { errorPlotOf } from "../../view/plot/errorPlot.ts";

const UNIT = "x = 2\nparam w = 0.34; param b = -0.5\nz = w*x + b\np = sigmoid(z)\nK = relu(w - 0.34)\nL = -log(p)";

describe("the plot of errors", () => {
  const frame = { left: 30, right: 330, top: 10, bottom: 130 };
  const plotOf = (text: string, name: string, target?: string) => {
    const evaluation = evaluationOf(graphOf(text), target);
    return errorPlotOf(errorsOf(evaluation, nodeNamed(evaluation.graph, name).index), frame);
  };
  const flat = (oneSided: number, twoSided: number): ErrorAt[] => [1, 0.1, 0.01].map((h) => ({ h, oneSided, twoSided }));

  it("has h = 1e−15 on the left and h = 1 on the right, small errors below", () => {
    const { curves, x } = plotOf(UNIT, "w", "L") ?? {};
    expect([x?.(1e-15), x?.(1)]).toEqual([30, 330]);
    const [atOne, atTenth] = curves?.twoSided.points ?? [];
    expect(atOne?.x).toBeGreaterThan(atTenth?.x ?? 0);
    expect(atOne?.y).toBeLessThan(atTenth?.y ?? 0);
  });

  it("names what it shows: truncation on long steps, round-off on short ones, both for a curve", () => {
    expect(plotOf(UNIT, "w", "L")).toMatchObject({ hasTruncation: true, hasRoundOff: true });
    expect(plotOf("x = 0.3; f = 3x", "x")).toMatchObject({ hasTruncation: false, hasRoundOff: true });
    expect(plotOf(UNIT, "w", "K")).toMatchObject({ hasTruncation: false, hasRoundOff: false });
  });

  it("puts an error of 0 at its foot, and is not there if all are", () => {
    const plot = errorPlotOf([...flat(0, 1e-3)], frame);
    expect(plot?.curves.oneSided.points.every(({ y, isExact }) => y === 130 && isExact)).toBe(true);
    expect(errorPlotOf(flat(0, 0), frame)).toBeNull();
  });

  it("leaves out steps to where there is no value", () => {
    expect(errorPlotOf(flat(0.1, Number.NaN), frame)?.curves.twoSided.points).toEqual([]);
  });
});
