import { describe, expect, it } from "vitest";
import { type Frame, frameAt } from "./frame.ts";
import { edgeName } from "./graph.ts";
import { schedule } from "./schedule.ts";
import { evaluationOf, graphOf, nodeNamed } from "./testing.ts";

const framesOf = (text: string, target?: string) => {
  const evaluation = evaluationOf(graphOf(text), target);
  const walk = schedule(evaluation.graph, evaluation.target);
  return { graph: evaluation.graph, last: walk.steps.length, at: (cursor: number): Frame => frameAt(walk, evaluation, cursor) };
};

/** A node's state along the walk: the value, what has arrived of the gradient, and of how many. */
const story = (text: string, name: string, target?: string): string[] => {
  const { graph, last, at } = framesOf(text, target);
  const { index } = nodeNamed(graph, name);
  return Array.from({ length: last + 1 }, (_, cursor) => {
    const node = at(cursor).nodes[index];
    if (!node) throw new Error("a frame shows every node");
    const { value, gradient, state, arrived, expected } = node;
    return `${value ?? "—"} ${gradient ?? "—"} ${state}${state === "partial" ? ` ${arrived} of ${expected}` : ""}`;
  });
};

const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

// x ─ + ─ q ─ × ─ f
// y ─┘   z ─┘
const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";

// a ─┬─ + ─ c ─┬─ + ─ e ─ + ─ y     d = a·b joins c and d twice
// b ─┴─ × ─ d ─┴─ × ─ f ─┘          da 25, db 19
const SHARED = "a = 2; b = 3\nc = a + b\nd = a * b\ne = c + d\nf = c * d\ny = e + f";

describe("along the walk", () => {
  const table: [string, string, string, string[]][] = [
    ["an input has its value from the start", A1, "x", [...times(7, "-2 — waiting"), "-2 -4 final"]],
    ["a gate first has none", A1, "q", ["— — waiting", ...times(4, "3 — waiting"), ...times(3, "3 -4 final")]],
    ["the target's gradient is the seed", A1, "f", [...times(2, "— — waiting"), "-12 — waiting", ...times(5, "-12 1 final")]],
    [
      // d/dc: through f, last operand first: d then c; through e likewise.
      "a fork is partial until every consumer has sent",
      SHARED,
      "d",
      [...times(2, "— — waiting"), ...times(7, "6 — waiting"), ...times(2, "6 5 partial 1 of 2"), ...times(6, "6 6 final")],
    ],
    [
      "and so are two edges of one gate",
      "x = 3\nf = x * x",
      "x",
      [...times(3, "3 — waiting"), "3 3 partial 1 of 2", "3 6 final"],
    ],
    ["nothing ever arrives at a constant", "x = 3\nf = x^2", "c1", times(4, "2 — waiting")],
    ["what the target does not need is never computed", "x = 3\np = x + 1\nf = x * 2", "p", times(4, "— — waiting")],
    ["0 that has arrived is not 'nothing yet'", "x = -3\nf = relu(x)", "x", [...times(3, "-3 — waiting"), "-3 0 final"]],
    [
      "a fault shows where it begins, once the walk is there",
      "x = -1\nf = log(x)",
      "f",
      ["— — waiting", "NaN — fault", ...times(2, "NaN 1 fault")],
    ],
    [
      "but not where it goes on",
      "x = -1\np = log(x)\nf = p + 1",
      "f",
      [...times(2, "— — waiting"), "NaN — waiting", ...times(3, "NaN 1 final")],
    ],
  ];
  it.each(table)("%s", (_, text, name, expected) => expect(story(text, name)).toEqual(expected));

  it("any node can be the target", () => {
    expect(story(A1, "x", "q")).toEqual([...times(4, "-2 — waiting"), "-2 1 final"]);
    expect(story(A1, "z", "q")).toEqual(times(5, "-4 — waiting"));
    expect(story(A1, "x", "x")).toEqual(["-2 — waiting", "-2 1 final"]);
  });

  it("a contribution and its local derivative appear together, at their step", () => {
    const { graph, last, at } = framesOf(A1);
    const index = graph.edges.findIndex((edge) => edgeName(graph, edge) === "q-f.0");
    const shown = Array.from({ length: last + 1 }, (_, cursor) => at(cursor).edges[index]);
    expect(shown.slice(0, 5)).toEqual(times(5, "").map(() => ({ contribution: null, local: null })));
    expect(shown.slice(5)).toEqual(times(3, "").map(() => ({ contribution: -4, local: -4 })));
  });
});

describe("the cursor", () => {
  it.each([
    [-1, 0],
    [2.7, 2],
    [99, 7],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 7],
  ])("%d is taken as %i", (cursor, expected) => expect(framesOf(A1).at(cursor).cursor).toBe(expected));

  it("0 has no step, and any other the one just done", () => {
    const { at, graph } = framesOf(A1);
    expect(at(0).step).toBeNull();
    expect(at(3).step).toEqual({ kind: "seed", node: graph.output });
  });
});
