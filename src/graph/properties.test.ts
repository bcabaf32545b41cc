/** What must hold for every program, tried on random ones. The seed is fixed, so a failure can be repeated. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { differentiate } from "../api.ts";
import { evaluate } from "./evaluate.ts";
import { createEvaluation, type Evaluation } from "./evaluation.ts";
import { byName, evaluationOf, expandableKeys, graphOf, type RandomProgram, randomProgram } from "./testing.ts";
import { kinksOf } from "./trouble.ts";

/** Above this, too few of a double's digits are left behind the point. */
const LARGE = 1e4;

const magnitude = ({ values, gradients }: Evaluation): number =>
  [...values, ...gradients].reduce((most, number) => Math.max(most, Math.abs(number)), 1);

const DICE = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });

/** Runs a check on random programs with dice to roll; it says which it could not judge, and those may only be few. */
const checkMost = (check: (program: RandomProgram, roll: () => number) => "judged" | "skipped") => {
  const tally = { judged: 0, skipped: 0 };
  fc.assert(
    fc.property(randomProgram, DICE, (program, dice) => {
      let at = 0;
      const roll = () => dice[at++ % dice.length] ?? 0;
      const isModerate = magnitude(evaluationOf(graphOf(program.text))) < LARGE;
      tally[isModerate ? check(program, roll) : "skipped"]++;
    }),
    { seed: 20261120, numRuns: 300 },
  );
  expect(tally.skipped / (tally.judged + tally.skipped)).toBeLessThan(0.2);
};

const outputAt = (text: string, inputs: Record<string, number>): number => {
  const result = differentiate(text, { inputs });
  return result.ok ? (result.values[result.output] ?? Number.NaN) : Number.NaN;
};

/** Two central differences, extrapolated to step 0; null where they disagree: beside a corner, or where the function is too wild for them. */
const slopeOf = (f: (x: number) => number, x: number): number | null => {
  const step = 1e-4;
  const wide = (f(x + step) - f(x - step)) / (2 * step);
  const narrow = (f(x + step / 2) - f(x - step / 2)) / step;
  const isReliable = Math.abs(wide - narrow) < 1e-4 * Math.max(1, Math.abs(narrow));
  return isReliable ? (4 * narrow - wide) / 3 : null;
};

it("the gradient of every input is the slope that differences measure", () => {
  checkMost(({ text }) => {
    const graph = graphOf(text);
    if (kinksOf(evaluationOf(graph)).length > 0) return "skipped";
    const result = differentiate(text);
    if (!result.ok) throw new Error("a random program must be valid");
    for (const node of graph.nodes) {
      if (node.kind !== "input") continue;
      const slope = slopeOf((x) => outputAt(text, { [node.name]: x }), node.value);
      if (slope === null) return "skipped";
      expect(Math.abs((result.gradients[node.name] ?? Number.NaN) - slope)).toBeLessThan(1e-6 * Math.max(1, Math.abs(slope)));
    }
    return "judged";
  });
});

it("expanding changes no name, no value and no gradient", () => {
  checkMost(({ text }, roll) => {
    const collapsed = evaluationOf(graphOf(text));
    const expanded = evaluationOf(graphOf(text, ...expandableKeys(text).filter(() => roll() % 2 === 0)));
    for (const numbers of ["values", "gradients"] as const) {
      const after = byName(expanded.graph, expanded[numbers]);
      for (const [name, number] of byName(collapsed.graph, collapsed[numbers]))
        expect(Math.abs((after.get(name) ?? Number.NaN) - number)).toBeLessThan(1e-12 * magnitude(collapsed));
    }
    return "judged";
  });
});

it("every expansion has names of its own", () => {
  checkMost(({ text }) => {
    const { nodes, byName: index } = graphOf(text, ...expandableKeys(text));
    expect(index.size).toBe(nodes.length);
    return "judged";
  });
});

it("the order of statements does not matter", () => {
  checkMost(({ inputs, functions, statements, text }, roll) => {
    const shuffled = [...inputs, ...functions, ...statements.slice(0, -1)]
      .map((statement) => ({ statement, key: roll() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ statement }) => statement);
    const before = evaluationOf(graphOf(text));
    const after = evaluationOf(graphOf([...shuffled, ...statements.slice(-1)].join("\n")));
    const values = byName(after.graph, after.values);
    const gradients = byName(after.graph, after.gradients);
    for (const { name, index, isAutomatic } of before.graph.nodes) {
      if (isAutomatic) continue;
      expect(values.get(name)).toBe(before.values[index]);
      // A fork's terms may be added in another order, and then the last digit may differ.
      expect(Math.abs((gradients.get(name) ?? Number.NaN) - (before.gradients[index] ?? Number.NaN))).toBeLessThan(
        1e-14 * magnitude(before),
      );
    }
    return "judged";
  });
});

it("evaluating again changes nothing, and in between the inputs may have been anywhere", () => {
  checkMost(({ text }, roll) => {
    const graph = graphOf(text);
    const moved = createEvaluation(graph);
    const inputs = graph.nodes.filter(({ kind }) => kind === "input").map(({ index }) => index);
    const home = inputs.map((index) => moved.values[index] ?? Number.NaN);
    for (const index of inputs) moved.values[index] = roll() % 2 === 0 ? Number.NaN : roll() / 1e9;
    evaluate(moved);
    for (const [i, index] of inputs.entries()) moved.values[index] = home[i] ?? Number.NaN;
    evaluate(moved);
    const fresh = evaluationOf(graph);
    for (const numbers of ["values", "gradients", "local", "contribution", "running"] as const)
      expect(moved[numbers]).toEqual(fresh[numbers]);
    return "judged";
  });
});

it("the last running sum of a fork is its gradient", () => {
  checkMost(({ text }) => {
    const { graph, gradients, running, contribution, target, edges } = evaluationOf(graphOf(text));
    const sums = new Float64Array(graph.nodes.length);
    const last = new Float64Array(graph.nodes.length);
    for (const { index, from } of [...graph.edges].toSorted((a, b) => b.to - a.to || b.slot - a.slot)) {
      if ((edges.upstream[index] ?? -1) < 0) continue;
      sums[from] = (sums[from] ?? 0) + (contribution[index] ?? 0);
      last[from] = running[index] ?? 0;
    }
    for (const { index } of graph.nodes) {
      if (index === target) continue;
      expect(last[index]).toBe(gradients[index]);
      expect(sums[index]).toBe(gradients[index]);
    }
    return "judged";
  });
});

it("a result has the very gradients that a walk arrives at", () => {
  checkMost(({ text }) => {
    const graph = graphOf(text);
    const walked = evaluationOf(graph);
    const { values, gradients } = evaluate(createEvaluation(graph), "gradients");
    expect([values, gradients]).toEqual([walked.values, walked.gradients]);
    return "judged";
  });
});
