import { describe, expect, it } from "vitest";
import { plainText } from "../../explain/names.ts";
import { momentsOf } from "../../explain/testing.ts";
import { nodeNamed } from "../../graph/testing.ts";
import { wireMarks } from "../../graph/wireMarks.ts";
import { LARGEST_PATHS, pathsOf } from "./pathsOf.ts";
import { pathText, productText, sumText } from "./pathText.ts";

const FORK = "x = 2\nq = x*x\nu = 3q\nv = q^2\nf = u + v";
const ladder = (rungs: number): string =>
  ["p0 = 1.5", ...Array.from({ length: rungs }, (_, i) => `p${i + 1} = p${i}*p${i}`)].join("\n");

const told = (text: string, name: string, target?: string) => {
  const moments = momentsOf(text, { target });
  const { graph, evaluation } = moments;
  const { index } = nodeNamed(graph, name);
  const paths = pathsOf(moments, index);
  return {
    ...paths,
    rows: paths.listed.map(({ edges }) =>
      plainText(`${pathText(moments.at(0), wireMarks(graph), index, edges)}: ${productText(evaluation.local, 1, edges)}`),
    ),
    sumRows: paths.sums.map((sum) => sumText(evaluation, sum)),
  };
};

describe("the paths of a node", () => {
  it("as lines, with their wires told apart, and the same sum as the pass takes it", () => {
    const { rows, sumRows, total, gradient } = told(FORK, "x");
    expect(rows).toEqual([
      "x ② → q → v → f: 1 · 1 · 8 · 2",
      "x ② → q → u → f: 1 · 1 · 3 · 2",
      "x ① → q → v → f: 1 · 1 · 8 · 2",
      "x ① → q → u → f: 1 · 1 · 3 · 2",
    ]);
    expect(sumRows).toEqual(["1 · 1 · 8 + 1 · 1 · 3", "11 · 2 + 11 · 2"]);
    expect([total, gradient]).toEqual([44, 44]);
  });
  it("negative factors stand in brackets, a negative beginning only within a sum", () => {
    const { rows, sumRows } = told("x = 3; y = 2\nq = x*y\nu = q + x*x\nf = 1 - u", "x");
    expect(rows.at(-1)).toBe("x → q → u → f: 1 · (−1) · 1 · 2");
    expect(sumRows).toEqual(["1 · (−1)", "(−1) · 1", "(−1) · 3 + (−1) · 3 + (−1) · 1 · 2"]);
  });
  it("the middle of a long path is left out", () =>
    expect(
      told("x = 1\n" + Array.from({ length: 14 }, (_, i) => `p${i + 1} = 2*${i === 0 ? "x" : `p${i}`}`).join("\n"), "x").rows,
    ).toEqual(["x → p₁ → p₂ → p₃ → p₄ → … → p₁₀ → p₁₁ → p₁₂ → p₁₃ → p₁₄: 1 · 2 · 2 · 2 · 2 · … · 2 · 2 · 2 · 2 · 2"]));
  it("of more than a few hundred, the largest", () => {
    const few = told(ladder(8).replace("1.5", "1"), "p0");
    expect([few.count.paths, few.listed.length, few.total]).toEqual([256n, 256, few.gradient]);
    const many = told(ladder(64).replace("1.5", "1"), "p0");
    expect([many.count.paths, many.listed.length, many.total]).toEqual([2n ** 64n, LARGEST_PATHS, null]);
    expect(many.sums).toHaveLength(64);
  });
  const kinds: readonly (readonly [title: string, text: string, name: string, kind: string, target: string])[] = [
    ["the target", "f = x + 1", "f", "target", "f"],
    ["what the target does not need", "p = x*y\nf = x + 1", "y", "none", "f"],
    ["what only an ignored operand needs", "g(a, b) = a\nf = g(x, y*y)", "y", "none", "f"],
    ["a constant", "f = x + 1", "c1", "constant", "f"],
    ["an input", "f = x + 1", "x", "paths", "f"],
  ];
  it.each(kinds)("%s", (_, text, name, kind, target) => expect(told(text, name, target).kind).toBe(kind));
});
