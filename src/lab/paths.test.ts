/** Against the numbers of lectures, and against recursion that walks every path of random programs. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evaluation } from "../graph/evaluation.ts";
import { edgeName } from "../graph/graph.ts";
import { type Schedule, schedule } from "../graph/schedule.ts";
import { evaluationOf, expandableKeys, graphOf, nodeNamed, randomProgram } from "../graph/testing.ts";
import { countPaths, largestPaths, listPaths, type Path } from "./paths.ts";

interface Case {
  readonly walk: Schedule;
  readonly evaluation: Evaluation;
  readonly from: number;
}

const caseOf = (text: string, from: string, target?: string): Case => {
  const evaluation = evaluationOf(graphOf(text), target);
  return { evaluation, walk: schedule(evaluation.graph, evaluation.target), from: nodeNamed(evaluation.graph, from).index };
};

const count = ({ walk, from }: Case) => countPaths(walk, from);
const list = ({ walk, evaluation, from }: Case, limit = 300) => listPaths(walk, evaluation.local, from, limit);
const largest = ({ walk, evaluation, from }: Case, limit: number) => largestPaths(walk, evaluation.local, from, limit);
const sumOf = (paths: readonly Path[]) => paths.reduce((sum, { product }) => sum + product, 0);

/** From the node to the target: `x-q.1 q-v.0 v-f.1 = 16`. */
const written = ({ walk: { graph } }: Case, { edges, product }: Path): string => {
  const names = edges.toReversed().flatMap((e) => (graph.edges[e] ? [edgeName(graph, graph.edges[e])] : []));
  return `${names.join(" ")} = ${product}`;
};

const FORK = "x = 2\nq = x*x\nu = 3q\nv = q^2\nf = u + v";

/** p1 = p0·p0, p2 = p1·p1, …: two wires a rung. */
const ladder = (rungs: number, x: number): string =>
  [`p0 = ${x}`, ...Array.from({ length: rungs }, (_, i) => `p${i + 1} = p${i}*p${i}`)].join("\n");

const SCORES = `z1 = 2; z2 = 1.5; z3 = 0.1
e1 = exp(z1); e2 = exp(z2); e3 = exp(z3)
S = e1 + e2 + e3
p1 = e1/S
L = -log(p1)`;

describe("paths of the lessons", () => {
  it("lists them in the order in which contributions arrive", () => {
    const fork = caseOf(FORK, "x");
    expect(list(fork).map((path) => written(fork, path))).toEqual(
      ["x-q.1 q-v.0 v-f.1 = 8", "x-q.1 q-u.1 u-f.0 = 6", "x-q.0 q-v.0 v-f.1 = 8", "x-q.0 q-u.1 u-f.0 = 6"].map((line) =>
        line.replace("= 8", "= 16"),
      ),
    );
    expect(count(fork)).toEqual({ paths: 4n, wires: 6, crossings: 12n });
  });
  it("one path through 3(a + bc): 2·1·3", () => {
    const chain = caseOf("a = 5; b = 3; c = 2\nu = b*c\nv = a + u\nJ = 3v", "b");
    expect(list(chain).map((path) => written(chain, path))).toEqual(["b-u.0 u-v.1 v-J.1 = 6"]);
  });
  it("three rungs: 6 wires, 8 paths of 17.09 each, 136.7 together", () => {
    const rungs = caseOf(ladder(3, 1.5), "p0");
    expect(count(rungs)).toEqual({ paths: 8n, wires: 6, crossings: 24n });
    expect(list(rungs).map(({ product }) => product)).toEqual(Array.from({ length: 8 }, () => 1.5 ** 7));
    expect(sumOf(list(rungs))).toBeCloseTo(136.6875, 10);
  });
  it("a class score: -1 directly, p1 = 0.5694 through the sum", () => {
    const direct = list(caseOf(SCORES, "z1")).map(({ product }) => product);
    expect(direct.map((product) => product.toPrecision(4)).toSorted()).toEqual(["-1.000", "0.5694"]);
  });
});

describe("counts", () => {
  it("are exact where doubles are not", () => {
    expect(count(caseOf(ladder(64, 1), "p0"))).toEqual({ paths: 2n ** 64n, wires: 128, crossings: 64n * 2n ** 64n });
    expect(count(caseOf(ladder(5000, 1), "p0")).paths).toBe(2n ** 5000n);
  });
  it("one path of no wires from the target to itself", () => {
    const target = caseOf("x = 2\nf = x*x", "f");
    expect(count(target)).toEqual({ paths: 1n, wires: 0, crossings: 0n });
    expect(list(target)).toEqual([{ edges: [], product: 1 }]);
    expect(largest(target, 5)).toEqual([{ edges: [], product: 1 }]);
  });
  it("none from what the target does not depend on, from what reads it, and from constants", () => {
    for (const from of ["y", "g", "c1"]) {
      const none = caseOf("x = 2; y = 3\nf = 5x\ng = f + y", from, "f");
      expect(count(none)).toEqual({ paths: 0n, wires: 0, crossings: 0n });
      expect([...list(none), ...largest(none, 5)]).toEqual([]);
    }
  });
});

describe("the largest", () => {
  it("of 2⁶⁴, at once", () => {
    const rungs = largest(caseOf(ladder(64, 1), "p0"), 20);
    expect(rungs).toHaveLength(20);
    expect(new Set(rungs.map(({ edges }) => edges.join())).size).toBe(20);
    expect(rungs.every(({ edges, product }) => edges.length === 64 && product === 1)).toBe(true);
  });
  it("by magnitude, whatever the sign, and 0 last", () => {
    const mixed = caseOf("x = 2; y = 0\nf = 3x - 7x + x*y + 0.5x", "x");
    expect(largest(mixed, 9).map(({ product }) => product)).toEqual([-7, 3, 0.5, 0]);
    expect(largest(mixed, 2).map(({ product }) => product)).toEqual([-7, 3]);
  });
  it("told apart where the products underflow", () => {
    const tiny = caseOf("x = 1\nu = x*1e-200\nv = x*1e-199\nf = u*1e-200 + v*1e-200", "x");
    const [first] = largest(tiny, 1);
    expect(first && written(tiny, first)).toContain("x-v.0");
  });
  it("what has no finite factor first", () => {
    const broken = caseOf("x = 0; y = 5\nf = y*x + sqrt(x)*y + sqrt(x)*0", "x");
    const products = largest(broken, 3).map(({ product }) => product);
    expect(products.slice(0, 2)).toEqual(expect.arrayContaining([Number.POSITIVE_INFINITY, Number.NaN]));
    expect(products[2]).toBe(5);
  });
});

/** By the definition: over all consumers of the node, all paths from there. */
const everyPath = (walk: Schedule, node: number): number[][] =>
  node === walk.target
    ? [[]]
    : walk.graph.edges
        .filter(({ index, from }) => from === node && (walk.contributionAt[index] ?? 0) <= walk.steps.length)
        .flatMap((edge) => everyPath(walk, edge.to).map((rest) => [...rest, edge.index]));

it("agrees with recursion on random programs, opened and closed, and the products add up to the gradient", () => {
  let judged = 0;
  fc.assert(
    fc.property(randomProgram, fc.boolean(), fc.nat(), ({ text }, isOpened, pick) => {
      const graph = graphOf(text, ...(isOpened ? expandableKeys(text) : []));
      const evaluation = evaluationOf(graph);
      const walk = schedule(graph);
      const from = pick % 4;
      const { paths, crossings, wires } = countPaths(walk, from);
      if (paths > 1000n) return;
      judged++;
      const every = everyPath(walk, from);
      const one = { walk, evaluation, from };
      const all = list(one, 1000);
      const keys = all.map(({ edges }) => edges.join());
      expect(keys.toSorted()).toEqual(every.map((edges) => edges.join()).toSorted());
      expect(Number(paths)).toBe(every.length);
      expect(Number(crossings)).toBe(every.flat().length);
      expect(wires).toBe(new Set(every.flat()).size);
      expect(
        largest(one, 1000)
          .map(({ edges }) => edges.join())
          .toSorted(),
      ).toEqual(keys.toSorted());
      const sizes = all.map(({ product }) => Math.abs(product)).toSorted((a, b) => b - a);
      for (const [i, { product }] of largest(one, 7).entries())
        expect(Math.abs(Math.abs(product) - (sizes[i] ?? Number.NaN))).toBeLessThanOrEqual(1e-12 * (sizes[i] ?? 0));
      const scale = sizes.reduce((sum, size) => sum + size, 1);
      if (Number.isFinite(scale)) expect(Math.abs(sumOf(all) - (evaluation.gradients[from] ?? 0))).toBeLessThan(1e-12 * scale);
    }),
    { seed: 20261121, numRuns: 200 },
  );
  expect(judged).toBeGreaterThan(120);
});
