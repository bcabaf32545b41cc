import { describe, expect, it } from "vitest";
import { momentsOf } from "../../explain/testing.ts";
import { edgeName } from "../../graph/graph.ts";
import { nodeNamed } from "../../graph/testing.ts";
import { ledgerOf } from "./ledgerOf.ts";

/** Both c and d feed two gates; numbers from Karpathy-style lecture notes: da 25, db 19. */
const ORDER = "a = 2; b = 3\nc = a + b\nd = a*b\ne = c + d\nf = c*d\ny = e + f";

const told = (text: string, cursor: number, name: string, target?: string) => {
  const moments = momentsOf(text, { target });
  const { graph } = moments;
  const { kind, terms, arrived, gradient, operands } = ledgerOf(moments.at(cursor), nodeNamed(graph, name).index);
  return {
    kind,
    arrived,
    gradient,
    operands: operands.map((i) => graph.nodes[i]?.name),
    terms: terms.map(({ edge, step, entry }) => [
      edgeName(graph, edge),
      step,
      entry && [entry.upstream, entry.local, entry.contribution, entry.sum],
    ]),
  };
};

describe("the account of a node", () => {
  it("waits for what has not arrived, and shows nothing of it", () =>
    expect(told(ORDER, 10, "c")).toEqual({
      kind: "terms",
      arrived: 1,
      gradient: 6,
      operands: ["a", "b"],
      terms: [["c-f.0", 10, [1, 6, 6, 6]], ["c-e.0", 12, null]],
    })); // biome-ignore format: a table
  it("adds term by term", () =>
    expect(told(ORDER, 16, "a")).toEqual({
      kind: "terms",
      arrived: 2,
      gradient: 25,
      operands: [],
      terms: [["a-d.0", 14, [6, 3, 18, 18]], ["a-c.0", 16, [7, 1, 7, 25]]],
    })); // biome-ignore format: a table
  it("has two terms for two uses by one gate", () =>
    expect(told("x = 3\nf = x*x", 4, "x").terms).toEqual([["x-f.1", 3, [1, 3, 3, 3]], ["x-f.0", 4, [1, 3, 3, 6]]])); // biome-ignore format: a table
  it("is sent on to operands that get a gradient, to no others", () => {
    expect(told("u = 2*x\nf = u + 1", 99, "u").operands).toEqual(["x"]);
    expect(told("p = x*y\nf = x + 1", 99, "p").operands).toEqual([]);
  });
  const kinds: readonly (readonly [title: string, text: string, name: string, kind: string, target: string])[] = [
    ["the target", "f = x + 1", "f", "seed", "f"],
    ["what the target does not need", "p = x*y\nf = x + 1", "y", "none", "f"],
    ["a constant", "f = x + 1", "c1", "constant", "f"],
    ["a gate of constants", "q = 2*3\nf = q*x", "q", "constant", "f"],
  ];
  it.each(kinds)("%s", (_, text, name, kind, target) => expect(told(text, 99, name, target).kind).toBe(kind));
});
