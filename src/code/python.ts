/** A program as Python that runs without anything else: a small class of numbers that know their gradients, and the program written with it. */
import type { Evaluation } from "../graph/evaluation.ts";
import type { Program } from "../lang/program.ts";
import { namesIn, SLOT_NAMES, VALUE_NAME } from "../lang/rules.ts";
import { operandNames } from "../ops/operation.ts";
import { OPERATION_NAMES, OPERATIONS, type OperationName } from "../ops/registry.ts";
import { PythonNames } from "./names.ts";
import { atom, called, operatorOf, type Piece, product, rulePiece } from "./piece.ts";
import { type Dialect, encodingLines, functionLines, gateLines, inputLines, printLines } from "./programLines.ts";
import { PythonNumbers } from "./pythonNumbers.ts";
import { isRewritten, soundSlopeOf, soundWeightOf } from "./soundRules.ts";
import { usedBy } from "./used.ts";

const CLASS = `class Value:
    """A number that remembers what it was computed from, and how to send its gradient back there."""

    made = []  # all of them, each behind those that it was computed from

    def __init__(self, data, *operands):
        self.data = data
        self.grad = 0.0
        self.operands = operands
        self._backward = lambda: None
        Value.made.append(self)

    def backward(self):
        """Last made, first to send: so a gradient is complete before it is passed on."""
        needed = {self}
        for value in reversed(Value.made):
            if value in needed: needed.update(value.operands)
        self.grad = 1.0
        for value in reversed(Value.made):
            if value in needed: value._backward()

def _value(x):
    return x if isinstance(x, Value) else Value(x)`;

const indented = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);

/** What a rule is, where the code computes it in another way. */
const remark = (op: OperationName, slot: number): string => {
  const rule = OPERATIONS[op].partials[slot]?.rule;
  return isRewritten(op, slot) && typeof rule === "string" ? `  # ${rule}` : "";
};

const fixedLines = (numbers: PythonNumbers, op: OperationName, parameters: readonly string[]): string[] => {
  const words = numbers.words(
    new Map([...parameters, VALUE_NAME].map((name) => [name, atom(`${name === VALUE_NAME ? "out" : name}.data`)])),
  );
  const value = numbers.operation(
    op,
    parameters.map((name) => atom(`${name}.data`)),
  );
  const sends = parameters.map((name, slot) => {
    const slope = rulePiece(words, soundSlopeOf(op, slot));
    return `${name}.grad += ${product(slope, "out.grad")}${remark(op, slot)}`;
  });
  return [
    `${parameters.join(", ")} = ${parameters.map((name) => `_value(${name})`).join(", ")}`,
    `out = Value(${value.text}, ${parameters.join(", ")})`,
    "def _backward():",
    ...indented(sends.toReversed()),
  ];
};

const manyLines = (numbers: PythonNumbers, op: OperationName): string[] => {
  const names = new Map<string, Piece>([
    [SLOT_NAMES.own, atom("x.data")],
    [SLOT_NAMES.total, atom("total")],
    [VALUE_NAME, atom("out.data")],
  ]);
  const words = numbers.words(names);
  const rule = soundSlopeOf(op, 0);
  const weight = rulePiece(words, soundWeightOf(op));
  return [
    "xs = [_value(x) for x in xs]",
    `out = Value(reduce(${numbers.functionFor(op)}, [x.data for x in xs]), *xs)`,
    "def _backward():",
    ...(namesIn(rule).has(SLOT_NAMES.total) ? [`    total = sum(${weight.text} for x in xs)`] : []),
    "    for x in reversed(xs):",
    `        x.grad += ${product(rulePiece(words, rule), "out.grad")}${remark(op, 0)}`,
  ];
};

/** An operation as a function of Values, and as an operator if it is one. */
const operationText = (numbers: PythonNumbers, name: string, op: OperationName): string => {
  const record = OPERATIONS[op];
  const parameters = operandNames(record);
  const isMany = record.arity === "many";
  const body = isMany ? manyLines(numbers, op) : fixedLines(numbers, op, parameters);
  const lines = [
    `def ${name}(${isMany ? "*xs" : parameters.join(", ")}):`,
    ...indented([...body, "out._backward = _backward", "return out"]),
  ];
  const method = operatorOf(op)?.method;
  if (method === undefined) return lines.join("\n");
  const turned = parameters.length === 2 ? [`Value.__r${method}__ = lambda b, a: ${name}(a, b)`] : [];
  return [...lines, "", `Value.__${method}__ = ${name}`, ...turned].join("\n");
};

const dialect = (nameOf: (op: OperationName) => string): Dialect => ({
  input: (number) => called("Value", [number]).text,
  constant: (number) => called("Value", [number]),
  call: (op, operands) => called(nameOf(op), operands),
});

/** Names that the code has for itself. */
const OWN_NAMES = [
  "math",
  "sys",
  "reduce",
  "Value",
  "name",
  "leaf",
  "_ieee",
  "_value",
  "_log1p",
  "_expm1",
  ...OPERATION_NAMES.map((op) => `_${op}`),
];

/** Runs as it is and prints a line an input: its name, a space, and the gradient of the evaluation's target there, to the last digit. */
export const pythonOf = (program: Program, evaluation: Evaluation): string => {
  const { functions } = program;
  const { graph, target } = evaluation;
  const used = usedBy(graph, functions);
  const names = new PythonNames(OWN_NAMES);
  const operationNames = new Map([...used.operations].map((op) => [op, names.fresh(op)]));
  const words = dialect((op) => operationNames.get(op) ?? op);
  const numbers = new PythonNumbers();
  const operations = [...operationNames]
    .filter(([op]) => op !== "identity")
    .map(([op, name]) => operationText(numbers, name, op));
  const definitions = used.functions.map((definition) => functionLines(words, names, definition, functions).join("\n"));
  const targetName = names.of(graph.nodes[target]?.name ?? "");
  const isMany = [...used.operations].some((op) => OPERATIONS[op].arity === "many");
  return [
    ["import math", ...(isMany ? ["from functools import reduce"] : []), ...encodingLines(evaluation)].join("\n"),
    numbers.text(),
    CLASS,
    ...operations,
    ...definitions,
    [...inputLines(words, names, program, evaluation), ...gateLines(words, names, evaluation)].join("\n"),
    [`${targetName}.backward()`, ...printLines(names, evaluation, "leaf.grad")].join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
};
