/** The rules of differentiation that stand in the operations' records, read once each and only when somebody asks. */
import { operandNames, type RuleText } from "../ops/operation.ts";
import { OPERATIONS, type OperationName } from "../ops/registry.ts";
import { parseExpression } from "./parseExpression.ts";
import type { Expression, SyntaxNode } from "./syntax.ts";

/** An expression by itself. */
export interface Piece extends Pick<Expression, "first" | "root"> {
  readonly nodes: readonly SyntaxNode[];
}

export type Relation = ">" | "<" | "=" | "<=" | ">=";

export interface Condition {
  readonly left: Piece;
  readonly relation: Relation;
  readonly right: Piece;
}

export interface RuleCase {
  /** null: always. */
  readonly when: Condition | null;
  readonly slope: Piece;
}

export type Rule = readonly RuleCase[];

/** Names in the rules of an operation of any number of operands. */
export const SLOT_NAMES = { own: "x", others: "m", total: "k" } as const;
/** The cached value of the gate, in every rule. */
export const VALUE_NAME = "y";

const pieceOf = (text: string): Piece => {
  const nodes: SyntaxNode[] = [];
  const refuse = (code: string): never => {
    throw new Error(`a rule does not parse (${code}): ${text}`);
  };
  const { first, root } = parseExpression(text, nodes, refuse);
  return { nodes, first, root };
};

const isRelation = (text: string | undefined): text is Relation => text !== undefined && /^([<>]=?|=)$/.test(text);

const conditionOf = (text: string): Condition => {
  const [left = "", relation, right = "", ...rest] = text.split(/([<>]=?|=)/);
  if (!isRelation(relation) || rest.length > 0) throw new Error(`a rule's condition does not parse: ${text}`);
  return { left: pieceOf(left), relation, right: pieceOf(right) };
};

export const parseRule = (text: RuleText): Rule =>
  typeof text === "string"
    ? [{ when: null, slope: pieceOf(text) }]
    : Object.entries(text).map(([when, slope]) => ({ when: when === "else" ? null : conditionOf(when), slope: pieceOf(slope) }));

const rules = new Map<OperationName, readonly Rule[]>();

/** The partial derivative through a slot; one rule serves all slots of an operation of any number of operands. */
export const ruleOf = (op: OperationName, slot: number): Rule => {
  const known = rules.get(op) ?? OPERATIONS[op].partials.map(({ rule }) => parseRule(rule));
  rules.set(op, known);
  const rule = known[OPERATIONS[op].arity === "many" ? 0 : slot];
  if (!rule) throw new RangeError(`${op} has no operand ${slot}`);
  return rule;
};

/** All names that a rule mentions. */
export const namesIn = (rule: Rule): ReadonlySet<string> => {
  const pieces = rule.flatMap(({ when, slope }) => (when ? [when.left, when.right, slope] : [slope]));
  return new Set(pieces.flatMap(({ nodes }) => nodes.flatMap((node) => (node.kind === "name" ? [node.name] : []))));
};

export interface Cached {
  /** Slots of the operands that the rule reads. */
  readonly slots: readonly number[];
  /** It reads the gate's own value. */
  readonly readsValue: boolean;
}

/** Which numbers of the forward pass the rule of a slot reads, in a gate with so many operands. */
export const cachedBy = (op: OperationName, slot: number, operands: number): Cached => {
  const names = namesIn(ruleOf(op, slot));
  const all = Array.from({ length: operands }, (_, i) => i);
  const record = OPERATIONS[op];
  const isRead = (other: number): boolean =>
    record.arity === "many"
      ? names.has(other === slot ? SLOT_NAMES.own : SLOT_NAMES.others)
      : names.has(operandNames(record)[other] ?? "");
  return { slots: all.filter(isRead), readsValue: names.has(VALUE_NAME) };
};
