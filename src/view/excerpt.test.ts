import { describe, expect, it } from "vitest";
import { boxOfNode } from "../picture/boxes.ts";
import { momentOf, pictureAt, sceneFor } from "../picture/testing.ts";
import { wireBox, wirePoints } from "../picture/wirePoints.ts";
import { around, buttonsAt, type Excerpt, excerptOf, holds, isLarge, towards } from "./excerpt.ts";

const chain = (gates: number): string =>
  ["u0 = x", ...Array.from({ length: gates }, (_, i) => `u${i + 1} = tanh(u${i}) + x`)].join("\n");

const scene = sceneFor(momentOf(chain(180), { cursor: 0 }));
const { width, height } = scene.layout;
const everywhere = { left: 0, right: width, top: 0, bottom: height };
const corner = { left: 0, right: 600, top: 0, bottom: 300 };

describe("an excerpt of a large picture", () => {
  it("is asked for of large pictures only", () => {
    expect(isLarge(scene)).toBe(true);
    expect(isLarge(sceneFor(momentOf(chain(20), { cursor: 0 })))).toBe(false);
  });

  it("has every node and every wire that touches the window, and no other", () => {
    const { nodes, edges, isOverview } = excerptOf(scene, corner, []);
    expect(isOverview).toBe(false);
    for (const { index } of scene.graph.nodes) {
      const { left, top } = boxOfNode(scene, index);
      expect(nodes.has(index)).toBe(left <= corner.right && top <= corner.bottom);
    }
    for (const [i, route] of scene.layout.routes.entries())
      if (wirePoints(route).some(({ x, y }) => x < corner.right && y < corner.bottom)) expect(edges.has(i)).toBe(true);
    expect(edges.size).toBeLessThan(scene.graph.edges.length);
  });

  it("has what is pinned, wherever that is", () => {
    const last = scene.graph.nodes.length - 1;
    const pinned = [
      { kind: "node", index: last },
      { kind: "edge", index: 3 },
    ] as const;
    expect(excerptOf(scene, corner, pinned).nodes.has(last)).toBe(true);
    expect([...excerptOf(scene, everywhere, pinned).nodes]).toEqual([last]);
    expect([...excerptOf(scene, everywhere, pinned).edges]).toEqual([3]);
  });

  it("of more than can be read is an overview", () => expect(excerptOf(scene, everywhere, []).isOverview).toBe(true));
});

it("has the buttons of its gates, and those of frames", () => {
  const picture = pictureAt("a = tanh(x); b = tanh(a); f = tanh(b)", { cursor: 0, expanded: ["b"] });
  const nodes = new Set(picture.nodes.flatMap(({ key }, i) => (key === "f" || key === "x" ? [i] : [])));
  expect(picture.buttons.map(({ data }) => data["toggle"])).toEqual(["b", "a", "f"]);
  expect([...buttonsAt(nodes, picture.buttons)]).toEqual([0, 2]);
});

it("an excerpt is reached by and by, and what it does not have goes at once", () => {
  const numbers = (from: number, to: number) => new Set(Array.from({ length: to - from }, (_, i) => from + i));
  const goal: Excerpt = { nodes: numbers(100, 250), edges: numbers(0, 90), isOverview: false };
  let now: Excerpt = { nodes: numbers(0, 120), edges: new Set(), isOverview: false };
  const sizes: number[] = [];
  while (now !== goal) {
    const next = towards(goal, now);
    const added =
      [...next.nodes].filter((i) => !now.nodes.has(i)).length + [...next.edges].filter((i) => !now.edges.has(i)).length;
    sizes.push(added);
    for (const i of next.nodes) expect(goal.nodes.has(i)).toBe(true);
    now = next;
  }
  expect(sizes).toEqual([32, 32, 32, 32, 32, 32, 28]);
});

it("around a window there is more on every side", () => {
  expect(holds(around(corner), corner)).toBe(true);
  expect(holds(corner, around(corner))).toBe(false);
});

it("the box of a wire holds all of it, and no more than its curves' corners", () => {
  for (const route of scene.layout.routes) {
    const { left, right, top, bottom } = wireBox(route);
    const points = wirePoints(route);
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    expect([left, right]).toEqual([Math.min(...xs), Math.max(...xs)]);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(top);
    expect(Math.max(...ys)).toBeLessThanOrEqual(bottom);
  }
  expect(wireBox("M1 2H30V-4C31 5 40 6 50 7")).toEqual({ left: 1, right: 50, top: -4, bottom: 7 });
});
