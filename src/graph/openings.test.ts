import { describe, expect, it, test } from "vitest";
import { preludeFunctions } from "../lang/program.ts";
import { operandNames } from "../ops/operation.ts";
import { OPERATION_NAMES, OPERATIONS } from "../ops/registry.ts";
import type { Evaluation } from "./evaluation.ts";
import { openingsOf } from "./openings.ts";
import { evaluationOf, expandableKeys, gradientOf, graphOf, valueOf } from "./testing.ts";

const told = (evaluation: Evaluation): string[] =>
  openingsOf(evaluation).map(({ group, node, closed }) => {
    const { graph } = evaluation;
    return `${graph.groups[group]?.key}: ${closed}, ${node === null ? "digits lost" : graph.nodes[node]?.name}`;
  });

describe("an opened gate is not what it is closed", () => {
  const table: [string, string, string[], string[]][] = [
    ["where e^x overflows", "x = -1000\nf = sigmoid(x)", ["f"], ["f: 0, u2"]],
    ["which no closed gate does", "x = -1000\nf = sigmoid(x)", [], []],
    ["nor where it holds", "x = -700\nf = sigmoid(x)", ["f"], []],
    ["in value", "x = 1000\nf = softplus(x)", ["f"], ["f: 1000, u1"]],
    ["where digits cancel", "x = 1e-300\nf = sinh(x)", ["f"], ["f: 1e-300, digits lost"]],
    ["where ∞ is divided by ∞", "x = 1000\nf = tanh(x)", ["f"], ["f: 1, u1"]],
    ["nor a function that is open around it", "g(a) = 2*tanh(a)\nx = 1000\nf = g(x)", ["f", "u1"], ["u1: 1, u2"]],
    ["0·log 0", "x = 0; p = 0\nf = xlogy(x, p)", ["f"], ["f: 0, u1"]],
    ["where neither has a value, there is nothing to tell", "x = 1000\nf = sinh(x)", ["f"], []],
  ];
  it.each(table)("%s", (_, text, expanded, wanted) => expect(told(evaluationOf(graphOf(text, ...expanded)))).toEqual(wanted));
});

const CALLS: readonly (readonly [name: string, parameters: readonly string[]])[] = [
  ...OPERATION_NAMES.flatMap((op) => {
    const record = OPERATIONS[op];
    return record.syntax.kind === "call" ? [[record.syntax.names[0] ?? "", operandNames(record)] as const] : [];
  }),
  ...[...preludeFunctions()].map(([name, { parameters }]) => [name, parameters] as const),
];

const ENDS = [1000, -1000, 1e-300, -1e-300];

/** To the precision that an absolute error of rounding leaves. */
const same = (a: number, b: number): boolean => Object.is(a + 0, b + 0) || Math.abs(a - b) <= 1e-11 * Math.max(1, Math.abs(b));

test.each(CALLS)("%s is the same opened and closed at the ends, or it says so", (name, parameters) => {
  const others = parameters.length === 2 ? [...ENDS, 0, 1] : [1];
  for (const a of ENDS)
    for (const b of others) {
      const values = [a, b];
      const text = `${parameters.map((parameter, i) => `${parameter} = ${values[i]}`).join("\n")}\nout = ${name}(${parameters.join(", ")})`;
      const closed = evaluationOf(graphOf(text, "out"), "out");
      const plain = evaluationOf(graphOf(text), "out");
      const opened = evaluationOf(graphOf(text, ...expandableKeys(text)), "out");
      for (const evaluation of [closed, opened]) {
        const pairs = [
          [valueOf(evaluation, "out"), valueOf(plain, "out")],
          ...parameters.map((parameter) => [gradientOf(evaluation, parameter), gradientOf(plain, parameter)]),
        ];
        const isSame = pairs.every(([x = 0, y = 0]) => same(x, y));
        if (openingsOf(evaluation).length === 0) expect([text, pairs, isSame]).toEqual([text, pairs, true]);
      }
    }
});
