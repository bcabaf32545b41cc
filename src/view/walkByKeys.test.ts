import { describe, expect, it } from "vitest";
import { edgeName } from "../graph/graph.ts";
import { graphOf, nodeNamed } from "../graph/testing.ts";
import type { Item } from "../moment/items.ts";
import { directionOf, itemBeside } from "./walkByKeys.ts";

// x ─ + ─ q ─ × ─ f
// y ─┘   z ─┘
const graph = graphOf("x = -2; y = 5; z = -4\nq = x + y\nf = q * z");
const PLACES: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ["x", [0, 0]],
  ["y", [0, 80]],
  ["z", [150, 140]],
  ["q", [150, 40]],
  ["f", [300, 90]],
]);
const points = graph.nodes.map(({ name }) => {
  const [x, y] = PLACES.get(name) ?? [0, 0];
  return { x, y };
});

const itemCalled = (name: string): Item => {
  const edge = graph.edges.find((candidate) => edgeName(graph, candidate) === name);
  return edge ? { kind: "edge", index: edge.index } : { kind: "node", index: nodeNamed(graph, name).index };
};

const nameOf = (item: Item | null): string | null => {
  if (!item) return null;
  const edge = item.kind === "edge" ? graph.edges[item.index] : undefined;
  return edge ? edgeName(graph, edge) : (graph.nodes[item.index]?.name ?? null);
};

const DIRECTIONS = ["left", "right", "up", "down"] as const;

it("the arrow keys are the four directions, and no other key is one", () => {
  expect(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map(directionOf)).toEqual(DIRECTIONS);
  expect(["Enter", " ", "a", "", "arrowleft", "__proto__"].map(directionOf)).toEqual([null, null, null, null, null, null]);
});

describe("an arrow leads", () => {
  const table: [title: string, from: string, direction: (typeof DIRECTIONS)[number], to: string | null][] = [
    ["left from a gate to the wire of its first operand", "f", "left", "q-f.0"],
    ["left from a wire to the operand", "q-f.0", "left", "q"],
    ["left from an input nowhere", "x", "left", null],
    ["right from an operand to its wire", "x", "right", "x-q.0"],
    ["right from a wire to the gate", "x-q.0", "right", "q"],
    ["right from the output nowhere", "f", "right", null],
    ["down from a wire to that of the next operand", "q-f.0", "down", "z-f.1"],
    ["up from it back", "z-f.1", "up", "q-f.0"],
    ["up from the first wire of a gate nowhere", "q-f.0", "up", null],
    ["down from the last wire nowhere", "z-f.1", "down", null],
    ["down from a node to the one below in its column", "x", "down", "y"],
    ["up from it back", "y", "up", "x"],
    ["down in the middle, past what is nearer in another column", "q", "down", "z"],
    ["up from the topmost nowhere", "x", "up", null],
    ["down from the lowest nowhere", "z", "down", null],
  ];
  it.each(table)("%s", (_, from, direction, to) =>
    expect(nameOf(itemBeside(graph, points, itemCalled(from), direction))).toBe(to),
  );
});

it("parallel wires are one below the other", () => {
  const square = graphOf("x = 3\nf = x*x");
  const two = square.nodes.map((_, i) => ({ x: i * 100, y: 0 }));
  expect(itemBeside(square, two, { kind: "edge", index: 0 }, "down")).toEqual({ kind: "edge", index: 1 });
  expect(itemBeside(square, two, { kind: "edge", index: 1 }, "up")).toEqual({ kind: "edge", index: 0 });
});

it("every node and every wire can be reached from any node, wherever it lies", () => {
  const shared = graphOf("a = 2; b = 3\nc = a + b\nd = a * b\ne = c + d\nf = c * d\ny = e + f\nalone = 1");
  const places = shared.nodes.map((_, i) => ({ x: (i % 3) * 120, y: i * 35 }));
  const key = ({ kind, index }: Item) => `${kind} ${index}`;
  for (const { index } of shared.nodes) {
    const reached = new Map<string, Item>();
    const queue: Item[] = [{ kind: "node", index }];
    for (let at = queue.pop(); at; at = queue.pop()) {
      if (reached.has(key(at))) continue;
      reached.set(key(at), at);
      for (const direction of DIRECTIONS) queue.push(itemBeside(shared, places, at, direction) ?? at);
    }
    expect(reached.size).toBe(shared.nodes.length + shared.edges.length);
  }
});

it("an item that the graph no longer has leads nowhere", () => {
  for (const direction of DIRECTIONS)
    for (const kind of ["node", "edge"] as const) expect(itemBeside(graph, points, { kind, index: 99 }, direction)).toBeNull();
});
