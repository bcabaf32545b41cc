/**
 * What the records say in the language is tried in the language: at every point of the registry, the rule of each partial derivative is what the
 * fast function computes, and the definition has the operation's value and slopes.
 */
import { describe, expect, test } from "vitest";
import { differentiate } from "../api.ts";
import { definitionOf } from "../lang/program.ts";
import { namesIn, parseRule, SLOT_NAMES, VALUE_NAME } from "../lang/rules.ts";
import { operandNames, type RuleText } from "../ops/operation.ts";
import { POINTS } from "../ops/points.ts";
import { OPERATION_NAMES, OPERATIONS, type OperationName } from "../ops/registry.ts";
import { partialsAt, valueAt } from "../ops/testing.ts";
import { evaluate } from "./evaluate.ts";
import { createEvaluation } from "./evaluation.ts";
import { graphOf } from "./testing.ts";

type Numbers = readonly number[];
type Names = ReadonlyMap<string, number>;

const numberOf = (text: string, names: Names): number => {
  const read = namesIn(parseRule(text));
  const result = differentiate(text, { inputs: Object.fromEntries([...names].filter(([name]) => read.has(name))) });
  if (!result.ok) throw new Error(`${text} is no expression`);
  return result.values[result.output] ?? Number.NaN;
};

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "=": (a, b) => a === b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

const holds = (condition: string, names: Names): boolean => {
  const [left = "", relation = "", right = ""] = condition.split(/([<>]=?|=)/);
  return COMPARISONS[relation]?.(numberOf(left, names), numberOf(right, names)) ?? false;
};

/** The slope that a rule tells. Of its cases exactly one has to hold. */
const slopeBy = (rule: RuleText, names: Names): number => {
  if (typeof rule === "string") return numberOf(rule, names);
  const [slope, ...others] = Object.entries(rule).filter(([condition]) => holds(condition, names));
  if (!slope || others.length > 0) throw new Error(`${1 + others.length} cases hold, not one`);
  return numberOf(slope[1], names);
};

const namesAt = (op: OperationName, at: Numbers, slot: number): Names => {
  const record = OPERATIONS[op];
  const value = [VALUE_NAME, valueAt(op, at)] as const;
  if (record.arity !== "many")
    return new Map([...operandNames(record).map((name, i) => [name, at[i] ?? Number.NaN] as const), value]);
  const winners = at.filter((a) => a === valueAt(op, at)).length;
  const others = at.length > 1 ? valueAt(op, at.toSpliced(slot, 1)) : Number.NaN;
  return new Map([[SLOT_NAMES.own, at[slot] ?? Number.NaN], [SLOT_NAMES.others, others], [SLOT_NAMES.total, winners], value]);
};

/** Beyond the smooth points: where the cases of a rule meet. */
const MEETINGS: Partial<Record<OperationName, readonly Numbers[]>> = {
  abs: [[0]],
  relu: [[0]],
  leaky_relu: [[0, 0.1]],
  elu: [[0, 0.5]],
  max: [[2, 2], [2, 1, 2], [2, 2, 2]],
  min: [[2, 2], [1, 2, 1], [2, 2, 2]],
}; // biome-ignore format: one operation a line

const isClose = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b));

test.each(OPERATION_NAMES)("%s: every rule is the fast partial", (op) => {
  const { arity, partials } = OPERATIONS[op];
  for (const at of [...POINTS[op], ...(MEETINGS[op] ?? [])]) {
    if (arity === "many" && at.length === 1) continue; // there are no others
    for (const [slot, partial] of partialsAt(op, at).entries()) {
      const rule = partials[arity === "many" ? 0 : slot]?.rule ?? "";
      const told = slopeBy(rule, namesAt(op, at, slot));
      expect(isClose(told, partial, 1e-12), `slot ${slot} at ${at.join(", ")}: ${told} is not ${partial}`).toBe(true);
    }
  }
});

const DEFINED = OPERATION_NAMES.filter((op) => definitionOf(op) !== null);

describe.each(DEFINED)("the definition of %s", (op) => {
  const { syntax } = OPERATIONS[op];
  if (syntax.kind !== "call") throw new Error("only calls have definitions");
  const names = syntax.parameters.map(({ name }) => name);

  test("has its value and its slopes", () => {
    const opened = createEvaluation(graphOf(`out = ${syntax.names[0]}(${names.join(", ")})`, "out"));
    expect(opened.graph.groups, "it opens").toHaveLength(1);
    const indices = names.map((name) => opened.graph.byName.get(name) ?? -1);
    for (const at of POINTS[op]) {
      for (const [i, index] of indices.entries()) opened.values[index] = at[i] ?? Number.NaN;
      evaluate(opened);
      const found = [
        opened.values[opened.target] ?? Number.NaN,
        ...indices.map((index) => opened.gradients[index] ?? Number.NaN),
      ];
      const wanted = [valueAt(op, at), ...partialsAt(op, at)];
      for (const [i, number] of found.entries())
        expect(isClose(number, wanted[i] ?? Number.NaN, 1e-11), `at ${at.join(", ")}: ${number}, not ${wanted[i]}`).toBe(true);
    }
  });
});
