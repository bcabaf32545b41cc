import { describe, expect, it } from "vitest";
import { schedule } from "../graph/schedule.ts";
import { evaluationOf, graphOf } from "../graph/testing.ts";
import { kinksOf } from "../graph/trouble.ts";
import { meaningsOf } from "./meaning.ts";

/** The nodes whose gradient is more or less than a derivative. */
const told = (text: string, target?: string): Record<string, string | undefined> => {
  const evaluation = evaluationOf(graphOf(text), target);
  const meanings = meaningsOf(schedule(evaluation.graph, evaluation.target), { evaluation, kinks: kinksOf(evaluation) });
  return Object.fromEntries(
    evaluation.graph.nodes.flatMap(({ name, index }) => (meanings[index] === "derivative" ? [] : [[name, meanings[index]]])),
  );
};

describe("what a gradient is worth", () => {
  const table: readonly (readonly [title: string, text: string, meanings: Record<string, string>])[] = [
    ["smooth everywhere", "f = x^2 * sin(y)", {}],
    ["behind a corner, a tie: only what runs through them", "x = 0; y = 0; z = 1\nf = relu(x) + max(x, y) + z^2", { x: "convention", y: "convention" }],
    ["a corner inside a closed function", "g(a) = abs(a - 1)\nx = 1; y = 2\nf = g(x) * y", { x: "convention" }],
    ["gates between the input and the corner, not those after it", "x = 0\nq = 2x\nr = relu(q)\nf = r*3", { x: "convention", q: "convention" }],
    ["a target without a value: nothing means anything", "a = -1; b = 0\np = log(a)\nq = 1/b\nf = p*2 + q", { a: "none", b: "none", p: "none", q: "none", u1: "none", f: "none" }],
    ["a finite target behind a value that is not finite", "b = 0; x = 1\nf = atan(1/b) * x", { b: "none", u1: "none" }],
    ["an infinite slope", "x = 0; y = 1\nf = sqrt(x) + y", { x: "none" }],
    ["a product beyond the largest number", "x = 1\nq = x * 1e200\nr = q * 1e200\nf = r * 1e-300", { x: "none", q: "none", r: "none", f: "none" }],
    ["what the target does not need", "x = -1; y = 2\np = log(x)\nf = y^2", {}],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, text, meanings) => expect(told(text)).toEqual(meanings));
});
