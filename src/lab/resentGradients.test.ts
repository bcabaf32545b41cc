import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evaluation } from "../graph/evaluation.ts";
import { schedule } from "../graph/schedule.ts";
import { evaluationOf, graphOf, nodeNamed, randomProgram } from "../graph/testing.ts";
import { OPERAND_ORDERS, type OperandOrder } from "./recipes.ts";
import { resentGradients } from "./resentGradients.ts";

const resent = ({ graph, local }: Evaluation, order: OperandOrder) => resentGradients(schedule(graph), local, order);

/** As learners write it; null if it takes too long. */
const byRecursion = ({ graph, local, target }: Evaluation, order: OperandOrder): number[] | null => {
  const grad = graph.nodes.map(({ index }): number => (index === target ? 1 : 0));
  let left = 100_000;
  const enter = (gate: number): void => {
    const own = graph.edges.filter(({ to, isLive }) => to === gate && isLive);
    for (const { index, from } of order === "first" ? own : own.toReversed()) {
      if (left-- <= 0) return;
      grad[from] = (grad[from] ?? 0) + (grad[gate] ?? 0) * (local[index] ?? 0);
      enter(from);
    }
  };
  enter(target);
  return left <= 0 ? null : grad;
};

const ladder = (rungs: number, x: number): string =>
  [`p0 = ${x}`, ...Array.from({ length: rungs }, (_, i) => `p${i + 1} = p${i}*p${i}`)].join("\n");

describe("the end of recursion", () => {
  it("on the graph that learners report: 29 and 22, or 46 and 35", () => {
    const evaluation = evaluationOf(graphOf("a = 2; b = 3\nc = a + b\nd = a*b\ne = c + d\nf = c*d\ny = e + f"));
    const at = (name: string, order: OperandOrder) => resent(evaluation, order)?.get(nodeNamed(evaluation.graph, name).index);
    expect([at("a", "first"), at("b", "first")]).toEqual([29, 22]);
    expect([at("a", "last"), at("b", "last")]).toEqual([46, 35]);
  });
  it("on a ladder, rung by rung as recursion has it, and on 64 rungs at once", () => {
    for (const rungs of [1, 2, 3, 8, 10]) {
      const evaluation = evaluationOf(graphOf(ladder(rungs, 1)));
      expect([...(resent(evaluation, "first")?.values() ?? [])]).toEqual(byRecursion(evaluation, "first"));
    }
    expect(resent(evaluationOf(graphOf(ladder(64, 1))), "first")?.get(0)).toBe(Number.POSITIVE_INFINITY);
  });
  it("nothing where it cannot be said", () => {
    expect(resent(evaluationOf(graphOf("x = 0\nf = sqrt(x)*x")), "first")).toBeNull();
    expect(resent(evaluationOf(graphOf(ladder(200, 1))), "first")).toBeNull();
  });
  it("agrees with recursion on random programs", () => {
    let judged = 0;
    fc.assert(
      fc.property(randomProgram, fc.constantFrom(...OPERAND_ORDERS), ({ text }, order) => {
        const evaluation = evaluationOf(graphOf(text));
        const [said, wanted] = [resent(evaluation, order), byRecursion(evaluation, order)];
        if (!said || !wanted) return;
        judged++;
        const scale = wanted.reduce((most, number) => Math.max(most, Math.abs(number)), 1);
        for (const [node, number] of said)
          expect(Math.abs(number - (wanted[node] ?? Number.NaN))).toBeLessThanOrEqual(1e-9 * scale);
      }),
      { seed: 20261121, numRuns: 100 },
    );
    expect(judged).toBeGreaterThan(60);
  });
});
