import { describe, expect, test } from "vitest";
import { operandNames } from "../ops/operation.ts";
import { OPERATION_NAMES, OPERATIONS } from "../ops/registry.ts";
import { cachedBy, namesIn, parseRule, ruleOf, SLOT_NAMES, VALUE_NAME } from "./rules.ts";

test.each(OPERATION_NAMES)("the rules of %s speak of its operands and its value only", (op) => {
  const record = OPERATIONS[op];
  const known = [...(record.arity === "many" ? Object.values(SLOT_NAMES) : operandNames(record)), VALUE_NAME];
  expect(new Set(known).size, "and no operand is called like the value").toBe(known.length);
  for (const slot of record.partials.keys()) for (const name of namesIn(ruleOf(op, slot))) expect(known).toContain(name);
});

test("a rule is an expression of the language, or one for each case", () => {
  expect(namesIn(parseRule("(1 - y) * y"))).toEqual(new Set(["y"]));
  expect(parseRule({ "x > 0": "1", "x <= 0": "a" }).map(({ when }) => when?.relation)).toEqual([">", "<="]);
});

test.each([["1 +"], ["2 3"], [{ "x > 0 > y": "1" }], [{ x: "1" }], [{ "x > 0": "" }]])("%j is no rule", (text) => {
  expect(() => parseRule(text)).toThrow(/does not parse/);
});

describe("the cached numbers that a rule reads", () => {
  const table: [string, Parameters<typeof cachedBy>, number[], boolean][] = [
    ["of sigmoid: its own value", ["sigmoid", 0, 1], [], true],
    ["of sin: the operand, not the value", ["sin", 0, 1], [0], false],
    ["of cosh too", ["cosh", 0, 1], [0], false],
    ["of a sum: none", ["add", 0, 2], [], false],
    ["of a product: the other operand", ["multiply", 1, 2], [0], false],
    ["of a quotient's divisor: both", ["divide", 1, 2], [0, 1], false],
    ["of max: its own and the others", ["max", 1, 3], [0, 1, 2], false],
    ["of logsumexp: its own and the value", ["logsumexp", 1, 3], [1], true],
    ["of sign: none", ["sign", 0, 1], [], false],
  ];
  test.each(table)("%s", (_, where, slots, readsValue) => expect(cachedBy(...where)).toEqual({ slots, readsValue }));
});
