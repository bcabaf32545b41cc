/**
 * A gate in the style of a small autograd class, with the program's names: the line that computes it, and the lines by which it sends its gradient
 * on. Rules are those that people read: where they overflow or cancel, the exported program has others.
 */
import type { Edge, Gate, Graph } from "../graph/graph.ts";
import { isGate } from "../graph/graph.ts";
import { NEVER, type Schedule } from "../graph/schedule.ts";
import { definitionOf } from "../lang/program.ts";
import { type Rule, ruleOf, SLOT_NAMES, VALUE_NAME } from "../lang/rules.ts";
import { operandNames } from "../ops/operation.ts";
import { OPERATIONS, type OperationName } from "../ops/registry.ts";
import { PythonNames } from "./names.ts";
import { atom, called, nameIn, numeral, type Piece, product, rulePiece, type Words, withOperator } from "./piece.ts";
import { IN_MATH } from "./pythonNumbers.ts";
import { simplified } from "./simplified.ts";
import { soundValueOf } from "./soundRules.ts";

export interface CodeLine {
  readonly text: string;
  /** How many steps are done once it has run; NEVER if it does not. */
  readonly step: number;
  /** The edge along which it sends; null for a line that does not. */
  readonly edge: Edge | null;
}

export interface NodeCode {
  /** The value. */
  readonly forward: readonly CodeLine[];
  /** What the node sends back, as soon as its gradient is complete; of the target, first the seed. */
  readonly backward: readonly CodeLine[];
  /** What the node is sent. */
  readonly arriving: readonly CodeLine[];
}

/** Functions of Python itself. */
const BUILT_IN: ReadonlySet<string> = new Set(["abs", "max", "min"]);

/** The rule without its last condition: one of its cases holds. */
const withElse = (rule: Rule): Rule => rule.map((row, i) => (i === rule.length - 1 ? { ...row, when: null } : row));

/** On plain floats, as a textbook has it. */
const operation = (op: OperationName, operands: readonly Piece[]): Piece => {
  const [only] = operands;
  if (OPERATIONS[op].arity === "many" && operands.length === 1 && only) return only;
  if (BUILT_IN.has(op)) return called(op, operands);
  if (IN_MATH.has(op)) return called(`math.${op}`, operands);
  const operator = withOperator(op, operands);
  const definition = OPERATIONS[op].arity === "many" ? null : ruleFor(op);
  if (operator || !definition) return operator ?? called(op, operands);
  return rulePiece(
    wordsFor(new Map(operandNames(OPERATIONS[op]).map((name, i) => [name, operands[i] ?? atom(name)]))),
    definition,
  );
};

/** Its definition, which a reader knows, before the form that is sound for all numbers. */
const ruleFor = (op: OperationName): Rule | null => {
  const definition = definitionOf(op);
  if (!definition) return soundValueOf(op);
  const { nodes, expression } = definition;
  return [{ when: null, slope: { nodes, first: expression.first, root: expression.root } }];
};

const wordsFor = (names: ReadonlyMap<string, Piece>): Words => ({
  name: nameIn(names),
  operation: (op, operands) => simplified(op, operands) ?? operation(op, operands),
  call: (name, operands) => called(IN_MATH.has(name) ? `math.${name}` : name, operands),
});

/** How code calls the numbers of a graph. */
class Names {
  private readonly names = new PythonNames(["math"]);
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
    for (const { name } of graph.nodes) this.names.of(name);
  }

  data(index: number): Piece {
    const node = this.graph.nodes[index];
    if (node?.kind === "constant") return numeral(node.value);
    return atom(`${this.names.of(node?.name ?? "")}.data`);
  }

  grad(index: number): string {
    return `${this.names.of(this.graph.nodes[index]?.name ?? "")}.grad`;
  }

  function(name: string): string {
    return this.names.of(name);
  }
}

const valuePiece = (names: Names, gate: Gate): Piece => {
  const operands = gate.operands.map((operand) => names.data(operand));
  if (gate.kind === "operation") return operation(gate.op, operands);
  const { name, parameters } = gate.definition;
  return called(names.function(name), operands.slice(0, parameters.length));
};

/** What the others of a slot come to, in an operation of any number of operands. */
const othersPiece = (op: OperationName, others: readonly Piece[]): Piece =>
  others.length === 1 ? (others[0] ?? numeral(0)) : operation(op, others);

const slopePiece = (names: Names, gate: Gate, slot: number): Piece => {
  const operands = gate.operands.map((operand) => names.data(operand));
  const own = operands[slot] ?? numeral(Number.NaN);
  if (gate.kind === "composite") {
    const { name, parameters } = gate.definition;
    return atom(`d_${called(names.function(name), operands.slice(0, parameters.length)).text}[${slot}]`);
  }
  const { op } = gate;
  const record = OPERATIONS[op];
  const value = names.data(gate.index);
  if (record.arity !== "many") {
    const named = operandNames(record).map((name, i) => [name, operands[i] ?? own] as const);
    return rulePiece(wordsFor(new Map([...named, [VALUE_NAME, value]])), withElse(ruleOf(op, slot)));
  }
  if (operands.length === 1) return numeral(1);
  const others = operands.filter((_, i) => i !== slot);
  const winners = atom(`[${operands.map(({ text }) => text).join(", ")}].count(${value.text})`);
  const words = wordsFor(
    new Map([
      [SLOT_NAMES.own, own],
      [SLOT_NAMES.others, othersPiece(op, others)],
      [SLOT_NAMES.total, operands.length === 2 ? numeral(2) : winners],
      [VALUE_NAME, value],
    ]),
  );
  return rulePiece(words, withElse(ruleOf(op, slot)));
};

const sendLine = (names: Names, { graph, contributionAt }: Schedule, edge: Edge): CodeLine[] => {
  const gate = graph.nodes[edge.to];
  if (!gate || !isGate(gate)) return [];
  const text = `${names.grad(edge.from)} += ${product(slopePiece(names, gate, edge.slot), names.grad(edge.to))}`;
  return [{ text, step: contributionAt[edge.index] ?? NEVER, edge }];
};

/** The lines of one node. @param input its number, if it is an input */
export const codeOf = (walk: Schedule, index: number, input: number): NodeCode => {
  const { graph, target, forwardSteps, valueAt, contributionAt, consumers } = walk;
  const names = new Names(graph);
  const node = graph.nodes[index];
  if (!node) throw new RangeError(`node ${index} of a graph with ${graph.nodes.length}`);
  const value = isGate(node) ? valuePiece(names, node) : numeral(node.kind === "constant" ? node.value : input);
  const own = node.kind === "constant" ? "" : `${names.data(index).text} = `;
  const sent = graph.edges
    .slice(graph.firstEdge[index], graph.firstEdge[index + 1])
    .filter((edge) => contributionAt[edge.index] !== NEVER)
    .toReversed();
  const seed = index === target ? [{ text: `${names.grad(index)} = 1.0`, step: forwardSteps + 1, edge: null }] : [];
  return {
    forward: [{ text: own + value.text, step: valueAt[index] ?? NEVER, edge: null }],
    backward: [...seed, ...sent.flatMap((edge) => sendLine(names, walk, edge))],
    arriving: (consumers[index] ?? []).flatMap((edge) => sendLine(names, walk, edge)),
  };
};
