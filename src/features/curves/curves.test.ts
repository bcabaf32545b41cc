import { describe, expect, it, test } from "vitest";
import { momentsOf } from "../../explain/testing.ts";
import { nodeNamed } from "../../graph/testing.ts";
import { curvePlotOf } from "../../view/plot/curvePlot.ts";
import { evenSteps } from "../../view/plot/evenSteps.ts";
import { curveAsked, curveSubject, plottedNow } from "./subject.ts";
import { windowOf, ZOOMS } from "./windowOf.ts";

const momentOf = (text: string, target?: string) => momentsOf(text, { target }).at(0);

const subjectAt = (text: string, name: string, asked: string | null = null, target?: string) => {
  const moment = momentOf(text, target);
  const subject = curveSubject(moment, nodeNamed(moment.graph, name).index, asked);
  const nameOf = (node: number) => moment.graph.nodes[node]?.name ?? "";
  return subject && [nameOf(subject.of), nameOf(subject.over.node), subject.over.id];
};

describe("what is plotted over what", () => {
  const TEXT = "x = 2; y = 3\nq = 2*x\nf = q*y + y\ng = y^2";
  test.each<[string, string, string | null, string, readonly string[] | null]>([
    ["a gate over its first operand that can change", "q", null, "f", ["q", "x", "2"]],
    ["over the operand that is asked for", "q", "1", "f", ["q", "c1", "1"]],
    ["over any input behind it", "f", "x", "f", ["f", "x", "x"]],
    ["over its first operand where there is no such input", "q", "y", "f", ["q", "x", "2"]],
    ["nor such an operand", "q", "3", "f", ["q", "x", "2"]],
    ["a gate that the target does not need", "g", "y", "f", ["g", "y", "y"]],
    ["of an input, the target over it, whatever was asked for", "x", "y", "f", ["f", "x", "x"]],
    ["nothing over an input that the target does not need", "x", null, "g", null],
    ["nothing over a constant", "c1", null, "f", null],
  ])("%s", (_title, name, asked, target, expected) => expect(subjectAt(TEXT, name, asked, target)).toEqual(expected));

  it("on the way back, the gate over the operand that receives: its slope is the local derivative of the step", () => {
    const moments = momentsOf("x = 2; y = 3; q = x*x; f = q*y");
    const { walk, graph, evaluation } = moments.at(0);
    for (const [i, step] of walk.steps.entries()) {
      if (step.kind !== "backward") continue;
      const moment = moments.at(i + 1);
      const { node, over } = curveAsked(moment, "x");
      expect(node).toBe(graph.edges[step.edge]?.to);
      expect(plottedNow(moment, node, over, 1)?.here.slope).toBe(evaluation.local[step.edge]);
    }
    expect(curveAsked(moments.at(0), "x")).toEqual({ node: walk.target, over: "x" });
  });

  it("the local derivative for an operand, the gradient for an input", () => {
    const moment = momentOf("x = 2; y = 3; q = x*x; f = q*y", "f");
    const slopeAt = (name: string, asked: string) =>
      plottedNow(moment, nodeNamed(moment.graph, name).index, asked, 1)?.here.slope;
    expect(slopeAt("q", "1")).toBe(2);
    expect(slopeAt("q", "x")).toBe(4);
    expect(slopeAt("f", "x")).toBe(12);
    expect(slopeAt("f", "1")).toBe(3);
  });

  it("an operand that has no value: a curve without a point on it", () => {
    const moment = momentOf("x = -1; q = log(x); f = tanh(q)", "f");
    const plotted = plottedNow(moment, nodeNamed(moment.graph, "f").index, null, 1);
    expect(plotted?.here.x).toBeNaN();
    expect(plotted?.pieces).toHaveLength(1);
  });
});

describe("the window", () => {
  it("always holds the point, and stands still while it moves a little", () => {
    for (const zoom of ZOOMS)
      for (const x of [-1e6, -10, -0.3, 0, 0.7, 4, 5.5, 123.4, 1e300]) {
        const [from, to] = windowOf(x, zoom);
        expect(from <= x && x <= to && from < to).toBe(true);
      }
    expect(windowOf(1, 1)).toEqual([-5, 5]);
    expect(windowOf(4.9, 1)).toEqual([-5, 5]);
    expect(windowOf(-10, 1)).toEqual([-10, 10]);
    expect(windowOf(1.02, 10)).toEqual(windowOf(1.05, 10));
  });
  it("without a point, is around 0", () => expect(windowOf(Number.NaN, 1)).toEqual([-5, 5]));
});

describe("the plot", () => {
  const frame = { left: 100, right: 300, top: 0, bottom: 100 };
  const parabola = Array.from({ length: 21 }, (_, i) => ({ x: i - 10, y: (i - 10) ** 2 }));

  it("has its tangent through the point, as steep as the slope says", () => {
    const { here, tangent, x, y } = curvePlotOf({
      pieces: [parabola],
      range: [-10, 10],
      frame,
      here: { x: 5, y: 25 },
      slope: 10,
    });
    const [a, b] = tangent ?? [];
    if (!here || !a || !b) throw new Error("no tangent");
    expect([here.x, y.invert(here.y)]).toEqual([250, expect.closeTo(25)]);
    expect((y.invert(b.y) - y.invert(a.y)) / (x.invert(b.x) - x.invert(a.x))).toBeCloseTo(10, 9);
    expect([(a.x + b.x) / 2, (a.y + b.y) / 2]).toEqual([expect.closeTo(here.x), expect.closeTo(here.y)]);
  });

  it("holds all of a curve that is bounded, and the middle of one that is not", () => {
    const heightOf = (ys: readonly number[], y = 0) =>
      curvePlotOf({
        pieces: [ys.map((each, i) => ({ x: i, y: each }))],
        range: [0, 100],
        frame,
        here: { x: 0, y },
        slope: null,
      }).y.domain();
    expect(heightOf(parabola.map(({ y }) => y))).toEqual([0, 100]);
    const pole = Array.from({ length: 101 }, (_, i) => 1 / (i - 49.999));
    expect(Math.max(...heightOf(pole))).toBeLessThan(10);
    expect(Math.max(...heightOf(pole, 500))).toBeGreaterThanOrEqual(500);
    expect(heightOf([2, 2, 2], 2)).toEqual([1, 3]);
  });

  it("is not joined over a break, and has no point and no tangent where there is no value", () => {
    const at = (y: number, slope: number) =>
      curvePlotOf({ pieces: [parabola.slice(0, 5), parabola.slice(9)], range: [-10, 10], frame, here: { x: 0, y }, slope });
    expect(at(0, 0).path.match(/M/g)).toHaveLength(2);
    expect(at(Number.NaN, Number.NaN)).toMatchObject({ here: null, tangent: null });
    expect(at(0, Number.POSITIVE_INFINITY)).toMatchObject({ here: { x: 200 }, tangent: null });
    expect(curvePlotOf({ pieces: [], range: [0, 1], frame, here: { x: 0, y: Number.NaN }, slope: null }).path).toBe("");
  });

  it("is told in a table at round numbers", () => {
    expect(evenSteps([-5, 5], 10)).toEqual([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]);
  });
});
