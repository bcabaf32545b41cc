import { expect, it } from "vitest";
import { schedule } from "../graph/schedule.ts";
import { graphOf } from "../graph/testing.ts";
import { itemOf, type Pointed } from "./items.ts";
import { subjectOf } from "./subject.ts";

const walk = schedule(graphOf("q = x + y\nf = q*z"));
const subject = (at: number, selected: Pointed | null = null): string | undefined => {
  const active = walk.steps.slice(Math.max(0, at - 1), at);
  return walk.graph.nodes[subjectOf({ graph: walk.graph, walk, active, selected: itemOf(walk.graph, selected) })]?.name;
};

it("is the target before the first step", () => expect(subject(0)).toBe("f"));
it("is the gate of a forward step, the target at the seed, the operand of a backward step", () =>
  expect([1, 2, 3, 4, 5].map((at) => subject(at))).toEqual(["q", "f", "f", "z", "q"]));
it("is what is selected, of an edge the operand", () =>
  expect([subject(4, { kind: "node", name: "y" }), subject(4, { kind: "edge", name: "x-q.0" })]).toEqual(["y", "x"]));
