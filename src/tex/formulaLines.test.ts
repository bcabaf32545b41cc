import { describe, expect, test } from "vitest";
import { formulaLines, skeletonOf } from "./formulaLines.ts";
import { LABELS, tagged, walkThrough } from "./testing.ts";

const linesOf = (text: string, from: number, to: number): string[] => {
  const walk = walkThrough(text);
  return formulaLines(walk, walk.walk.steps.slice(from, to), LABELS).map(({ kind, step }) => `${step} ${kind}`);
};

const FORK = "a = 2; b = 3\nc = a + b\nd = a*b\ne = c + d\nf = c*d\ny = e + f";

describe("the lines for several steps", () => {
  test("one step is told in full", () => expect(linesOf("x = 3\nf = x*x", 2, 3)).toEqual(["0 main", "0 rule", "0 sum"]));
  test("both operands of a gate by their products, each with its sum", () =>
    expect(linesOf(FORK, 10, 12)).toEqual(["0 main", "0 sum", "1 main", "1 sum"]));
  test("two wires from one node have one sum, as it stands in the end", () =>
    expect(linesOf("x = 3\nf = x*x", 2, 4)).toEqual(["0 main", "1 main", "1 sum"]));
});

describe("the skeleton of a formula", () => {
  const skeleton = (x: number): string => {
    const walk = walkThrough(`x = ${x}\ny = 2\nf = x*y`);
    return tagged(walk, { kind: "forward", node: walk.walk.target }).lines.map(skeletonOf).join();
  };
  test("does not change with ordinary numbers", () => expect(skeleton(-3.25)).toBe(skeleton(17)));
  test("nor with powers of ten", () => expect(skeleton(1e-9)).toBe(skeleton(17)));
  test("but where a number stops being finite", () => {
    const [at0, at1] = [0, 1].map((x) => {
      const walk = walkThrough(`x = ${x}\nf = 1/x`);
      return tagged(walk, { kind: "forward", node: walk.walk.target }).lines.map(skeletonOf);
    });
    expect(at0).not.toEqual(at1);
  });
});
