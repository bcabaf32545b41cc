/** Against the numbers that learners have reported, and against the recipes written as plain recursion. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evaluation } from "../graph/evaluation.ts";
import type { Edge, Graph } from "../graph/graph.ts";
import { schedule } from "../graph/schedule.ts";
import { evaluationOf, graphOf, randomProgram } from "../graph/testing.ts";
import { type Happening, heldAfter, isSameNumber } from "./happenings.ts";
import { type Lab, LISTED_SENDS, labOf, OPERAND_ORDERS, type OperandOrder, RECIPES, type Recipe } from "./recipes.ts";
import { type Cause, whyApart } from "./whyApart.ts";

const LESSON = "a = 2; b = 3\nc = a + b\nd = a*b\ne = c + d\nf = c*d\ny = e + f";

const tried = (text: string, recipe: Recipe, order: OperandOrder) => {
  const evaluation = evaluationOf(graphOf(text));
  const walk = schedule(evaluation.graph);
  const { nodes, edges } = evaluation.graph;
  const lab = labOf(walk, evaluation.local, recipe, order);
  const nameOf = (index: number) => nodes[index]?.name ?? "";
  const held = (side: "right" | "wrong", count = lab[side].length) =>
    Object.fromEntries([...heldAfter(lab[side], count, edges)].map(([node, number]) => [nameOf(node), number]));
  return { evaluation, walk, lab, held, nameOf, cause: whyApart(walk, recipe, lab) };
};

describe("the numbers of the lesson", () => {
  const table: readonly (readonly [recipe: Recipe, order: OperandOrder, a: number, b: number])[] = [
    ["resend", "first", 29, 22],
    ["resend", "last", 46, 35],
    ["once", "first", 4, 3],
    ["once", "last", 21, 16],
    ["assign", "first", 1, 1],
    ["assign", "last", 1, 1],
    ["keep-all", "first", 100, 76],
    ["keep-all", "last", 100, 76],
    ["keep-inputs", "first", 50, 38],
    ["keep-inputs", "last", 50, 38],
  ];
  it.each(table)("%s, %s operand first: %d and %d", (recipe, order, a, b) => {
    const { held } = tried(LESSON, recipe, order);
    expect(held("wrong")).toMatchObject({ a, b });
    expect(held("right")).toMatchObject({ a: 25, b: 19, c: 7, d: 6, e: 1, f: 1, y: 1 });
  });
  it("recursion parts at a's third arrival: 7 from c, not 6", () => {
    const { lab, held, cause, nameOf } = tried(LESSON, "resend", "first");
    const at = lab.apart ?? 0;
    expect([held("wrong", at)["a"], held("right", at)["a"]]).toEqual([11, 10]);
    expect(cause).toMatchObject({ kind: "resent", holds: 7, fresh: 6 });
    expect(cause?.kind === "resent" && [nameOf(cause.gate), nameOf(cause.operand)]).toEqual(["c", "a"]);
    const wrong = lab.wrong.slice(0, at).filter((event) => event.kind === "send");
    expect(wrong.filter(({ edge }) => nameOf(evaluationOf(graphOf(LESSON)).graph.edges[edge]?.from ?? -1) === "a")).toHaveLength(
      3,
    );
  });
  it("each gate once: c sends on before f has reported", () => {
    const { cause, nameOf } = tried(LESSON, "once", "first");
    expect(cause).toMatchObject({ kind: "early", arrived: 1, expected: 2 });
    expect(cause?.kind === "early" && [cause.gate, cause.operand, ...cause.awaited].map(nameOf)).toEqual(["c", "a", "f"]);
  });
  it("`=`: the 1 from e takes the place of what f has sent", () => {
    const { cause, nameOf } = tried(LESSON, "assign", "first");
    expect(cause).toMatchObject({ kind: "replaced", before: 6, amount: 1 });
    expect(cause?.kind === "replaced" && nameOf(cause.node)).toBe("c");
  });
  it("without zeroing: what is kept", () => {
    const kept = (recipe: Recipe) => {
      const { cause, nameOf } = tried(LESSON, recipe, "first");
      return cause?.kind === "kept" ? cause.nodes.map(nameOf).toSorted() : [];
    };
    expect(kept("keep-all")).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(kept("keep-inputs")).toEqual(["a", "b"]);
  });
  it("recursion crosses 14 wires of three rungs, 2046 of ten, the ordered pass 6 and 20", () => {
    const ladder = (rungs: number) =>
      ["p0 = 1", ...Array.from({ length: rungs }, (_, i) => `p${i + 1} = p${i}*p${i}`)].join("\n");
    const sends = (rungs: number, recipe: Recipe) => tried(ladder(rungs), recipe, "first").lab.sends;
    expect([sends(3, "resend"), sends(10, "resend"), sends(64, "resend")]).toEqual([14n, 2046n, 2n ** 65n - 2n]);
    expect([sends(3, "once"), sends(10, "assign")]).toEqual([6n, 20n]);
    const long = tried(ladder(64), "resend", "first").lab;
    expect([long.right.length, long.wrong.length]).toEqual([LISTED_SENDS + 1, LISTED_SENDS + 1]);
    expect(tried(ladder(3), "resend", "first").lab.wrong).toHaveLength(15);
  });
});

describe("where they do not part", () => {
  const table: readonly (readonly [title: string, text: string, recipe: Recipe])[] = [
    ["a chain, by recursion", "x = 2\nf = (3x + 1)^2", "resend"],
    ["only an input forks, by recursion", "x = 2\nf = x*x", "resend"],
    ["only an input forks, each gate once", "x = 2\nf = x*x + x", "once"],
    ["no fork, by `=`", "x = 2; y = 3\nf = x*y", "assign"],
    ["what was held was 0, by `=`", "z = 5\nf = min(z, z - 10)", "assign"],
    ["all gradients 0, kept", "x = 0; y = 0\nf = x*y", "keep-all"],
    ["no gate holds more than an input, kept", "x = -1\nq = relu(x)\nf = 2q", "keep-inputs"],
    ["the target alone", "f = 2", "once"],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, text, recipe) => {
    for (const order of OPERAND_ORDERS) {
      const { lab, cause, held } = tried(text, recipe, order);
      expect([lab.apart, cause]).toEqual([null, null]);
      expect(held("wrong")).toEqual(held("right"));
    }
  });
});

/** The recipes as learners write them. */
const gradientsBy = (recipe: Recipe, order: OperandOrder, { graph, local, target }: Evaluation): number[] => {
  const grad = graph.nodes.map(() => 0);
  const wiresOf = (gate: number) => {
    const own = graph.edges.filter(({ to, isLive }) => to === gate && isLive);
    return order === "first" ? own : own.toReversed();
  };
  const send = ({ index, from, to }: Edge, replaces = false) => {
    grad[from] = (replaces ? 0 : (grad[from] ?? 0)) + (grad[to] ?? 0) * (local[index] ?? 0);
  };
  const done = new Set<number>();
  const recurse = (gate: number) => {
    if (recipe === "once" && done.has(gate)) return;
    done.add(gate);
    for (const wire of wiresOf(gate)) {
      send(wire);
      recurse(wire.from);
    }
  };
  const reached = new Set<number>();
  const reach = (node: number): unknown =>
    reached.has(node) || (reached.add(node) && wiresOf(node).map(({ from }) => reach(from)));
  const pass = () => {
    grad[target] = 1;
    for (const gate of [...reached].toSorted((a, b) => b - a)) for (const wire of wiresOf(gate)) send(wire, recipe === "assign");
  };
  reach(target);
  grad[target] = 1;
  if (recipe === "resend" || recipe === "once") recurse(target);
  else pass();
  if (recipe === "keep-inputs") for (const { index, kind } of graph.nodes) if (kind !== "input") grad[index] = 0;
  if (recipe === "keep-inputs" || recipe === "keep-all") pass();
  return grad;
};

/** What the sentences say of the moment where they part. */
const expectTrue = (cause: Cause, { wrong, apart }: Lab, { edges }: Graph) => {
  const at = (apart ?? 0) - 1;
  const sendsFrom = (events: readonly Happening[]) => events.filter((event) => event.kind === "send");
  const [before, later] = [sendsFrom(wrong.slice(0, at)), sendsFrom(wrong.slice(at + 1))];
  const held = heldAfter(wrong, at, edges);
  const arrivedAt = (node: number) => before.filter(({ edge }) => edges[edge]?.from === node);
  if (cause.kind === "resent") {
    expect(isSameNumber(held.get(cause.gate), cause.holds)).toBe(true);
    expect(isSameNumber(arrivedAt(cause.gate).at(-1)?.amount, cause.fresh)).toBe(true);
    expect(before.some(({ edge }) => edges[edge]?.to === cause.gate && edges[edge]?.from === cause.operand)).toBe(true);
  }
  if (cause.kind === "early") {
    expect(arrivedAt(cause.gate)).toHaveLength(cause.arrived);
    const still = later.filter(({ edge }) => edges[edge]?.from === cause.gate);
    expect(still).toHaveLength(cause.expected - cause.arrived);
    expect(new Set(still.map(({ edge }) => edges[edge]?.to))).toEqual(new Set(cause.awaited));
  }
  if (cause.kind === "replaced") {
    expect(isSameNumber(held.get(cause.node), cause.before)).toBe(true);
    expect(cause.before).not.toBe(0);
  }
  if (cause.kind === "kept")
    for (const node of cause.nodes) {
      expect(held.get(node)).not.toBe(0);
      expect(later.some(({ edge }) => edges[edge]?.from === node)).toBe(true);
    }
};

const isClose = (a: number, b: number, scale: number) => Math.abs(a - b) <= 1e-9 * scale;

it("does what the recipes do on random programs, and the right one gives the gradients", () => {
  const parted = new Map<Recipe, number>();
  fc.assert(
    fc.property(randomProgram, fc.constantFrom(...RECIPES), fc.constantFrom(...OPERAND_ORDERS), ({ text }, recipe, order) => {
      const { evaluation, lab, cause } = tried(text, recipe, order);
      const { graph, gradients } = evaluation;
      if (lab.sends > LISTED_SENDS) return;
      expect(lab.wrong.filter(({ kind }) => kind === "send")).toHaveLength(Number(lab.sends));
      expect(lab.right).toHaveLength(lab.wrong.length);
      const wanted = gradientsBy(recipe, order, evaluation);
      const scale = [...gradients, ...wanted].reduce((most, number) => Math.max(most, Math.abs(number)), 1);
      if (!Number.isFinite(scale)) return;
      const right = heldAfter(lab.right, lab.right.length, graph.edges);
      const wrong = heldAfter(lab.wrong, lab.wrong.length, graph.edges);
      for (const { index } of graph.nodes) {
        if (index === graph.output) continue;
        expect(isClose(right.get(index) ?? 0, gradients[index] ?? 0, scale)).toBe(true);
        expect(isClose(wrong.get(index) ?? 0, wanted[index] ?? 0, scale)).toBe(true);
      }
      expect(lab.apart === null).toBe(cause === null);
      if (!cause) return;
      parted.set(recipe, (parted.get(recipe) ?? 0) + 1);
      expectTrue(cause, lab, graph);
    }),
    { seed: 20261121, numRuns: 150 },
  );
  for (const recipe of RECIPES) expect(parted.get(recipe)).toBeGreaterThan(10);
});
