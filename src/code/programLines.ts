/** The program itself as Python, for any class of numbers with operators: a line a named value, functions as functions. */
import { type Functions, functionsSeenBy } from "../graph/autoNames.ts";
import type { Evaluation } from "../graph/evaluation.ts";
import { type Gate, type GraphNode, isGate } from "../graph/graph.ts";
import { rowsOf } from "../graph/rows.ts";
import { foldExpression } from "../lang/foldExpression.ts";
import type { FunctionDefinition, Program } from "../lang/program.ts";
import { CONSTANTS } from "../lang/vocabulary.ts";
import { OPERATIONS, type OperationName } from "../ops/registry.ts";
import type { PythonNames } from "./names.ts";
import { atom, called, numeral, operatorOf, type Piece, withOperator, written } from "./piece.ts";
import { rowIn } from "./rowIn.ts";

export interface Dialect {
  /** An input of a value. */
  readonly input: (number: Piece) => string;
  /** A number as the others are. */
  readonly constant: (number: Piece) => Piece;
  /** How an operation that has no operator is called. */
  readonly call: (op: OperationName, operands: readonly Piece[]) => Piece;
}

/** Longer expressions are taken apart: a reader can follow them, and Python's parser does not nest without end. */
export const LONGEST = 90;

const isNumber = ({ value }: Piece): boolean => value !== undefined;

/** Numbers may stand bare beside something that is none. */
export const operationPiece = ({ constant, call }: Dialect, op: OperationName, operands: readonly Piece[]): Piece => {
  if (OPERATIONS[op].arity === "many" && operands.length === 1) return operands[0] ?? numeral(Number.NaN);
  const isAlias = OPERATIONS[op].syntax.kind === "alias";
  if (!isAlias && operatorOf(op) === null) return call(op, operands);
  const ready = operands.every(isNumber) && !isAlias ? operands.map((piece, i) => (i === 0 ? constant(piece) : piece)) : operands;
  return withOperator(op, ready) ?? call(op, ready);
};

export const wrapped = ({ constant }: Dialect, operands: readonly Piece[]): readonly Piece[] =>
  operands.map((piece) => (isNumber(piece) ? constant(piece) : piece));

/** `def neuron(a, b): …` */
export const functionLines = (
  dialect: Dialect,
  names: PythonNames,
  definition: FunctionDefinition,
  functions: Functions,
): string[] => {
  const { name, parameters, captured, nodes, expression } = definition;
  const seen = functionsSeenBy(definition, functions);
  const own = new Set([...parameters, ...captured]);
  const lines: string[] = [];
  const write = written(
    {
      name: (read) => (own.has(read) ? atom(names.of(read)) : numeral(CONSTANTS.get(read) ?? Number.NaN)),
      operation: (op, operands) => operationPiece(dialect, op, operands),
      call: (callee, operands) => called(names.of(callee), wrapped(dialect, operands)),
    },
    (callee) => seen.has(callee),
  );
  const result = foldExpression<Piece>(nodes, expression, (node, operand) => {
    const piece = write(node, operand);
    if (piece.text.length <= LONGEST || node === nodes[expression.root]) return piece;
    const part = names.fresh("t");
    lines.push(`${part} = ${piece.text}`);
    return atom(part);
  });
  const [body] = wrapped(dialect, [result]);
  return [
    `def ${names.of(name)}(${parameters.map(names.of).join(", ")}):`,
    ...[...lines, `return ${body?.text}`].map((line) => `    ${line}`),
  ];
};

const usesOf = (nodes: readonly GraphNode[]): Uint32Array => {
  const uses = new Uint32Array(nodes.length);
  for (const node of nodes) if (isGate(node)) for (const operand of node.operands) uses[operand] = (uses[operand] ?? 0) + 1;
  return uses;
};

/** `x, y = (Value(number) for number in data[1])`, below all rows of the data; nothing where the numbers are those of no row. */
export const rowLines = (
  { input }: Pick<Dialect, "input">,
  names: PythonNames,
  program: Program,
  evaluation: Evaluation,
): string[] => {
  const row = rowIn(program, evaluation);
  if (row < 0) return [];
  const { nodes, rows } = rowsOf(program, evaluation.graph);
  const [data, number] = [names.fresh("data"), names.fresh("number")];
  const columns = nodes.map((node) => names.of(evaluation.graph.nodes[node]?.name ?? ""));
  const left = columns.length === 1 ? `${columns.join("")},` : columns.join(", ");
  return [
    `${data} = [`,
    ...rows.map((numbers) => `    [${numbers.map((each) => numeral(each).text).join(", ")}],`),
    "]",
    `${left} = (${input(atom(number))} for ${number} in ${data}[${row}])`,
  ];
};

/** `x = Value(-2.0)`, one an input; inputs that the data gives its numbers take them from their row. */
export const inputLines = (dialect: Dialect, names: PythonNames, program: Program, evaluation: Evaluation): string[] => {
  const ofRow = rowLines(dialect, names, program, evaluation);
  const alone = evaluation.graph.nodes.flatMap((node) => {
    if (node.kind !== "input" || (node.column !== null && ofRow.length > 0)) return [];
    const comment = node.isTrainable ? "  # param" : "";
    return [`${names.of(node.name)} = ${dialect.input(numeral(evaluation.values[node.index] ?? Number.NaN))}${comment}`];
  });
  return [...ofRow, ...alone];
};

/** Gates without a name stand where they are read, unless they are read twice, differentiated, or long. */
export const gateLines = (dialect: Dialect, names: PythonNames, { graph, target }: Evaluation): string[] => {
  const uses = usesOf(graph.nodes);
  const lines: string[] = [];
  const pieces: Piece[] = [];
  const operandsOf = (gate: Gate): Piece[] => gate.operands.map((operand) => pieces[operand] ?? numeral(Number.NaN));
  const expressionOf = (node: GraphNode): Piece => {
    if (node.kind === "input") return atom(names.of(node.name));
    if (node.kind === "constant") return numeral(node.value);
    if (node.kind === "operation") return operationPiece(dialect, node.op, operandsOf(node));
    const given = operandsOf(node).slice(0, node.definition.parameters.length);
    return called(names.of(node.definition.name), wrapped(dialect, given));
  };
  for (const node of graph.nodes) {
    const piece = expressionOf(node);
    const isRead = uses[node.index] === 1 && piece.text.length <= LONGEST;
    const isInPlace = !isGate(node) || (node.isAutomatic && isRead);
    if (isInPlace && !(node.index === target && node.kind !== "input")) pieces.push(piece);
    else {
      const [right] = wrapped(dialect, [piece]);
      lines.push(`${names.of(node.name)} = ${right?.text}`);
      pieces.push(atom(names.of(node.name)));
    }
  }
  return lines;
};

/** A terminal may have another encoding than the names of the inputs need. */
export const encodingLines = ({ graph }: Evaluation): string[] =>
  graph.nodes.some(({ kind, name }) => kind === "input" && /[^ -~]/.test(name))
    ? ["import sys", "", 'sys.stdout.reconfigure(encoding="utf-8")']
    : [];

/** Prints a line an input: its name and `gradient`, which says where the gradient of `leaf` is. */
export const printLines = (names: PythonNames, { graph }: Evaluation, gradient: string): string[] => {
  const inputs = graph.nodes.filter(({ kind }) => kind === "input");
  return loopLines(
    inputs.map(({ name }) => [name, names.of(name)]),
    gradient,
  );
};

/** @param leaves what is printed as a name, and what it is in the code. @param printed in which `leaf` stands for that */
export const loopLines = (leaves: readonly (readonly [name: string, leaf: string])[], printed: string): string[] => {
  const entries = leaves.map(([name, leaf]) => `${JSON.stringify(name)}: ${leaf}`);
  const rows = entries.length <= 4 ? [entries.join(", ")] : entries.map((entry) => `${entry},`);
  const dictionary = rows.length === 1 ? [`{${rows[0]}}`] : ["{", ...rows.map((row) => `    ${row}`), "}"];
  const [first = "", ...rest] = dictionary;
  const lines = [`for name, leaf in ${first}`, ...rest];
  return [...lines.slice(0, -1), `${lines.at(-1)}.items():`, `    print(name, ${printed})`];
};
