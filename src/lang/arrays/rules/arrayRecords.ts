/**
 * What the operations on arrays are to a reader: one record each, with its formula and what it sends back to each operand, as texts of the language. Their
 * numbers follow from the texts, too, so a wrong one fails its test.
 *
 * Names: a, b the operands (a3, a4, … behind them), z the value, g = ∂L/∂z; d is the slope of an operation that goes entry by entry. Vectors are columns.
 */
import type { Role } from "../../../ops/operation.ts";
import { OPERATIONS, type OperationName } from "../../../ops/registry.ts";
import { type Rule, ruleOf } from "../../rules.ts";
import type { Shape } from "../../tiles.ts";
import { GATHERING, PRODUCT, TRANSPOSE } from "../calls.ts";
import { columnsOf, countOf, rowsOf } from "../shape.ts";

/** An operation on arrays and what it is of. */
export interface ArrayGate {
  /** As its tile says it. */
  readonly op: string;
  /** The operation that each of its gates is; null if it is one of arrays, or a function. */
  readonly scalar: OperationName | null;
  readonly shape: Shape;
  readonly operands: readonly Shape[];
  /** The second operand of a loss sums to 1, row by row. */
  readonly isShared?: boolean;
}

export interface ArrayRecord {
  /** null: that of a function, whatever it does. */
  readonly role: Role | null;
  readonly formula: string;
  /** The formula gives the value as a row. */
  readonly isRow?: boolean;
  /** What flows back to each operand, of its shape. */
  readonly back: readonly string[];
  /** The same for the transpose of the operand, where that is shorter than a transpose of it. */
  readonly backTurned?: readonly string[];
}

export const operandName = (slot: number): string => ["a", "b"][slot] ?? `a${slot + 1}`;

const sizes = (shape: Shape): string => shape.join(", ");

/** The sum over the axes along which an operand was stretched. */
const gathered = (text: string, from: Shape, to: Shape): string => {
  if (countOf(to) > 1 && countOf(from) === 1) return `sum(${text})`;
  if (to.length < 2 || from.length === 0) return text;
  const [rows, columns] = [rowsOf(to), columnsOf(to)];
  if (from.length === 1) return rows === 1 ? `(${text}).T` : `(${text}).T @ ones(${rows})`;
  if (rowsOf(from) < rows) return `ones(${rows}).T @ (${text})`;
  return columnsOf(from) < columns ? `(${text}) @ ones(${columns})` : text;
};

/** As it stands in a formula of the result: a vector beside a matrix is a row. */
export const placed = (name: string, from: Shape, to: Shape): string =>
  from.length === 1 && to.length === 2 ? `${name}.T` : name;

/** The number that a slope is, whatever the operands; null if there is more to it. */
const literalOf = ([only]: Rule): number | null => {
  if (only?.when !== null) return null;
  const { nodes, first, root } = only.slope;
  const [leaf, last] = [nodes[first], nodes[root]];
  if (leaf?.kind !== "number") return null;
  if (first === root) return leaf.value;
  return last?.kind === "operation" && last.op === "negate" && last.operands[0] === first ? -leaf.value : null;
};

const entrywise = ({ op, scalar, shape, operands }: ArrayGate): ArrayRecord => {
  const names = operands.map((from, slot) => placed(operandName(slot), from, shape));
  const syntax = scalar === null ? null : OPERATIONS[scalar].syntax;
  const sign = syntax && "symbols" in syntax ? (syntax.symbols[0] ?? "") : "";
  const called = `${syntax?.kind === "call" ? syntax.names[0] : op}(${names.join(", ")})`;
  const formula = sign === "" ? (syntax?.kind === "alias" ? (names[0] ?? "") : called) : names.length > 1 ? names.join(` ${sign} `) : `${sign}${names[0]}`; // biome-ignore format: one thought
  const back = operands.map((from, slot) => {
    const slope = scalar === null ? null : literalOf(ruleOf(scalar, slot));
    return gathered(slope === 1 ? "g" : slope === -1 ? "-g" : "g * d", from, shape);
  });
  return { role: scalar === null ? null : OPERATIONS[scalar].role, formula, back };
};

const matrixProduct = ({ operands: [a = [], b = []] }: ArrayGate): ArrayRecord => {
  const role = "switcher";
  if (a.length === 2) return { role, formula: "a @ b", back: ["g @ b.T", "a.T @ g"], backTurned: ["b @ g.T", "g.T @ a"] };
  if (b.length === 2) return { role, formula: "a.T @ b", isRow: true, back: ["b @ g", "a @ g.T"], backTurned: ["", "g @ a.T"] };
  return { role, formula: "a.T @ b", back: ["g * b", "g * a"] };
};

type Recorder = (gate: ArrayGate) => ArrayRecord;

const ofAll = (formula: string, factor: (operand: Shape) => string, role: Role): Recorder => {
  return ({ operands: [a = []] }) => ({ role, formula, back: [`g * ${factor(a)}`] });
};

const isMatrix = ({ operands: [a = []] }: ArrayGate): boolean => a.length === 2;

const RECORDS: Readonly<Record<string, Recorder>> = {
  [PRODUCT]: matrixProduct,
  dot: matrixProduct,
  sum: ofAll("sum(a)", (a) => `ones(${sizes(a)})`, "distributor"),
  mean: ofAll("mean(a)", (a) => `(1/${countOf(a)} * ones(${sizes(a)}))`, "distributor"),
  norm: ofAll("norm(a)", () => "(a / z)", "scaler"),
  softmax: (gate) => ({
    role: "scaler",
    formula: "softmax(a)",
    back: [isMatrix(gate) ? `z * (g - (z * g) @ ones(${columnsOf(gate.shape)}))` : "z * (g - z.T @ g)"],
  }),
  cross_entropy: (gate) => {
    const [a = []] = gate.operands;
    const mean = isMatrix(gate) ? `(1/${rowsOf(a)}) * ` : "";
    const formula = isMatrix(gate) ? `-${mean}sum(b * log(a))` : "-b.T @ log(a)";
    return { role: "scaler", formula, back: [`g * (-${mean}(b / a))`, `g * (-${mean}log(a))`] };
  },
  softmax_cross_entropy: (gate) => {
    const [a = []] = gate.operands;
    const mean = isMatrix(gate) ? `(1/${rowsOf(a)}) * ` : "";
    const weight = gate.isShared ? "" : isMatrix(gate) ? `(b @ ones(${columnsOf(a)})) * ` : "sum(b) * ";
    const formula = isMatrix(gate) ? `-${mean}sum(b * log(softmax(a)))` : "-b.T @ log(softmax(a))";
    return { role: "scaler", formula, back: [`g * (${mean}(${weight}softmax(a) - b))`, `g * (-${mean}log(softmax(a)))`] };
  },
  [TRANSPOSE]: () => ({ role: "distributor", formula: "a.T", back: ["g.T"], backTurned: ["g"] }),
  row: () => ({ role: "distributor", formula: "a", back: ["g"] }),
  list: ({ operands }) => ({ role: "distributor", formula: "", back: operands.map(() => "g") }),
};

/** max, min and logsumexp of one array: of all its entries, or of each row. */
const isGathered = ({ scalar, operands: [only = [], ...others] }: ArrayGate): boolean =>
  scalar !== null && GATHERING.has(scalar) && others.length === 0 && only.length > 0;

export const recordOf = (gate: ArrayGate): ArrayRecord => {
  const own = gate.scalar === null && Object.hasOwn(RECORDS, gate.op) ? RECORDS[gate.op] : null;
  if (own) return own(gate);
  if (gate.scalar === null || !isGathered(gate)) return entrywise(gate);
  return { role: OPERATIONS[gate.scalar].role, formula: `${gate.scalar}(a)`, back: ["g * d"] };
};
