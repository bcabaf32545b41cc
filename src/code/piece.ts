/** Pieces of Python source that know how tightly they hold together. JavaScript and Python bind the operators of our language alike. */
import { bindingOf, slotBinding } from "../lang/bindings.ts";
import { foldExpression } from "../lang/foldExpression.ts";
import type { Condition, Rule, Piece as SyntaxPiece } from "../lang/rules.ts";
import type { SyntaxNode } from "../lang/syntax.ts";
import { BUILT_IN, CONSTANTS } from "../lang/vocabulary.ts";
import { Binding } from "../ops/operation.ts";
import { OPERATIONS, type OperationName } from "../ops/registry.ts";

export interface Piece {
  readonly text: string;
  readonly binding: number;
  /** A number and nothing else. */
  readonly value?: number;
}

export const atom = (text: string): Piece => ({ text, binding: Binding.atom });

const NAMED_NUMBERS: ReadonlyMap<number, string> = new Map([
  [Math.PI, "math.pi"],
  [Math.E, "math.e"],
  [Number.POSITIVE_INFINITY, "math.inf"],
]);

const unsigned = (value: number): string => {
  if (Number.isNaN(value)) return "math.nan";
  const text = NAMED_NUMBERS.get(value) ?? String(value);
  return /^\d+$/.test(text) ? `${text}.0` : text;
};

/** A float: Python divides and raises whole numbers in another way. */
export const numeral = (value: number): Piece => {
  const isNegative = value < 0 || Object.is(value, -0);
  const text = unsigned(Math.abs(value));
  return isNegative ? { text: `-${text}`, binding: Binding.prefix, value } : { ...atom(text), value };
};

export const within = ({ text, binding }: Piece, need: number): string => (binding < need ? `(${text})` : text);

export const called = (name: string, operands: readonly Piece[]): Piece =>
  atom(`${name}(${operands.map(({ text }) => text).join(", ")})`);

/** Operators that Python has too, and the methods by which a class takes part in them. */
const INFIX_OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ["+", { symbol: "+", method: "add" }],
  ["-", { symbol: "-", method: "sub" }],
  ["*", { symbol: "*", method: "mul" }],
  ["/", { symbol: "/", method: "truediv" }],
  ["^", { symbol: "**", method: "pow" }],
]);
const PREFIX_OPERATORS: ReadonlyMap<string, Operator> = new Map([["-", { symbol: "-", method: "neg" }]]);

export interface Operator {
  readonly symbol: string;
  readonly method: string;
}

export const operatorOf = (op: OperationName): Operator | null => {
  const { syntax } = OPERATIONS[op];
  if (syntax.kind === "infix") return INFIX_OPERATORS.get(syntax.symbols[0] ?? "") ?? null;
  return syntax.kind === "prefix" ? (PREFIX_OPERATORS.get(syntax.symbols[0] ?? "") ?? null) : null;
};

/** As its operator writes it; null for operations that have none. */
export const withOperator = (op: OperationName, operands: readonly Piece[]): Piece | null => {
  const { syntax } = OPERATIONS[op];
  const [left, right] = operands;
  if (syntax.kind === "alias" && left) return left;
  const symbol = operatorOf(op)?.symbol;
  if (symbol === undefined || !left) return null;
  if (syntax.kind === "prefix") return { text: symbol + within(left, syntax.binding), binding: syntax.binding };
  const text = `${within(left, slotBinding(syntax, 0))} ${symbol} ${right ? within(right, slotBinding(syntax, 1)) : ""}`;
  return { text, binding: bindingOf(syntax) };
};

/** How the pieces of an expression are written. */
export interface Words {
  readonly name: (name: string) => Piece;
  readonly operation: (op: OperationName, operands: readonly Piece[]) => Piece;
  /** What is neither one of our operations nor an operator. */
  readonly call: (name: string, operands: readonly Piece[]) => Piece;
}

/** Operands that a call leaves out are there as numbers. */
const complete = (name: string, given: readonly Piece[]): readonly Piece[] => {
  const builtIn = BUILT_IN.get(name);
  if (!builtIn || builtIn.variadic) return given;
  return builtIn.parameters.map(({ byDefault }, i) => given[i] ?? numeral(byDefault ?? Number.NaN));
};

/** @param isOwn a name means a function of the program, whatever operation is called so */
export const written =
  ({ name, operation, call }: Words, isOwn: (name: string) => boolean = () => false) =>
  (node: SyntaxNode, operand: (index: number) => Piece): Piece => {
    switch (node.kind) {
      case "number":
        return numeral(node.value);
      case "name":
        return name(node.name);
      case "operation":
        return operation(node.op, node.operands.map(operand));
      case "call": {
        const builtIn = isOwn(node.name) ? undefined : BUILT_IN.get(node.name);
        const operands = node.operands.map(operand);
        return builtIn ? operation(builtIn.op, complete(node.name, operands)) : call(node.name, operands);
      }
      case "missing":
        throw new Error("a program with errors has no code");
    }
  };

/** Names that a rule does not bring along are the language's constants. */
export const nameIn =
  (names: ReadonlyMap<string, Piece>) =>
  (name: string): Piece => {
    const known = names.get(name);
    const constant = CONSTANTS.get(name);
    if (known) return known;
    if (constant === undefined) throw new Error(`a rule reads ${name}, which it does not have`);
    return numeral(constant);
  };

const writtenPiece = (words: Words, { nodes, first, root }: SyntaxPiece): Piece =>
  foldExpression<Piece>(nodes, { first, root }, written(words));

const RELATIONS = { "<": "<", ">": ">", "=": "==", "<=": "<=", ">=": ">=" } as const;

const conditionText = (words: Words, { left, relation, right }: Condition): string =>
  `${writtenPiece(words, left).text} ${RELATIONS[relation]} ${writtenPiece(words, right).text}`;

/** As the body of a function that returns it, one line a case. */
export const returnLines = (words: Words, rule: Rule): string[] => {
  const lines = rule.map(({ when, slope }) => {
    const result = `return ${writtenPiece(words, slope).text}`;
    return when ? `if ${conditionText(words, when)}: ${result}` : result;
  });
  return rule.at(-1)?.when === null ? lines : [...lines, "return math.nan"];
};

/** Looser than any operator. */
const CONDITIONAL = 0;

/** As one expression. */
export const rulePiece = (words: Words, rule: Rule): Piece => {
  const [only] = rule;
  if (only && !only.when) return writtenPiece(words, only.slope);
  const texts = rule.map(({ when, slope }) => {
    const { text } = writtenPiece(words, slope);
    return when ? `${text} if ${conditionText(words, when)} else ` : text;
  });
  return { text: texts.join("") + (rule.at(-1)?.when === null ? "" : "math.nan"), binding: CONDITIONAL };
};

/** A product, left out where a factor is 1: `b.data * out.grad`. */
export const product = (left: Piece, right: string): string =>
  left.value === 1 ? right : `${within(left, Binding.product)} * ${right}`;

/** As an expression that holds entry by entry. @param where what chooses so. The last case is taken for the rest. */
export const wherePiece = (words: Words, rule: Rule, where: string): Piece => {
  const last = rule.at(-1);
  if (!last) throw new RangeError("a rule without cases");
  return rule.slice(0, -1).reduceRight<Piece>(
    (rest, { when, slope }) => {
      const { text } = writtenPiece(words, slope);
      return when ? atom(`${where}(${conditionText(words, when)}, ${text}, ${rest.text})`) : rest;
    },
    writtenPiece(words, last.slope),
  );
};
