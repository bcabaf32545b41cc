import { describe, expect, test } from "vitest";
import { layoutGraph } from "./layoutGraph.ts";
import { clashesOf, graphOf, pointsOf, requestOf } from "./testing.ts";

const laidOut = (text: string, expanded: readonly string[]) => {
  const graph = graphOf(text, expanded);
  const request = requestOf(graph);
  return { request, layout: layoutGraph(request), names: graph.nodes.map(({ name }) => name) };
};

/** An input above, one below, and one in the middle of what follows the open gate. */
const TEXT = "s1 = w1*x\na1 = sigmoid(s1)\nf = (w2*a1 + b)*c";

describe("an open gate with inputs of its neighbours in the way", () => {
  const { request, layout } = laidOut(TEXT, ["a1"]);

  test("has a rectangle around it", () => expect(pointsOf(layout.frames[0]?.d ?? "")).toHaveLength(4));

  test("keeps everything clear of each other", () => expect(clashesOf(request, layout)).toEqual([]));

  test("has its label inside, in the corner", () => {
    const { x, y, label } = layout.frames[0] ?? { x: 0, y: 0, label: { x: 0, y: 0 } };
    expect([label.x - x, label.y - y]).toEqual([8, 14]);
  });
});
