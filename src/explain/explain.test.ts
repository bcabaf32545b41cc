import { describe, expect, it } from "vitest";
import { createEvaluation, evaluate } from "../graph/evaluate.ts";
import { frameAt } from "../graph/frame.ts";
import { edgeName } from "../graph/graph.ts";
import { schedule } from "../graph/schedule.ts";
import { graphOf } from "../graph/testing.ts";
import { faultsOf, kinksOf } from "../graph/trouble.ts";
import { messagesFor } from "../i18n/locales.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import { explain } from "./explain.ts";

/** What is said of the troubles at the step back along an edge. */
const troublesAt = (text: string, edge: string, ...expanded: string[]): readonly string[] => {
  const { program } = parseProgram(text);
  if (!program) throw new Error(`not a program: ${text}`);
  const graph = graphOf(text, ...expanded);
  const walk = schedule(graph);
  const evaluation = evaluate(createEvaluation(graph));
  const at = walk.steps.findIndex((step) => step.kind === "backward" && edgeName(graph, graph.edges[step.edge]!) === edge);
  const moment = {
    program,
    graph,
    walk,
    evaluation,
    faults: faultsOf(evaluation),
    kinks: kinksOf(evaluation),
    frame: frameAt(walk, evaluation, at + 1),
    active: walk.steps.slice(at, at + 1),
    stages: null,
    selected: null,
    hovered: null,
  };
  return explain(moment, messagesFor("en")).troubles;
};

describe("the trouble at a step", () => {
  const table: [string, string, string, RegExp[]][] = [
    ["a tie, told of the operand that receives", "x = 3; y = 3\nf = max(x, y)", "x-f.0", [/slope used for x is 0\.5/]],
    ["and of the other at its own step", "x = 3; y = 3\nf = max(x, y)", "y-f.1", [/slope used for y is 0\.5/]],
    ["0 to a power: the base has a slope", "x = -2; n = 2\nf = x^n", "x-f.0", []],
    ["and the exponent has none", "x = -2; n = 2\nf = x^n", "n-f.1", [/no slope in n/]],
    ["a prediction that is exactly right", "p = 1; y = 1\nL = bce(p, y)", "p-L.0", [/0 · log 0 at L is taken as 0.*slope used for p is −1/]],
    ["a step, at its jump", "x = 0\nf = step(x)", "x-f.0", [/no slope in x.*used is 0/]],
  ]; // biome-ignore format: a table

  it("an opened gate that does not hold where the closed one does", () => {
    const text = "x = 1000\nq = 2*x\nf = q + softplus(x)";
    const notes = troublesAt(text, "u3-u1.0", "u1");
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^u₁ is open.*range at u₂\..*holds here: 1000\.$/);
    expect(troublesAt(text, "u1-f.1", "u1"), "outside of it, nothing is said").toEqual([]);
  });

  it.each(table)("%s", (_, text, edge, wanted) => {
    const found = troublesAt(text, edge);
    expect(found).toHaveLength(wanted.length);
    for (const [i, pattern] of wanted.entries()) expect(found[i]).toMatch(pattern);
  });
});
