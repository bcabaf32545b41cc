import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgeName, type Graph } from "./graph.ts";
import { nextStop, type Schedule, type Step, schedule, stepsOfStop } from "./schedule.ts";
import { graphOf, nodeNamed, randomProgram } from "./testing.ts";

const say = (graph: Graph, step: Step): string => {
  const edge = step.kind === "backward" ? graph.edges[step.edge] : undefined;
  if (edge) return `back ${edgeName(graph, edge)}`;
  return `${step.kind} ${step.kind === "backward" ? "?" : graph.nodes[step.node]?.name}`;
};

const walkOf = (text: string, target?: string): Schedule => {
  const graph = graphOf(text);
  return schedule(graph, target === undefined ? graph.output : nodeNamed(graph, target).index);
};

const stepsOf = ({ graph, steps }: Schedule): string[] => steps.map((step) => say(graph, step));

// x ─ + ─ q ─ × ─ f
// y ─┘   z ─┘
const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";

// x ─┬─ ^2 ─ a ─ + ─ f     a fork at x, and p beside the way to f
//    ├─────────┘
//    └─ log ─ p
const FORK = "a = x^2\np = log(x)\nf = a + x";

describe("steps", () => {
  const table: [string, string, string | undefined, string[]][] = [
    [
      "A1 has 2 + 1 + 4, and ∂f/∂f, ∂f/∂z, ∂f/∂q, ∂f/∂y, ∂f/∂x in this order",
      A1,
      undefined,
      ["forward q", "forward f", "seed f", "back z-f.1", "back q-f.0", "back y-q.1", "back x-q.0"],
    ],
    ["any node can be the target", A1, "q", ["forward q", "seed q", "back y-q.1", "back x-q.0"]],
    ["an input too", A1, "x", ["seed x"]],
    ["x*x sends two contributions", "f = x * x", undefined, ["forward f", "seed f", "back x-f.1", "back x-f.0"]],
    ["nothing flows to a constant", "f = x^2", undefined, ["forward f", "seed f", "back x-f.0"]],
    [
      "nor through what has only constants behind it",
      "f = x * (2 + 3)",
      undefined,
      ["forward u1", "forward f", "seed f", "back x-f.0"],
    ],
    [
      "what the target does not need is not computed",
      FORK,
      undefined,
      ["forward a", "forward f", "seed f", "back x-f.1", "back a-f.0", "back x-a.0"],
    ],
    ["a composite gate is one gate", "g(a) = (a + 1) * a\nf = g(x)", undefined, ["forward f", "seed f", "back x-f.0"]],
    ["what a function ignores gets nothing", "g(a, b) = a\nf = g(x, y)", undefined, ["forward f", "seed f", "back x-f.0"]],
  ];
  it.each(table)("%s", (_, text, target, expected) => expect(stepsOf(walkOf(text, target))).toEqual(expected));

  it("the way back is the way forward reversed, and every live edge is walked once", () => {
    fc.assert(
      fc.property(randomProgram, fc.nat(), ({ text }, choice) => {
        const graph = graphOf(text);
        const { steps, forwardSteps } = schedule(graph, choice % graph.nodes.length);
        const gates = steps.slice(0, forwardSteps).map((step) => (step.kind === "forward" ? step.node : -1));
        const reached = new Set(gates);
        const edges = steps.slice(forwardSteps + 1).map((step) => (step.kind === "backward" ? step.edge : -1));
        expect(gates).toEqual(gates.toSorted((a, b) => a - b));
        const forwardEdges = graph.edges.filter(({ to, isLive }) => isLive && reached.has(to));
        expect(edges).toEqual(forwardEdges.map(({ index }) => index).toReversed());
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

it("knows at which step a value and a contribution become known", () => {
  const { graph, valueAt, contributionAt, steps } = walkOf(FORK);
  const valueAfter = (name: string) => valueAt[nodeNamed(graph, name).index] ?? -1;
  expect(["x", "c1", "a", "f"].map(valueAfter)).toEqual([0, 0, 1, 2]);
  expect(valueAfter("p")).toBeGreaterThan(steps.length);
  const walked = graph.edges.filter(({ index }) => (contributionAt[index] ?? 0) <= steps.length);
  expect(walked.map((edge) => [edgeName(graph, edge), contributionAt[edge.index]])).toEqual([
    ["x-a.0", 6],
    ["a-f.0", 5],
    ["x-f.1", 4],
  ]);
});

it("lists consumers in the order in which they send", () => {
  const { graph, consumers } = walkOf(FORK);
  const edges = consumers[nodeNamed(graph, "x").index] ?? [];
  expect(edges.map((edge) => edgeName(graph, edge))).toEqual(["x-f.1", "x-a.0"]);
});

const stopsOf = (walk: Schedule, granularity: "edge" | "gate", direction: 1 | -1): number[] => {
  const stops = [direction === 1 ? 0 : walk.steps.length];
  for (let at = stops[0] ?? 0; nextStop(walk, at, direction, granularity) !== at; ) {
    at = nextStop(walk, at, direction, granularity);
    stops.push(at);
  }
  return stops;
};

describe("stops", () => {
  const table: [string, "edge" | "gate", number[]][] = [
    ["one edge per step", "edge", [0, 1, 2, 3, 4, 5, 6, 7]],
    ["one gate per step", "gate", [0, 1, 2, 3, 5, 7]],
  ];
  it.each(table)("%s, forth and back alike", (_, granularity, expected) => {
    const walk = walkOf(A1);
    expect(stopsOf(walk, granularity, 1)).toEqual(expected);
    expect(stopsOf(walk, granularity, -1)).toEqual(expected.toReversed());
  });

  it.each([
    [4, 1, 5],
    [4, -1, 3],
    [6, 1, 7],
    [6, -1, 5],
  ] as const)("from the middle of a gate, %i, the next stop in direction %i is its end, %i", (from, direction, to) =>
    expect(nextStop(walkOf(A1), from, direction, "gate")).toBe(to),
  );

  it.each([
    [0, "gate", []],
    [3, "gate", ["seed f"]],
    [5, "gate", ["back z-f.1", "back q-f.0"]],
    [4, "gate", ["back z-f.1"]],
    [5, "edge", ["back q-f.0"]],
  ] as const)("at %i with one %s per step, the steps just done are %j", (cursor, granularity, expected) => {
    const walk = walkOf(A1);
    expect(stepsOfStop(walk, cursor, granularity).map((step) => say(walk.graph, step))).toEqual(expected);
  });
});
