import { describe, expect, it } from "vitest";
import { schedule } from "../graph/schedule.ts";
import { graphOf } from "../graph/testing.ts";
import { itemOf } from "./items.ts";
import { stepsShown } from "./stepsShown.ts";

/** x feeds q twice: forward q, f; the seed; then q, y (5), x (6), x (7). */
const FORK = "x = 3; y = 2\nq = x*x\nf = q + y";

const told = (cursor: number, name: string, kind: "node" | "edge" = "node"): string[] => {
  const walk = schedule(graphOf(FORK));
  return stepsShown(walk, cursor, itemOf(walk.graph, { kind, name }), []).map(
    (step) => `${step.kind} ${walk.steps.indexOf(step) + 1}`,
  );
};

describe("what is selected is told by the steps that produced it, from the moment on that they have", () => {
  const table: readonly (readonly [title: string, cursor: number, name: string, steps: string[]])[] = [
    ["a gate before its step", 0, "q", []],
    ["at its step", 1, "q", ["forward 1"]],
    ["before its gradient", 4, "q", ["forward 1"]],
    ["once its gradient has come", 5, "q", ["forward 1", "backward 5"]],
    ["the target with its seed", 3, "f", ["forward 2", "seed 3"]],
    ["and before", 2, "f", ["forward 2"]],
    ["an input before anything has arrived", 5, "x", []],
    ["with its first contribution", 6, "x", ["backward 6"]],
    ["with its second", 7, "x", ["backward 7"]],
  ];
  it.each(table)("%s", (_, cursor, name, steps) => expect(told(cursor, name)).toEqual(steps));
  it("a wire", () => expect([6, 7].map((cursor) => told(cursor, "x-q.0", "edge"))).toEqual([[], ["backward 7"]]));
});
