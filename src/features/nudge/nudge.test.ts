import { describe, expect, it, test } from "vitest";
import { momentsOf } from "../../explain/testing.ts";
import { nodeNamed } from "../../graph/testing.ts";
import { nudgeMarks } from "./nudgeMarks.ts";
import { nudgeOf, type Verdict } from "./nudgeOf.ts";

const momentOf = (text: string, target?: string) => momentsOf(text, { target }).at(0);

const nudged = (text: string, name: string, h: number, target?: string) => {
  const moment = momentOf(text, target);
  const subject = nudgeOf(moment, nodeNamed(moment.graph, name).index, h);
  if (subject.kind !== "nudged") throw new Error(subject.kind);
  return subject.nudge;
};

const verdictOf = (text: string, name: string, target?: string): [Verdict["kind"], string?] => {
  const { verdict } = nudged(text, name, 0.01, target);
  return "node" in verdict ? [verdict.kind, momentOf(text).graph.nodes[verdict.node]?.name ?? ""] : [verdict.kind];
};

describe("what is said of a nudge", () => {
  const table: readonly (readonly [title: string, text: string, name: string, verdict: [Verdict["kind"], string?]])[] = [
    ["nothing where all is smooth", "x = 2; f = x^2", "x", ["smooth"]],
    ["a corner parts the sides", "x = 0; f = relu(x)", "x", ["apart", "f"]],
    ["so does one inside a function that is closed", "s = 1; y = 1; f = hinge(s, y)", "s", ["apart", "f"]],
    ["and a tie", "x = 1; y = 1; f = max(x, y)", "x", ["apart", "f"]],
    ["and a step", "x = 0; f = step(x)", "x", ["apart", "f"]],
    ["corners that make up for each other do not", "x = 0; f = relu(x) - relu(-x)", "x", ["together", "u1"]],
    ["nor one behind a factor of 0", "x = 0; k = 0; f = k*relu(x) + 2x", "x", ["together", "u1"]],
    ["no value to the left", "x = 0; f = 3*log(x + 0.005)", "x", ["fault", "u2"]],
    ["nor is one that is gone elsewhere already", "k = log(-1); x = 0; f = sqrt(x)", "x", ["fault", "f"]],
    ["a value that is gone elsewhere is not to blame", "x = 1; k = log(-1); f = x^2", "x", ["smooth"]],
    ["an infinite slope in both directions", "x = 0; f = sqrt(abs(x))", "x", ["none"]],
  ];
  test.each(table)("%s", (_title, text, name, verdict) => expect(verdictOf(text, name, "f")).toEqual(verdict));

  it("knows the side on which the value is missing", () => {
    expect(nudged("x = 0; f = sqrt(x)", "x", 0.01).verdict).toMatchObject({ kind: "fault", side: "left" });
    expect(nudged("x = 1; f = asin(x)", "x", 0.01).verdict).toMatchObject({ kind: "fault", side: "right" });
    expect(nudged("x = 0; f = sqrt(-x^2)", "x", 0.01).verdict).toMatchObject({ kind: "fault", side: "both" });
  });

  it("a step that rounding swallows is lost", () => {
    expect(nudged("x = 1000; f = x^2", "x", 1e-15).isLost).toBe(true);
    expect(nudged("x = 1000; f = x^2", "x", 1e-12).isLost).toBe(false);
  });

  const without: readonly (readonly [kind: string, text: string, name: string, target: string])[] = [
    ["constant", "f = 2x", "c1", "f"],
    ["constant", "q = 2*3; f = q*x", "q", "f"],
    ["unrelated", "p = x*y; f = x + 1", "y", "f"],
    ["fault", "x = -1; f = log(x)", "x", "f"],
  ];
  test.each(without)("%s: %s, at %s", (kind, text, name, target) => {
    const moment = momentOf(text, target);
    expect(nudgeOf(moment, nodeNamed(moment.graph, name).index, 0.01)).toEqual({ kind });
  });
});

it("says at each node that it reaches how much the node changes, as far as it has come", () => {
  const moment = momentOf("x = -2; y = 5; z = -4\nq = x + y\nf = q * z");
  const told = (reached: number) => {
    const { nodes } = nudgeMarks(moment, nodeNamed(moment.graph, "x").index, 0.1, reached);
    return moment.graph.nodes.map(({ index }) => nodes.get(index)?.text);
  };
  expect(told(1)).toEqual(["Δ 0.1", "", "", "", ""]);
  expect(told(2)).toEqual(["Δ 0.1", "", "", "Δ 0.1", ""]);
  expect(told(Number.POSITIVE_INFINITY)).toEqual(["Δ 0.1", "", "", "Δ 0.1", "Δ −0.4"]);
});
