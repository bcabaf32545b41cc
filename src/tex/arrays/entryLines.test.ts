/** What is said of one entry, and that its numbers are true. */
import { describe, expect, test } from "vitest";
import { readNumber } from "../pen.ts";
import { complaintOf, LABELS } from "../testing.ts";
import { entryLines } from "./entryLines.ts";
import { type Scene, sceneOf, stopsOf } from "./testing.ts";
import type { TileStop } from "./tileStop.ts";

const stopAt = (scene: Scene, name: string, operand: number | null): TileStop => {
  const found = stopsOf(scene).find(
    (stop) => stop.tile.name === name && (stop.kind === "forward" ? operand === null : stop.operand === operand),
  );
  if (!found) throw new Error(`no stop at ${name}`);
  return found;
};

const LAYER = "x = [1, -2]; W = [[0.5, -0.3], [0.2, 0.4]]; z = W @ x; a = tanh(z); L = sum(a * [1, 2])";
const LONG = "x = normal(6); W = normal(5, 6); z = W @ x; L = sum(z)";
const by = (name: string) => `\\frac{\\partial L}{\\partial ${name}}`;

const TABLE: readonly (readonly [title: string, text: string, tile: string, operand: number | null, entry: string, formula: string])[] = [
  ["forwards, a row times a column", LAYER, "z", null, "z[2]", "z_{2} = W_{21} \\cdot x_{1} + W_{22} \\cdot x_{2} = 0.2 \\cdot 1 + 0.4 \\cdot \\left(-2\\right) = -0.6"],
  ["back to a weight", "x = [1, -2]; W = [[0.5, -0.3], [0.2, 0.4]]; z = W @ x; L = sum(z * [3, 2])", "z", 0, "W[2,1]", `${by("W_{21}")} = ${by("z_{2}")} \\cdot x_{1} = 2 \\cdot 1 = 2`],
  ["back to an input, from each row", "x = [1, -2]; W = [[0.5, -0.3], [0.2, 0.4]]; z = W @ x; L = sum(z * [3, 2])", "z", 1, "x[1]", `${by("x_{1}")} = ${by("z_{1}")} \\cdot W_{11} + ${by("z_{2}")} \\cdot W_{21} = 3 \\cdot 0.5 + 2 \\cdot 0.2 = 1.9`],
  ["a sum passes on", "x = [1, -2]; L = sum(x)", "L", 0, "x[2]", `${by("x_{2}")} = ${by("L")} = 1`],
  ["a mean, which is no product", "x = [1, 3]; L = mean(x)", "L", 0, "x[2]", `${by("x_{2}")} = ${by("L")} \\cdot \\frac{\\partial L}{\\partial x_{2}} = 1 \\cdot 0.5 = 0.5`],
  ["a long sum is cut", LONG, "z", null, "z[2]", "z_{2} = W_{21} \\cdot x_{1} + W_{22} \\cdot x_{2} + \\cdots + W_{26} \\cdot x_{6}"],
  ["and so is what comes from many", LONG, "z", 1, "x[1]", `${by("x_{1}")} = ${by("z_{1}")} \\cdot W_{11} + \\cdots + ${by("z_{5}")} \\cdot W_{51}`],
]; // biome-ignore format: a table

const plain = (scene: Scene, stop: TileStop, entry: string): readonly string[] =>
  entryLines(scene, stop, scene.evaluation.graph.byName.get(entry) ?? -1, LABELS, false).map(({ tex }) => tex);

describe("an entry", () => {
  test.each(TABLE)("%s", (_title, text, tile, operand, entry, formula) => {
    const scene = sceneOf(text);
    const [line = ""] = plain(scene, stopAt(scene, tile, operand), entry);
    expect(line.slice(0, formula.length)).toBe(formula);
    expect(complaintOf(line)).toBeNull();
  });
});

test("through a gate of its own, as in a graph of numbers", () => {
  const scene = sceneOf(LAYER);
  const lines = entryLines(scene, stopAt(scene, "a", 0), scene.evaluation.graph.byName.get("z[1]") ?? -1, LABELS);
  expect(lines.map(({ kind }) => kind)).toEqual(["main", "rule"]);
  expect(lines[1]?.tex).toContain("1 - a_{1}^{2}");
});

test("nothing of an entry that the step is not about", () => {
  const scene = sceneOf(LAYER);
  const node = scene.evaluation.graph.byName.get("a[1]") ?? -1;
  expect(entryLines(scene, stopAt(scene, "z", null), node, LABELS)).toEqual([]);
  expect(entryLines(scene, stopAt(scene, "z", 0), node, LABELS)).toEqual([]);
});

const GATES =
  "A = [[1, 2], [3, -1]]; v = [0.5, 0.25]; s = 2; f(t) = t*s + exp(t)\nu = A @ v + A.T @ v\np = softmax(A)\nq = logsumexp(A) + v @ A\nr = f(A) * [v, v]\nL = sum(u) + sum(p * A) + norm(q) + max(r) + cross_entropy(p, A * A) + softmax_cross_entropy(v, v)";

test("what stands before the last sign of equality gives what stands behind it", () => {
  const scene = sceneOf(GATES);
  const { graph, gradients, contribution } = scene.evaluation;
  let told = 0;
  for (const stop of stopsOf(scene))
    for (const { index } of graph.nodes)
      for (const { tex, numbers, kind } of entryLines(scene, stop, index, LABELS)) {
        expect(complaintOf(tex)).toBeNull();
        const shown = [...tex.matchAll(/number=(\d+)/g)].flatMap(([, i]) => numbers[Number(i)] ?? []);
        const last = shown.at(-1);
        if (kind !== "main" || stop.kind === "forward" || !last) continue;
        told++;
        const sent = stop.edges.reduce((sum, e) => (graph.edges[e]?.from === index ? sum + (contribution[e] ?? 0) : sum), 0);
        expect(readNumber(last.ref, scene.evaluation)).toBeCloseTo(sent, 12);
        // Of two factors each, upstream and local, unless something is left out.
        const factors = shown.slice(0, -1).map(({ ref }) => readNumber(ref, scene.evaluation));
        const isUpstream = (i: number) => gradients.includes(factors[i] ?? Number.NaN);
        if (tex.includes("cdots") || factors.length % 2 === 1 || !isUpstream(0)) continue;
        const pairs = Array.from({ length: factors.length / 2 }, (_, i) => (factors[2 * i] ?? 0) * (factors[2 * i + 1] ?? 0));
        expect(pairs.reduce((a, b) => a + b, 0)).toBeCloseTo(sent, 10);
      }
  expect(told).toBeGreaterThan(40);
});
