import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Frame, frameAt } from "./frame.ts";
import { expansionKey, type GraphNode } from "./graph.ts";
import { sameMoment } from "./sameMoment.ts";
import { type Schedule, schedule } from "./schedule.ts";
import { evaluationOf, expandableKeys, graphOf, nodeNamed, randomProgram } from "./testing.ts";

const walkOf = (text: string, ...expanded: string[]): Schedule => schedule(graphOf(text, ...expanded));

const toTarget = (text: string, target: string): Schedule => {
  const graph = graphOf(text);
  return schedule(graph, nodeNamed(graph, target).index);
};

/** Where each cursor of one walk is in another, from the first to the last. */
const moments = (from: Schedule, to: Schedule): number[] =>
  Array.from({ length: from.steps.length + 1 }, (_, cursor) => sameMoment(from, cursor, to));

// x ─┬─ g ─ p ─ × ─ f          g's body: u1 = a + 1; p = a · u1
//    └──────────┘
// closed: p f | seed | x-f.1 p-f.0 x-p.0
// open: u1 p f | seed | x-f.1 p-f.0 u1-p.1 x-p.0 x-u1.0
const SHARED = "g(a) = a * (a + 1)\np = g(x)\nf = p * x";

// closed: f | seed | y-f.1 x-f.0
// open: u1 f | seed | y-f.1 u1-f.0 y-u1.1 x-u1.0
const LAST = "h(a, b) = (a + b) * b\nf = h(x, y)";

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";

describe("a composite gate", () => {
  const table: [string, Schedule, Schedule, number[]][] = [
    ["opens to the same moment, its contribution x-p.0 to all those of its body", walkOf(SHARED), walkOf(SHARED, "p"), [0, 2, 3, 4, 5, 6, 9]],
    ["closes to the same moment; within its body the walk goes back to the body's beginning", walkOf(SHARED, "p"), walkOf(SHARED), [0, 0, 1, 2, 3, 4, 5, 5, 5, 6]],
    ["with two operands opens to the beginning of its body between them", walkOf(LAST), walkOf(LAST, "f"), [0, 2, 3, 3, 7]],
    ["with two operands closes to before both", walkOf(LAST, "f"), walkOf(LAST), [0, 0, 1, 2, 2, 2, 2, 4]],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, from, to, expected) => expect(moments(from, to)).toEqual(expected));

  it("with a gate after it opens to the end of its body once it has sent everything", () => {
    const text = "g(a) = a * (a + 1)\nq = x + y\np = g(q)\nf = p * z";
    expect(sameMoment(walkOf(text), 7, walkOf(text, "p"))).toBe(10);
    expect(sameMoment(walkOf(text, "p"), 10, walkOf(text))).toBe(7);
  });

  it("of a built-in operation opens and closes alike", () => {
    const text = "s = w*x\nf = sigmoid(s)";
    const [closed, open] = [walkOf(text), walkOf(text, "f")];
    const from = moments(closed, open);
    expect(from).toEqual([
      0,
      1,
      open.forwardSteps,
      open.forwardSteps + 1,
      open.steps.length - 2,
      open.steps.length - 1,
      open.steps.length,
    ]);
    expect(from.map((cursor) => sameMoment(open, cursor, closed))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe("a program that is typed on", () => {
  const table: [string, Schedule, number, Schedule, number][] = [
    ["keeps its place when a comment is added", walkOf(A1), 4, walkOf(`# the first example\n${A1}`), 4],
    ["and when a gate's operation changes", walkOf(A1), 5, walkOf(A1.replace("q * z", "q + z")), 5],
    ["and when an input is renamed whose step is behind", walkOf(A1), 5, walkOf(A1.replaceAll("z", "k")), 5],
    ["and when the step just done is no longer there", walkOf(A1), 4, walkOf(A1.replaceAll("z", "k")), 4],
    ["goes on after what is inserted later", walkOf(A1), 1, walkOf(`${A1}\ng = f^2`), 1],
    ["stays at the seed of a longer program", walkOf(A1), 3, walkOf(`${A1}\ng = f^2`), 4],
    ["begins again where nothing is as it was", walkOf(A1), 1, walkOf("k = m + n"), 0],
    ["keeps its place when a function is renamed", walkOf(LAST), 3, walkOf(LAST.replaceAll("h(", "k(")), 3],
  ];
  it.each(table)("%s", (_, from, cursor, to, expected) => expect(sameMoment(from, cursor, to)).toBe(expected));
});

it("another target keeps the forward moment, and the ends", () => {
  expect(moments(toTarget(A1, "f"), toTarget(A1, "q"))).toEqual([0, 1, 1, 2, 2, 2, 3, 4]);
  expect(moments(toTarget(A1, "q"), toTarget(A1, "f"))).toEqual([0, 1, 3, 6, 7]);
});

const gatesOf = ({ graph, steps }: Schedule): (string | undefined)[] =>
  steps.flatMap((step) => (step.kind === "forward" ? [graph.nodes[step.node]?.name] : []));

/** What of a node is known, but for its numbers. */
const knownOf = ({ nodes }: Frame, { index }: GraphNode): string => {
  const { value, state } = nodes[index] ?? { value: null, state: "waiting" };
  return `${value === null ? "no value" : "value"}, ${state}`;
};

/** The part of the walk that a composite gate closes or opens, backwards: cursors strictly inside it, those between its own edges. */
const isInside = ({ graph, steps }: Schedule, cursor: number, key: string): boolean =>
  [steps[cursor - 1], steps[cursor]].every((step) => {
    const edge = step?.kind === "backward" ? graph.edges[step.edge] : undefined;
    const gate = graph.nodes[edge?.to ?? -1];
    return gate !== undefined && expansionKey(graph.groups, gate) === key;
  });

describe("for any program and any of its composite gates", () => {
  const outermost = (text: string): string[] => {
    const { nodes, groups } = graphOf(text);
    return expandableKeys(text).filter((key) => nodes.some((node) => expansionKey(groups, node) === key));
  };
  /** A program, its walk with every gate closed, and one with a single gate open. */
  const everyGate = (check: (text: string, key: string, closed: Schedule, open: Schedule) => void): void =>
    fc.assert(
      fc.property(randomProgram, ({ text }) => {
        const closed = walkOf(text);
        for (const key of outermost(text)) check(text, key, closed, walkOf(text, key));
      }),
      { seed: 11, numRuns: 25 },
    );

  it("the moment is within the walk, never runs back, and keeps both ends", () =>
    everyGate((_text, _key, closed, open) => {
      for (const [from, to] of [[closed, open] as const, [open, closed] as const]) {
        const found = moments(from, to);
        expect(found[0]).toBe(0);
        expect(found.at(-1)).toBe(to.steps.length);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
      }
    }));

  it("outside the body, opening and closing again leads back, and every other node shows the same", () =>
    everyGate((text, key, closed, open) => {
      const [closedNumbers, openNumbers] = [evaluationOf(graphOf(text)), evaluationOf(graphOf(text, key))];
      // An open body no longer asks for what it ignores, so that fewer gates may be needed, which is another walk.
      const needed = new Set(gatesOf(open));
      if (!gatesOf(closed).every((name) => needed.has(name))) return;
      for (let cursor = 0; cursor <= closed.steps.length; cursor++) {
        if (isInside(closed, cursor, key)) continue;
        const opened = sameMoment(closed, cursor, open);
        expect(sameMoment(open, opened, closed)).toBe(cursor);
        const [before, after] = [frameAt(closed, closedNumbers, cursor), frameAt(open, openNumbers, opened)];
        for (const node of closed.graph.nodes) {
          const same = open.graph.nodes[open.graph.byName.get(node.name) ?? -1];
          if (same && node.kind !== "constant") expect(knownOf(after, same)).toBe(knownOf(before, node));
        }
      }
    }));
});
