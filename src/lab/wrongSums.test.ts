import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schedule } from "../graph/schedule.ts";
import { evaluationOf, graphOf, randomProgram } from "../graph/testing.ts";
import { overwritten, pathProducts, waysOnFrom } from "./wrongSums.ts";

const MOST = 400;

const nearly = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

const situation = (text: string) => {
  const evaluation = evaluationOf(graphOf(text));
  return { evaluation, walk: schedule(evaluation.graph) };
};

/** Gradients by a loop over the steps back, with local derivatives of one's own. */
const gradientsWith = (
  { walk, evaluation }: ReturnType<typeof situation>,
  local: Float64Array,
  isReplacing = false,
): Float64Array => {
  const gradients = new Float64Array(evaluation.graph.nodes.length);
  gradients[walk.target] = 1;
  for (const step of walk.steps) {
    const edge = step.kind === "backward" ? evaluation.graph.edges[step.edge] : undefined;
    if (!edge) continue;
    const part = gradients[edge.to]! * local[edge.index]!;
    gradients[edge.from] = isReplacing ? part : gradients[edge.from]! + part;
  }
  return gradients;
};

describe("of any program", () => {
  it("a gradient with one local derivative changed is what its weight says", () =>
    fc.assert(
      fc.property(randomProgram, fc.double({ min: -3, max: 3, noNaN: true }), ({ text }, other) => {
        const at = situation(text);
        const { local, gradients, graph } = at.evaluation;
        for (const node of graph.nodes.filter(({ kind }) => kind === "input"))
          for (const { edge, weight } of waysOnFrom(at.walk, at.evaluation, node.index, MOST)) {
            const changed = local.with(edge.index, other);
            const expected = gradientsWith(at, changed)[node.index]!;
            expect(gradients[node.index]! + weight * (other - local[edge.index]!)).toSatisfy((x: number) => nearly(x, expected));
          }
      }),
      { numRuns: 20 },
    ));

  it("the products along all paths add up to the gradient", () =>
    fc.assert(
      fc.property(randomProgram, ({ text }) => {
        const { walk, evaluation } = situation(text);
        for (const { index } of evaluation.graph.nodes.filter(({ kind }) => kind === "input")) {
          const paths = pathProducts(walk, evaluation, index, MOST);
          const sum = paths.reduce((total, { product }) => total + product, 0);
          if (paths.length > 0) expect(sum).toSatisfy((x: number) => nearly(x, evaluation.gradients[index]!));
        }
      }),
      { numRuns: 20 },
    ));

  it("replacing is what a loop with = for += does", () =>
    fc.assert(
      fc.property(randomProgram, ({ text }) => {
        const at = situation(text);
        expect([...overwritten(at.walk, at.evaluation)]).toEqual([...gradientsWith(at, at.evaluation.local, true)]);
      }),
      { numRuns: 20 },
    ));
});

it("too many ways are none", () => {
  const { walk, evaluation } = situation("x = 1.5\np = x*x\nq = p*p\nr = q*q");
  expect(pathProducts(walk, evaluation, 0, 8)).toHaveLength(8);
  expect(pathProducts(walk, evaluation, 0, 7)).toEqual([]);
  expect(waysOnFrom(walk, evaluation, 0, 4)).toHaveLength(4);
  expect(waysOnFrom(walk, evaluation, 0, 3)).toEqual([]);
});
