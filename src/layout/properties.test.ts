/** What holds for every graph, whatever its sizes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Frame, Layout, LayoutRequest, Point } from "./layout.ts";
import { layoutGraph } from "./layoutGraph.ts";
import { type Box, graphOf, pointsOf, requestOf, roomsOf } from "./testing.ts";

const size = (min: number, max: number) => fc.integer({ min, max });

const box = fc
  .record({
    width: size(20, 90),
    height: size(20, 90),
    stub: size(0, 90),
    entry: size(8, 60),
    above: size(0, 50),
    below: size(0, 50),
    isRound: fc.boolean(),
  })
  .map(({ isRound, ...sizes }) => (isRound ? { ...sizes, height: sizes.width } : sizes));

/** Up to 40 nodes; node i reads nodes before it, some of them twice. */
const anyRequest: fc.Arbitrary<LayoutRequest> = fc
  .array(fc.record({ box, operands: fc.array(fc.nat(), { maxLength: 4 }) }), { maxLength: 40 })
  .map((nodes) => ({
    boxes: nodes.map((node) => node.box),
    edges: nodes.flatMap(({ operands }, to) => (to === 0 ? [] : operands.map((n, slot) => ({ from: n % to, to, slot })))),
    groups: [],
    groupOf: nodes.map(() => -1),
  }));

/** Calls in calls, all expanded; some arguments are used elsewhere too. */
const expandedRequest: fc.Arbitrary<LayoutRequest> = fc
  .letrec<{ text: string }>((tie) => ({
    text: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("x", "y", "z", "2"),
      fc.tuple(fc.constantFrom("sigmoid", "silu", "gelu", "g"), tie("text")).map(([f, a]) => `${f}(${a})`),
      fc.tuple(fc.constantFrom("mse", "h"), tie("text"), tie("text")).map(([f, a, b]) => `${f}(${a}, ${b})`),
      fc.tuple(tie("text"), fc.constantFrom("+", "*"), tie("text")).map(([a, op, b]) => `(${a} ${op} ${b})`),
    ),
  }))
  .text.map((text) => {
    const program = `g(a) = sigmoid(a*x)\nh(a, b) = g(a) + mse(a, b)*b\nf = ${text}`;
    let expanded: readonly string[] = [];
    for (;;) {
      const names = graphOf(program, expanded)
        .nodes.filter((node) => "operands" in node)
        .map(({ name }) => name);
      const all = [...new Set([...expanded, ...names])];
      if (all.length === expanded.length) return requestOf(graphOf(program, expanded));
      expanded = all;
    }
  });

const HAIR = 0.05; // coordinates are rounded
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - HAIR && b.left < a.right - HAIR && a.top < b.bottom - HAIR && b.top < a.bottom - HAIR;

/** Whether a wire comes into a box, looking every 2 px. */
const runsThrough = (wire: readonly Point[], { left, right, top, bottom }: Box): boolean =>
  wire.some((b, i) => {
    const a = wire[i - 1];
    if (!a) return false;
    const pieces = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 2));
    return Array.from({ length: pieces + 1 }, (_, k) => k / pieces).some((t) => {
      const [x, y] = [a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)];
      return x > left + HAIR && x < right - HAIR && y > top + HAIR && y < bottom - HAIR;
    });
  });

const expectClear = (request: LayoutRequest, layout: Layout): void => {
  const rooms = roomsOf(request, layout);
  rooms.forEach((a, i) => {
    for (const b of rooms.slice(0, i)) expect(overlap(a, b)).toBe(false);
    expect(a.left >= -HAIR && a.top >= -HAIR && a.right <= layout.width + HAIR && a.bottom <= layout.height + HAIR).toBe(true);
  });
  layout.routes.forEach((route, edge) => {
    const wire = pointsOf(route);
    rooms.forEach((room, node) => {
      if (request.edges[edge]?.from !== node && request.edges[edge]?.to !== node) expect(runsThrough(wire, room)).toBe(false);
    });
  });
};

describe("random graphs", () => {
  test("no two nodes overlap with their labels, and no wire runs through a node that is not its own", () => {
    fc.assert(
      fc.property(anyRequest, (request) => expectClear(request, layoutGraph(request))),
      { numRuns: 150 },
    );
  });

  test("every edge has a wire of its own, from the right side of one shape to the outline of the other", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { nodes, routes } = layoutGraph(request);
        expect(new Set(routes).size).toBe(request.edges.length);
        request.edges.forEach(({ from, to }, edge) => {
          const wire = pointsOf(routes[edge] ?? "");
          const [source, gate] = [request.boxes[from], request.boxes[to]];
          const [begin, end] = [wire[0], wire.at(-1)];
          expect(begin?.x).toBeCloseTo((nodes[from]?.x ?? 0) + (source?.width ?? 0) / 2, 1);
          expect(begin?.y).toBeCloseTo(nodes[from]?.y ?? 0, 1);
          const [dx, dy] = [(end?.x ?? 0) - (nodes[to]?.x ?? 0), (end?.y ?? 0) - (nodes[to]?.y ?? 0)];
          if (gate?.width === gate?.height) expect(Math.hypot(dx, dy)).toBeCloseTo((gate?.width ?? 0) / 2, 1);
        });
      }),
      { numRuns: 100 },
    );
  });

  test("the same request gives the same layout", () => {
    const isRepeatable = (request: LayoutRequest) => {
      expect(layoutGraph(structuredClone(request))).toEqual(layoutGraph(request));
    };
    fc.assert(fc.property(anyRequest, isRepeatable), { numRuns: 50 });
  });
});

/** Whether a point is inside, by the even-odd rule. */
const encloses = ({ d }: Frame, { x, y }: Point): boolean => {
  const corners = pointsOf(d);
  let isInside = false;
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % corners.length] ?? a;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y)) isInside = !isInside;
  });
  return isInside;
};

const within = ({ groups }: LayoutRequest, inner: number, outer: number): boolean => {
  let group = inner;
  while (group >= 0 && group !== outer) group = groups[group]?.parent ?? -1;
  return group === outer;
};

describe("expanded functions", () => {
  test("no two nodes overlap, and no wire runs through a node that is not its own", () => {
    fc.assert(
      fc.property(expandedRequest, (request) => expectClear(request, layoutGraph(request))),
      { numRuns: 60 },
    );
  });

  test("a frame contains its members with their labels, and nothing of any other node", () => {
    fc.assert(
      fc.property(expandedRequest, (request) => {
        const layout = layoutGraph(request);
        const rooms = roomsOf(request, layout);
        layout.frames.forEach((frame, group) => {
          if (frame.d === "") return;
          rooms.forEach(({ left, right, top, bottom }, node) => {
            const isMember = within(request, request.groupOf[node] ?? -1, group);
            for (const x of [left, (left + right) / 2, right])
              for (const y of [top, (top + bottom) / 2, bottom]) expect(encloses(frame, { x, y })).toBe(isMember);
          });
        });
      }),
      { numRuns: 100 },
    );
  });

  test("a frame inside a frame stays inside it, with room for both labels", () => {
    fc.assert(
      fc.property(expandedRequest, (request) => {
        const { frames } = layoutGraph(request);
        frames.forEach((frame, group) => {
          const parent = frames[request.groups[group]?.parent ?? -1];
          if (!parent || frame.d === "") return;
          for (const corner of pointsOf(frame.d)) expect(encloses(parent, corner)).toBe(true);
          expect(Math.hypot(frame.label.x - parent.label.x, frame.label.y - parent.label.y)).toBeGreaterThan(10);
        });
      }),
      { numRuns: 100 },
    );
  });
});
