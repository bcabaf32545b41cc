import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schedule } from "../graph/schedule.ts";
import { evaluationOf, graphOf, nodeNamed, randomProgram } from "../graph/testing.ts";
import { type SumOnTheWay, sumsOnTheWay } from "./sumsOnTheWay.ts";

/** `q: f·1·8 + f·1·3`. */
const told = (text: string, from: string): string[] => {
  const { graph, local, target } = evaluationOf(graphOf(text));
  const nameOf = (node: number) => graph.nodes[node]?.name;
  const written = ({ node, terms }: SumOnTheWay) =>
    `${nameOf(node)}: ${terms.map(({ origin, edges }) => [nameOf(origin), ...edges.map((e) => local[e])].join("·")).join(" + ")}`;
  return sumsOnTheWay(schedule(graph, target), nodeNamed(graph, from).index).map(written);
};

describe("the sums on the way", () => {
  const table: readonly (readonly [title: string, text: string, from: string, sums: string[]])[] = [
    ["a chain is one product", "x = 2\nq = 3x\nf = q^2", "x", ["x: f·12·3"]],
    ["a fork", "x = 2\nq = x*x\nu = 3q\nv = q^2\nf = u + v", "x", ["q: f·1·8 + f·1·3", "x: q·2 + q·2"]],
    ["a ladder: 10.13, times 4.5, times 3", "x = 1.5\np = x*x\nq = p*p\nr = q*q", "x", ["q: r·5.0625 + r·5.0625", "p: q·2.25 + q·2.25", "x: p·1.5 + p·1.5"]],
    ["paths that cross", "a = 2; b = 3\nc = a + b\nd = a*b\ne = c + d\nf = c*d\ny = e + f", "a", ["f: y·1", "e: y·1", "d: f·5 + e·1", "c: f·6 + e·1", "a: d·3 + c·1"]],
    ["what paths share behind their meeting is one number", "x = 2\nu = 3x\nv = 4x\nw = u + v\nf = 5w", "x", ["w: f·5", "x: w·1·4 + w·1·3"]],
    ["only what lies between", "x = 2; y = 7\nu = y*y\nf = 3x + u*u", "x", ["x: f·1·3"]],
    ["no path", "x = 2; y = 3\nf = x*x", "y", []],
    ["the target itself", "x = 2\nf = x*x", "f", []],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, text, from, sums) => expect(told(text, from)).toEqual(sums));
});

it("are the gradients of random programs, to the last bit", () => {
  fc.assert(
    fc.property(randomProgram, fc.nat(3), ({ text }, from) => {
      const { graph, local, gradients } = evaluationOf(graphOf(text));
      for (const { node, terms } of sumsOnTheWay(schedule(graph), from)) {
        let sum = 0;
        for (const { origin, edges } of terms)
          sum += edges.reduce((product, e) => product * (local[e] ?? 0), gradients[origin] ?? 0);
        expect(sum).toBe(gradients[node]);
      }
    }),
    { seed: 20261121, numRuns: 200 },
  );
});
