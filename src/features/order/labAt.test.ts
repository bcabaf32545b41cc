import { describe, expect, it } from "vitest";
import { plainText } from "../../explain/names.ts";
import { momentsOf } from "../../explain/testing.ts";
import { edgeName } from "../../graph/graph.ts";
import { labOf, type OperandOrder, type Recipe } from "../../lab/recipes.ts";
import { whyApart } from "../../lab/whyApart.ts";
import { labAt } from "./labAt.ts";
import { texts } from "./panelTexts.ts";
import { carriedSentence, causeSentence, latestSentences, outcomeSentence } from "./sayings.ts";

const ORDER = "a = 2; b = 3\nc = a + b\nd = a*b\ne = c + d\nf = c*d\ny = e + f";

const tried = (text: string, recipe: Recipe, order: OperandOrder = "first") => {
  const { graph, walk, evaluation } = momentsOf(text);
  const lab = labOf(walk, evaluation.local, recipe, order);
  const cause = whyApart(walk, recipe, lab);
  const rowsAt = (count: number) =>
    labAt(walk, lab, cause, count).rows.map(
      ({ node, right, wrong, differs }) => `${graph.nodes[node]?.name} ${right} ${wrong}${differs ? " differs" : ""}`,
    );
  const marksAt = (count: number) => {
    const { nodes, edges } = labAt(walk, lab, cause, count).marks;
    const told = (marks: typeof nodes, nameOf: (index: number) => string | undefined) =>
      [...marks].map(([i, mark]) => `${nameOf(i)} ${mark.text}${mark.class === undefined ? "" : ` ${mark.class}`}`);
    return {
      nodes: told(nodes, (i) => graph.nodes[i]?.name),
      edges: told(edges, (i) => graph.edges[i] && edgeName(graph, graph.edges[i])),
    };
  };
  const end = lab.wrong.length;
  const wrong = labAt(walk, lab, cause, end).rows.filter(({ differs }) => differs).length;
  const nodes = labAt(walk, lab, cause, end).rows.length;
  return {
    apart: lab.apart ?? 0,
    end,
    rowsAt,
    marksAt,
    why: cause && plainText(causeSentence(texts.en, walk, recipe, lab, cause)),
    outcome: outcomeSentence(texts.en, lab, wrong, nodes, end),
    latestAt: (count: number) => {
      const { right, wrong: said } = latestSentences(texts.en, graph, evaluation.local, lab, count);
      return [right && plainText(right), plainText(said)];
    },
  };
};

describe("the lab", () => {
  it("tells where recursion parts from the right way, on either side and on the graph", () => {
    const { apart, rowsAt, marksAt, latestAt } = tried(ORDER, "resend");
    expect(latestAt(0)).toEqual([null, "Nothing has been sent yet."]);
    expect(latestAt(1)).toEqual([null, "y gets the seed, 1."]);
    expect(latestAt(apart)).toEqual(["c → a: 6 · 1 = 6; a holds 10.", "c → a: 7 · 1 = 7; a holds 11."]);
    expect(rowsAt(apart)).toEqual(["y 1 1", "f 1 1", "e 1 1", "d 1 1", "c 7 7", "b 3 3", "a 10 11 differs"]);
    expect(marksAt(apart).nodes).toEqual(["y 1", "f 1", "e 1", "d 1", "c 7 cause", "b 3", "a 11 wrong"]);
    expect(marksAt(apart).edges).toContain("a-c.0 7 path");
    expect(marksAt(apart).edges).toContain("d-f.1 —");
  });
  it("forgets what was on the wires when a second pass begins", () => {
    const { apart, marksAt } = tried(ORDER, "keep-all");
    expect(marksAt(apart).edges.every((mark) => mark.endsWith(" —"))).toBe(true);
  });
  it("does not mind the last digits of a sum in another order", () => {
    const { rowsAt, end } = tried("x = 0.1\nq = x*x\nu = 0.3q\nv = 0.7q\nw = q*u\nf = u + v + w", "keep-inputs");
    expect(rowsAt(end).filter((row) => row.endsWith("differs"))).toHaveLength(1);
  });
});

it("says what a recursion too long to be listed would come to", () => {
  const ladder = ["p0 = 1", ...Array.from({ length: 10 }, (_, i) => `p${i + 1} = p${i}*p${i}`)].join("\n");
  const { walk, evaluation } = momentsOf(ladder);
  const said = carriedSentence(texts.en, walk, evaluation, "first");
  expect(said && plainText(said)).toBe("Carried on to the end, it would give p₀ 3.14×10¹¹; right is 1024.");
  expect(tried(ladder, "resend").outcome).toBeNull();
  expect(tried("x = 1\n" + ladder.replace("p0 = 1", "p0 = 0*x"), "resend").outcome).toBe(
    "In the first 2000 contributions the two do not differ.",
  );
});

describe("why they differ, in a sentence", () => {
  const table: readonly (readonly [recipe: Recipe, text: string, why: string | null, outcome: string])[] = [
    ["resend", ORDER, "c passes on all it holds, 7, but only 6 is new: the rest it has sent to a before.", "In the end 2 of 7 gradients are wrong."],
    ["once", ORDER, "c passes on with 1 of 2 in: more is to come from f. The right recipe waits.", "In the end 2 of 7 gradients are wrong."],
    ["assign", ORDER, "c held 6: = puts 1 in its place, += makes it 7.", "In the end 4 of 7 gradients are wrong."],
    ["keep-all", ORDER, "Nothing was set to 0: a still holds 25, and the second pass adds to it.", "In the end 6 of 7 gradients are wrong."],
    ["keep-inputs", ORDER, "Inputs were not set to 0: a still holds 25, and the second pass adds to it.", "In the end 2 of 7 gradients are wrong."],
    ["once", "x = 3\nq = 2x\nf = q*q", "q passes on with 1 of 2 in: more is to come from f. The right recipe waits.", "In the end 1 of 3 gradients is wrong."],
    ["once", "x = 3; z = 0\nq = 2x\nf = q + z*q", "q passes on with 1 of 2 in: more is to come from u₁. The right recipe waits.", "In the end all gradients agree all the same."],
    ["resend", "x = 3\nf = (2x + 1)^2", null, "On this graph, with these numbers, the two never differ."],
  ]; // biome-ignore format: a table
  it.each(table)("%s of %s", (recipe, text, why, outcome) => expect(tried(text, recipe)).toMatchObject({ why, outcome }));
});
