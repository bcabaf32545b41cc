/** For tests: requests from programs with made-up sizes, and wires as lists of points. */
import { buildGraph } from "../graph/buildGraph.ts";
import type { Graph } from "../graph/graph.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import type { Layout, LayoutRequest, NodeBox, Point } from "./layout.ts";

const INPUT: NodeBox = { width: 68, height: 40, stub: 58, entry: 8, above: 26, below: 30 };
const CONSTANT: NodeBox = { width: 28, height: 28, stub: 0, entry: 8, above: 14, below: 14 };
const GATE: NodeBox = { width: 42, height: 42, stub: 58, entry: 12, above: 26, below: 42 };

export const graphOf = (text: string, expanded: readonly string[] = []): Graph => {
  const { program } = parseProgram(text);
  if (!program) throw new Error(`a test's program has errors: ${text}`);
  return buildGraph(program, { expanded: new Set(expanded) });
};

export const requestOf = ({ nodes, edges, groups }: Graph): LayoutRequest => ({
  boxes: nodes.map((node) => {
    if (!("operands" in node)) return node.kind === "input" ? INPUT : CONSTANT;
    const count = node.operands.length;
    return count > 2 ? { ...GATE, height: 20 * count, below: 10 * count + 20 } : GATE;
  }),
  edges,
  groups,
  groupOf: nodes.map(({ group }) => group),
});

/** The path as points; curves in 16 pieces. Understands what layouts are made of: M, H, V, C, Z. */
export const pointsOf = (d: string): readonly Point[] => {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest = ""] of d.matchAll(/([MHVCZ])([^MHVCZ]*)/g)) {
    const numbers = rest.trim().split(" ").map(Number);
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = numbers;
    if (command === "M") [x, y] = [a, b];
    else if (command === "H") x = a;
    else if (command === "V") y = a;
    else if (command === "C") {
      for (let i = 1; i < 16; i++) {
        const t = i / 16;
        const [w0, w1, w2, w3] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
        points.push({ x: w0 * x + w1 * a + w2 * c + w3 * f, y: w0 * y + w1 * b + w2 * e + w3 * g });
      }
      [x, y] = [f, g];
    }
    if (command !== "Z") points.push({ x, y });
  }
  return points;
};

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** By node: all that is drawn for it, with its labels. */
export const roomsOf = ({ boxes, edges }: LayoutRequest, { nodes }: Layout): readonly Box[] =>
  boxes.map((box, i) => {
    const { x, y } = nodes[i] ?? { x: 0, y: 0 };
    const isGate = edges.some(({ to }) => to === i);
    const [entry, half] = isGate ? [box.entry, (box.label ?? 0) / 2] : [0, 0];
    return {
      left: x - Math.max(box.width / 2 + entry, half),
      right: x + Math.max(box.width / 2 + box.stub, half),
      top: y - Math.max(box.above, box.height / 2),
      bottom: y + Math.max(box.below, box.height / 2),
    };
  });

/** The height of a wire at x; null beside it. Wires never run back. */
const heightAt = (points: readonly Point[], x: number): number | null => {
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (a && b && a.x <= x && x <= b.x) return a.x === b.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
  }
  return null;
};

/** Pairs of wires of different nodes that cross on the screen. */
export const crossingsOf = ({ edges }: LayoutRequest, { routes }: Layout): number => {
  const wires = routes.map(pointsOf);
  let crossings = 0;
  wires.forEach((upper, i) => {
    for (let j = 0; j < i; j++) {
      const lower = wires[j] ?? [];
      if (edges[i]?.from === edges[j]?.from) continue;
      const sides = [...upper, ...lower]
        .map(({ x }) => x)
        .toSorted((a, b) => a - b)
        .flatMap((x) => {
          const [a, b] = [heightAt(upper, x), heightAt(lower, x)];
          return a === null || b === null || a === b ? [] : [Math.sign(a - b)];
        });
      crossings += sides.filter((side, k) => k > 0 && side !== sides[k - 1]).length;
    }
  });
  return crossings;
};

/** Pairs of operands with one use each that stand the other way round than they are read. */
export const inversionsOf = ({ edges }: LayoutRequest, { nodes }: Layout): number => {
  const uses = new Map<number, number>();
  for (const { from } of edges) uses.set(from, (uses.get(from) ?? 0) + 1);
  const single = edges.filter(({ from }) => uses.get(from) === 1);
  const y = (node: number) => nodes[node]?.y ?? 0;
  return single.flatMap((a) => single.filter((b) => a.to === b.to && a.slot < b.slot && y(a.from) >= y(b.from))).length;
};

const HAIR = 0.05; // coordinates are rounded
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - HAIR && b.left < a.right - HAIR && a.top < b.bottom - HAIR && b.top < a.bottom - HAIR;

/** Whether a straight piece of wire comes into a box. */
const cuts = (a: Point, b: Point, { left, right, top, bottom }: Box): boolean => {
  let [enter, leave] = [0, 1];
  for (const [from, delta, least, most] of [
    [a.x, b.x - a.x, left + HAIR, right - HAIR],
    [a.y, b.y - a.y, top + HAIR, bottom - HAIR],
  ] as const) {
    if (delta === 0) {
      if (from <= least || from >= most) return false;
      continue;
    }
    const [s, t] = [(least - from) / delta, (most - from) / delta];
    enter = Math.max(enter, Math.min(s, t));
    leave = Math.min(leave, Math.max(s, t));
  }
  return enter < leave;
};

/** What no layout may show: nodes on each other with their labels, wires through nodes that are not their own, anything outside the picture. */
export const clashesOf = (request: LayoutRequest, layout: Layout): readonly string[] => {
  const rooms = roomsOf(request, layout);
  const clashes: string[] = [];
  rooms.forEach((a, i) => {
    for (let j = 0; j < i; j++) if (overlap(a, rooms[j] ?? a)) clashes.push(`node ${i} on node ${j}`);
    if (a.left < -HAIR || a.top < -HAIR || a.right > layout.width + HAIR || a.bottom > layout.height + HAIR)
      clashes.push(`node ${i} outside`);
  });
  layout.routes.forEach((route, edge) => {
    const wire = pointsOf(route);
    const { from, to } = request.edges[edge] ?? { from: -1, to: -1 };
    if (wire.some(({ x, y }) => x < -HAIR || y < -HAIR || x > layout.width + HAIR || y > layout.height + HAIR))
      clashes.push(`wire ${edge} outside`);
    rooms.forEach((room, node) => {
      if (node === from || node === to) return;
      if (wire.some((point, i) => i > 0 && cuts(wire[i - 1] ?? point, point, room)))
        clashes.push(`wire ${edge} through node ${node}`);
    });
  });
  return clashes;
};
