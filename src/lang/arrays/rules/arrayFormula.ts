/**
 * Formulas of arrays in the language of the programs, `g @ b.T`: read once, evaluated as matrices here and set as TeX elsewhere, so that what people
 * read and what is computed are one text. Vectors are columns, so `b.T` may be one of a vector.
 */
import { logsumexp } from "../../../ops/logarithmic.ts";
import { valueAt } from "../../../ops/operation.ts";
import { OPERATIONS } from "../../../ops/registry.ts";
import { foldExpression } from "../../foldExpression.ts";
import { ExpressionParser } from "../../parseExpression.ts";
import type { Piece } from "../../rules.ts";
import type { SyntaxNode } from "../../syntax.ts";
import { BUILT_IN } from "../../vocabulary.ts";
import { readArraySign } from "../arraySigns.ts";
import { arrayTokens } from "../arrayTokens.ts";
import { PRODUCT, TRANSPOSE } from "../calls.ts";
import { byRow, entrywise, type Matrix, numberMatrix, ones, product, turned } from "./matrix.ts";

const known = new Map<string, Piece>();

/** @throws Error if it does not parse */
export const readFormula = (text: string): Piece => {
  const before = known.get(text);
  if (before) return before;
  const nodes: SyntaxNode[] = [];
  const refuse = (code: string): never => {
    throw new Error(`a formula does not parse (${code}): ${text}`);
  };
  const tokens = arrayTokens(text);
  const { first, root } = new ExpressionParser(tokens, nodes, refuse, readArraySign).parse(0, tokens.length, { from: 0, to: 0 });
  const piece = { nodes, first, root };
  known.set(text, piece);
  return piece;
};

const total = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0);
const softSum = (numbers: readonly number[]): number => valueAt(logsumexp, numbers);

/** What formulas call with one operand, beside what goes entry by entry. */
const OF_ONE: Readonly<Record<string, (a: Matrix) => Matrix>> = {
  [TRANSPOSE]: turned,
  sum: ({ numbers }) => numberMatrix(total(numbers)),
  mean: ({ numbers }) => numberMatrix(total(numbers) / numbers.length),
  norm: ({ numbers }) => numberMatrix(Math.sqrt(total(numbers.map((x) => x * x)))),
  max: ({ numbers }) => numberMatrix(Math.max(...numbers)),
  min: ({ numbers }) => numberMatrix(Math.min(...numbers)),
  logsumexp: (a) => byRow(a, softSum),
  softmax: (a) => entrywise((x = 0, sum = 0) => Math.exp(x - sum), a, byRow(a, softSum)),
};

const combined = (node: SyntaxNode, operands: readonly Matrix[], read: (name: string) => Matrix): Matrix => {
  if (node.kind === "number") return numberMatrix(node.value);
  if (node.kind === "name") return read(node.name);
  if (node.kind === "missing") throw new Error("a formula has a gap");
  const [a, b] = operands;
  const name = node.kind === "call" ? node.name : "";
  const ofOne = a && !b && Object.hasOwn(OF_ONE, name) ? OF_ONE[name] : undefined;
  if (a && ofOne) return ofOne(a);
  if (a && b && name === PRODUCT) return product(a, b);
  if (name === "ones") return ones(operands.map(({ numbers: [size = 0] }) => size));
  const op = node.kind === "operation" ? node.op : BUILT_IN.get(name)?.op;
  if (!op) throw new RangeError(`formulas do not know ${name}`);
  return entrywise((...entries) => valueAt(OPERATIONS[op], entries), ...operands);
};

/** A part of a formula by itself. */
export const partOf = ({ nodes }: Piece, root: number): Piece => {
  let first = root;
  for (let node = nodes[first]; node && "operands" in node && node.operands[0] !== undefined; node = nodes[first])
    first = node.operands[0];
  return { nodes, first, root };
};

/** @param read what the names stand for */
export const evaluateFormula = (piece: Piece, read: (name: string) => Matrix): Matrix =>
  foldExpression<Matrix>(piece.nodes, piece, (node, operand) =>
    combined(node, "operands" in node ? node.operands.map(operand) : [], read),
  );
