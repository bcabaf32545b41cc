/** A program as PyTorch. What PyTorch does not have, or has with other conventions, is a `Function` of its own, derived from the operations' records. */
import type { Evaluation } from "../graph/evaluation.ts";
import type { Program } from "../lang/program.ts";
import { VALUE_NAME } from "../lang/rules.ts";
import { operandNames } from "../ops/operation.ts";
import { OPERATION_NAMES, OPERATIONS, type OperationName } from "../ops/registry.ts";
import { PythonNames } from "./names.ts";
import { atom, called, operatorOf, product, rulePiece } from "./piece.ts";
import { type Dialect, encodingLines, functionLines, gateLines, inputLines, printLines } from "./programLines.ts";
import { PythonNumbers } from "./pythonNumbers.ts";
import { soundSlopeOf } from "./soundRules.ts";
import { usedBy } from "./used.ts";

/** What PyTorch has under our name, with our conventions where there is no slope. */
export const IN_TORCH: ReadonlySet<OperationName> = new Set([
  "exp", "log", "log2", "log10", "sqrt", "abs", "sign", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "sigmoid", "relu",
]); // biome-ignore format: a list of short names

/** What it has for all elements of one tensor. */
export const OF_A_STACK: Partial<Record<OperationName, string>> = { max: "amax", min: "amin", logsumexp: "logsumexp" };

const tensor = (number: { readonly text: string }): string => `torch.tensor(${number.text})`;

/** `leaky_relu` → `LeakyRelu` */
export const className = (op: OperationName): string => op.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());

const functionText = (numbers: PythonNumbers, name: string, op: OperationName): string => {
  const parameters = operandNames(OPERATIONS[op]);
  const all = [...parameters, VALUE_NAME];
  const words = numbers.words(new Map(all.map((parameter) => [parameter, atom(parameter)])));
  const slopes = parameters.map((_, slot) => product(rulePiece(words, soundSlopeOf(op, slot)), "upstream"));
  const items = parameters.map((parameter) => atom(`${parameter}.item()`));
  return `class ${className(op)}(torch.autograd.Function):
    @staticmethod
    def forward(ctx, ${parameters.join(", ")}):
        y = torch.tensor(${called(numbers.functionFor(op), items).text})
        ctx.save_for_backward(${all.join(", ")})
        return y

    @staticmethod
    def backward(ctx, upstream):
        ${all.join(", ")} = (saved.item() for saved in ctx.saved_tensors)
        return ${slopes.join(", ")}

${name} = ${className(op)}.apply`;
};

const dialect = (nameOf: (op: OperationName) => string): Dialect => ({
  input: (number) => `torch.tensor(${number.text}, requires_grad=True)`,
  constant: (number) => atom(tensor(number)),
  call: (op, operands) => {
    const tensors = operands.map((piece) => (piece.value === undefined ? piece : atom(tensor(piece))));
    const ofStack = OF_A_STACK[op];
    if (ofStack === undefined) return called(IN_TORCH.has(op) ? `torch.${op}` : nameOf(op), tensors);
    return atom(`torch.${ofStack}(torch.stack([${tensors.map(({ text }) => text).join(", ")}]), 0)`);
  },
});

const isInTorch = (op: OperationName): boolean =>
  IN_TORCH.has(op) || op in OF_A_STACK || operatorOf(op) !== null || OPERATIONS[op].syntax.kind === "alias";

/** Names that the code has for itself. */
const OWN_NAMES = [
  "math",
  "sys",
  "torch",
  "name",
  "leaf",
  "_ieee",
  "_log1p",
  "_expm1",
  ...OPERATION_NAMES.flatMap((op) => [`_${op}`, className(op)]),
];

/** What a listing begins with. */
export const torchHead = (evaluation: Evaluation, isMathUsed: boolean): string =>
  [
    ...(isMathUsed ? ["import math"] : []),
    "import torch",
    ...encodingLines(evaluation),
    "",
    "torch.set_default_dtype(torch.float64)",
  ].join("\n");

/** Prints what `pythonOf` prints. Where a value does not exist, PyTorch has answers of its own. */
export const pytorchOf = (program: Program, evaluation: Evaluation): string => {
  const { functions } = program;
  const { graph, target } = evaluation;
  const used = usedBy(graph, functions);
  const names = new PythonNames(OWN_NAMES);
  const missing = [...used.operations].filter((op) => !isInTorch(op));
  const operationNames = new Map(missing.map((op) => [op, names.fresh(op)]));
  const words = dialect((op) => operationNames.get(op) ?? op);
  const numbers = new PythonNumbers();
  const operations = [...operationNames].map(([op, name]) => functionText(numbers, name, op));
  const definitions = used.functions.map((definition) => functionLines(words, names, definition, functions).join("\n"));
  const lines = [...inputLines(words, names, program, evaluation), ...gateLines(words, names, evaluation)];
  const helpers = numbers.text();
  const isMathUsed = [helpers, ...operations, ...definitions, ...lines].some((text) => text.includes("math."));
  const backward = graph.isLive[target] === 1 ? [`${names.of(graph.nodes[target]?.name ?? "")}.backward()`] : [];
  return [
    torchHead(evaluation, isMathUsed),
    helpers,
    ...operations,
    ...definitions,
    lines.join("\n"),
    [...backward, ...printLines(names, evaluation, "0.0 if leaf.grad is None else leaf.grad.item()")].join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
};
