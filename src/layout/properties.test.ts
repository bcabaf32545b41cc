/** What holds for every graph, whatever its sizes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Frame, LayoutRequest, Point } from "./layout.ts";
import { layoutGraph } from "./layoutGraph.ts";
import { scaleIn } from "./room.ts";
import { clashesOf, crossingsOf, graphOf, inversionsOf, pointsOf, requestOf, roomsOf } from "./testing.ts";

/** The same graphs in every run; none takes longer than a fraction of a second. */
const SEED = 1986;

const size = (min: number, max: number) => fc.integer({ min, max });

const box = fc
  .record({
    width: size(20, 90),
    height: size(20, 90),
    stub: size(0, 90),
    entry: size(8, 60),
    above: size(0, 50),
    below: size(0, 50),
    label: fc.oneof(fc.constant(0), size(0, 240)),
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

/** A long main line that takes in inputs on its way, some of them shared by all of it, in a window that may be too narrow for it. */
const longRequest: fc.Arbitrary<LayoutRequest> = fc
  .record({
    boxes: fc.array(box, { minLength: 24, maxLength: 90 }),
    kinds: fc.array(fc.constantFrom("chain", "leaf", "shared", "twice"), { minLength: 30, maxLength: 30 }),
    room: fc.record({ width: size(300, 1800), height: size(150, 900), largest: fc.constant(1.7) }),
  })
  .map(({ boxes, kinds, room }) => {
    const edges: { from: number; to: number; slot: number }[] = [];
    let line = 0;
    for (let i = 1, step = 0; i < boxes.length; i++, step++) {
      const kind = kinds[step % kinds.length];
      const operands = kind === "shared" ? [line, 0] : kind === "twice" ? [line, line] : kind === "leaf" ? [i, line] : [line];
      if (kind === "leaf" && i + 1 < boxes.length) i++;
      else if (kind === "leaf") operands.shift();
      operands.forEach((from, slot) => edges.push({ from, to: i, slot }));
      line = i;
    }
    return { boxes, edges, groups: [], groupOf: boxes.map(() => -1), room };
  });

/** A program in which every name is read once, and everything is read by `f` in the end. */
const treeRequest: fc.Arbitrary<LayoutRequest> = fc
  .letrec<{ text: string }>((tie) => ({
    text: fc.oneof(
      { maxDepth: 5 },
      fc.constant("x"),
      tie("text").map((a) => `sin(${a})`),
      fc.tuple(tie("text"), fc.constantFrom("+", "*", "/"), tie("text")).map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc.tuple(tie("text"), tie("text"), tie("text")).map(([a, b, c]) => `max(${a}, ${b}, ${c})`),
    ),
  }))
  .text.map((text) => {
    let count = 0;
    return requestOf(graphOf(`f = exp(${text.replaceAll("x", (x, at) => (text[at - 1] === "a" ? x : `x${count++}`))})`));
  });

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

const isClear = (request: LayoutRequest): void => {
  expect(clashesOf(request, layoutGraph(request))).toEqual([]);
};

describe("random graphs", () => {
  test("no two nodes overlap with their labels, and no wire runs through a node that is not its own", () => {
    fc.assert(fc.property(anyRequest, isClear), { seed: SEED, numRuns: 100 });
  });

  test("nor where the picture is folded into lines, and then it is seen larger by a third", () => {
    let folded = 0;
    fc.assert(
      fc.property(longRequest, ({ room, ...request }) => {
        const [wide, layout] = [layoutGraph(request), layoutGraph({ ...request, ...(room && { room }) })];
        expect(clashesOf(request, layout)).toEqual([]);
        if (!room || layout.height === wide.height) return;
        folded++;
        expect(scaleIn(room, layout.width, layout.height)).toBeGreaterThanOrEqual(
          (4 / 3) * scaleIn(room, wide.width, wide.height),
        );
      }),
      { seed: SEED, numRuns: 60 },
    );
    expect(folded).toBeGreaterThan(30);
  });

  test("operands of a tree stand in the order in which they are read, and no wires cross", () => {
    fc.assert(
      fc.property(treeRequest, (request) => {
        const layout = layoutGraph(request);
        expect([inversionsOf(request, layout), crossingsOf(request, layout)]).toEqual([0, 0]);
      }),
      { seed: SEED, numRuns: 40 },
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
      { seed: SEED, numRuns: 60 },
    );
  });

  test("the same request gives the same layout", () => {
    const isRepeatable = (request: LayoutRequest) => {
      expect(layoutGraph(structuredClone(request))).toEqual(layoutGraph(request));
    };
    fc.assert(fc.property(anyRequest, isRepeatable), { seed: SEED, numRuns: 50 });
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
    fc.assert(fc.property(expandedRequest, isClear), { seed: SEED, numRuns: 60 });
  });

  test("a frame contains its members with their labels, and nothing of any other node", () => {
    fc.assert(
      fc.property(expandedRequest, (request) => {
        const layout = layoutGraph(request);
        const rooms = roomsOf(request, layout);
        const wrong: string[] = [];
        layout.frames.forEach((frame, group) => {
          if (frame.d === "") return;
          rooms.forEach(({ left, right, top, bottom }, node) => {
            const isMember = within(request, request.groupOf[node] ?? -1, group);
            for (const x of [left, (left + right) / 2, right])
              for (const y of [top, (top + bottom) / 2, bottom])
                if (encloses(frame, { x, y }) !== isMember) wrong.push(`node ${node} at frame ${group}`);
          });
        });
        expect(wrong).toEqual([]);
      }),
      { seed: SEED, numRuns: 60 },
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
      { seed: SEED, numRuns: 60 },
    );
  });
});
