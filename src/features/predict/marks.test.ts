import { describe, expect, it } from "vitest";
import { momentsOf } from "../../explain/testing.ts";
import { edgeName } from "../../graph/graph.ts";
import { type Question, questionsAt } from "../../graph/question.ts";
import type { Mistake } from "../../lab/mistakes.ts";
import type { Item } from "../../moment/items.ts";
import { aboutMistake, marking } from "./marks.ts";

/** q is used twice by f; x and y once. */
const moments = momentsOf("x = -2; y = 5\nq = x + y\nf = q * q");

const asked = (cursor: number, kind: Question["kind"]): Question => {
  const moment = moments.at(cursor);
  const question = questionsAt(moment.walk, moment.evaluation, cursor, "both").find((other) => other.kind === kind);
  if (!question) throw new Error(`no ${kind} is asked for after ${cursor} steps`);
  return question;
};

const named = ({ kind, index }: Item): string => {
  const { graph } = moments;
  const edge = graph.edges[index];
  return (kind === "node" ? graph.nodes[index]?.name : edge && edgeName(graph, edge)) ?? "";
};

describe("a question mark stands where the number will be", () => {
  const table: readonly (readonly [title: string, cursor: number, kind: Question["kind"], marks: readonly string[]])[] = [
    ["a value has no place for it: only its gate is meant", 0, "value", ["q"]],
    ["the seed, at the target", 2, "seed", ["f ?"]],
    ["a contribution to a fork, at its wire", 3, "contribution", ["q-f.1 ?"]],
    ["the sum has its parts beside it", 4, "sum", ["q"]],
    ["a contribution to a node that is used once, at the node", 5, "contribution", ["y ?"]],
  ];
  it.each(table)("%s", (_, cursor, kind, expected) => {
    const { nodes, edges } = marking({ ...moments.at(cursor), question: asked(cursor, kind) });
    const told = ["node", "edge"].flatMap((place) =>
      [...(place === "node" ? nodes : edges)].map(([index, { text }]) =>
        [named({ kind: place === "node" ? "node" : "edge", index }), text].filter(Boolean).join(" "),
      ),
    );
    expect(told).toEqual(expected);
  });
  it("nowhere, if nothing is asked", () => expect(marking(moments.at(3)).edges.size).toBe(0));
});

describe("after a wrong answer, what it did not heed lights", () => {
  const table: readonly (readonly [kind: Mistake["kind"] | null, cursor: number, asked: Question["kind"], item: string])[] = [
    ["own", 3, "contribution", "q-f.1"],
    [null, 3, "contribution", "q-f.1"],
    ["upstream", 3, "contribution", "f"],
    ["whole", 4, "contribution", "q"],
    ["last", 4, "sum", "q"],
    ["swapped", 0, "value", "q"],
    ["value", 2, "seed", "f"],
  ];
  it.each(table)("%s", (kind, cursor, question, item) =>
    expect(named(aboutMistake(asked(cursor, question), kind && { kind, answer: 0 }))).toBe(item),
  );
  it("a factor further on, by its own wire", () => {
    const edge = moments.graph.edges.at(-1);
    expect(edge && named(aboutMistake(asked(5, "contribution"), { kind: "factor", answer: 0, edge }))).toBe("q-f.1");
  });
});
