import { describe, expect, test } from "vitest";
import type { Layout, LayoutRequest, Room } from "./layout.ts";
import { layoutGraph } from "./layoutGraph.ts";
import { scaleIn } from "./room.ts";
import { clashesOf, crossingsOf, graphOf, inversionsOf, pointsOf, requestOf } from "./testing.ts";

const ROOM: Room = { width: 934, height: 384, largest: 1.7 };
const CHAIN = Array.from({ length: 30 }, (_, i) => `h${i + 1} = sin(h${i})`).join("\n");
const TEN_LAYERS = Array.from({ length: 10 }, (_, i) => `h${i + 1} = tanh(w*h${i})`).join("\n");
const NEURON = "w0 = 2; x0 = -1; w1 = -3; x1 = -2; w2 = -3\ns = w0*x0 + w1*x1 + w2\nf = 1/(1 + exp(-s))";

const laidOut = (text: string, room: Room | null = ROOM, expanded: readonly string[] = []) => {
  const request: LayoutRequest = { ...requestOf(graphOf(text, expanded)), ...(room && { room }) };
  return { request, layout: layoutGraph(request) };
};

/** The wires that go back to the left. */
const returnsOf = ({ routes }: Layout): readonly string[] =>
  routes.filter((route) => pointsOf(route).some(({ x }, i, points) => x < (points[i - 1]?.x ?? x)));

describe("a chain of thirty", () => {
  const { request, layout } = laidOut(CHAIN);
  const wide = laidOut(CHAIN, null).layout;

  test("stands in lines and is seen three times as large", () => {
    expect(wide.nodes.every(({ y }) => y === wide.nodes[0]?.y)).toBe(true);
    expect(scaleIn(ROOM, layout.width, layout.height)).toBeGreaterThan(3 * scaleIn(ROOM, wide.width, wide.height));
  });

  test("runs from left to right in every line, and from line to line by one wire", () => {
    const heights = [...new Set(layout.nodes.map(({ y }) => y))];
    expect(heights.length).toBeGreaterThan(2);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    layout.nodes.forEach(({ x, y }, i) => {
      const next = layout.nodes[i + 1];
      if (next?.y === y) expect(next.x).toBeGreaterThan(x);
    });
    expect(returnsOf(layout)).toHaveLength(heights.length - 1);
    expect(clashesOf(request, layout)).toEqual([]);
    expect(crossingsOf(request, layout)).toBe(0);
  });

  test("stays as it is when the window changes a little", () => {
    for (const [width, height] of [
      [930, 380],
      [950, 390],
      [960, 375],
    ] as const)
      expect(laidOut(CHAIN, { ...ROOM, width, height }).layout).toEqual(layout);
  });
});

test("wires that all lines need go back beside the main one, without crossing it", () => {
  const { request, layout } = laidOut(TEN_LAYERS);
  expect(new Set(returnsOf(layout)).size).toBeGreaterThan(2);
  expect(clashesOf(request, layout)).toEqual([]);
  expect(inversionsOf(request, layout)).toBe(0);
});

test("a gain of less than a third is not worth a second line", () => {
  expect(laidOut(NEURON).layout).toEqual(laidOut(NEURON, null).layout);
  expect(laidOut("f = sin(exp(x))").layout).toEqual(laidOut("f = sin(exp(x))", null).layout);
});

test("an input stands in the line that reads it", () => {
  const text = `${CHAIN}\n${Array.from({ length: 12 }, (_, i) => `k${i + 1} = k${i} * b${i}`).join("\n")}`.replace("k0", "h30");
  const { request, layout } = laidOut(text);
  const inputs = new Set(request.boxes.flatMap((_, i) => (request.edges.some(({ to }) => to === i) ? [] : [i])));
  const backs = new Set(returnsOf(layout));
  expect(backs.size).toBeGreaterThan(2);
  request.edges.forEach(({ from }, edge) => {
    if (inputs.has(from)) expect(backs.has(layout.routes[edge] ?? "")).toBe(false);
  });
  expect(clashesOf(request, layout)).toEqual([]);
});

test("an open gate is never cut, and its frame goes with its line", () => {
  const text = `${TEN_LAYERS}\nf = sigmoid(h10)`;
  const { request, layout } = laidOut(text, ROOM, ["h3", "h5", "f"]);
  expect(returnsOf(layout).length).toBeGreaterThan(0);
  expect(clashesOf(request, layout)).toEqual([]);
  layout.frames.forEach(({ x, y, width, height }, group) => {
    expect(width * height).toBeGreaterThan(0);
    layout.nodes.forEach((node, i) => {
      const isInside = node.x > x && node.x < x + width && node.y > y && node.y < y + height;
      expect(isInside).toBe(request.groupOf[i] === group);
    });
  });
});
