/** The formulas of one step: what is computed, by which rule, with which numbers. Strings only; nothing is rendered here. */
import type { Evaluation } from "../graph/evaluate.ts";
import { type Edge, type Gate, isGate } from "../graph/graph.ts";
import type { Schedule, Step } from "../graph/schedule.ts";
import { Binding } from "../ops/operation.ts";
import { OPERATIONS } from "../ops/registry.ts";
import { constantTex, definitionTex } from "./expression.ts";
import { nameTex } from "./name.ts";
import { type Pen, plainPen, type ShownNumber, taggedPen } from "./pen.ts";
import { ruleTex } from "./rule.ts";
import { applied, atom, bracketsNegative, called, numeral, type Term, writtenNumber } from "./term.ts";

/** The words under the factors of a product, in the reader's language. */
export interface FactorLabels {
  readonly upstream: string;
  readonly local: string;
}

export interface StepFormula {
  /** One formula a line, most important first. */
  readonly lines: readonly string[];
  /** The numbers in them, by their tag. */
  readonly numbers: readonly ShownNumber[];
}

/** At a fork with more consumers than this, what has arrived before is shown as one number. */
const MANY = 4;

/** 1 for the first, 2 for the second of several uses of the same operand by a gate; null if it is used once. */
const whichUse = ({ operands }: Gate, slot: number): number | null => {
  const isSame = (operand: number) => operand === operands[slot];
  return operands.filter(isSame).length > 1 ? operands.slice(0, slot + 1).filter(isSame).length : null;
};

class StepWriter {
  private readonly walk: Schedule;
  private readonly pen: Pen;
  private readonly labels: FactorLabels;
  private readonly target: string;

  constructor(walk: Schedule, pen: Pen, labels: FactorLabels) {
    this.walk = walk;
    this.pen = pen;
    this.labels = labels;
    this.target = this.name(walk.target);
  }

  lines(step: Step): string[] {
    if (step.kind === "seed")
      return [`${this.gradientOf(step.node)} = ${this.pen.number({ kind: "gradient", node: step.node })}`];
    if (step.kind === "forward") return this.forward(step.node);
    const edge = this.walk.graph.edges[step.edge];
    return edge ? this.backward(edge) : [];
  }

  /** u₂ = w₁ · x₁ = (−3) · (−2) = 6 */
  private forward(index: number): string[] {
    const gate = this.gate(index);
    const symbols = this.applied(gate, (operand) => this.operandTerm(operand));
    const numbers = this.applied(gate, (operand, slot) => this.operandNumber(gate, operand, slot));
    const value = this.pen.number({ kind: "value", node: index });
    const main = `${this.pen.node(index, this.name(index))} = ${symbols} = ${numbers} = ${value}`;
    return gate.kind === "composite" ? [main, definitionTex(gate.definition)] : [main];
  }

  private backward(edge: Edge): string[] {
    const lines = [this.chainRule(edge), this.localRule(edge)];
    const consumers = this.walk.consumers[edge.from] ?? [];
    return consumers.length > 1 ? [...lines, this.forkSum(edge, consumers)] : lines;
  }

  /** ∂f/∂x = ∂f/∂q · ∂q/∂x = (−4) · 1 = −4; at a fork, the part of it that comes through q. */
  private chainRule({ index, from, to, slot }: Edge): string {
    const consumers = this.walk.consumers[from] ?? [];
    const isFork = consumers.length > 1;
    const whole = this.gradientOf(from);
    const part = isFork ? `\\left.${whole}\\right|_{${this.throughTex(to, slot)}}` : whole;
    const upstream = this.underbrace(this.gradientOf(to), this.labels.upstream);
    const local = this.underbrace(this.localSymbol(to, from, slot, index), this.labels.local);
    const product = `${this.pen.number({ kind: "gradient", node: to }, true)} \\cdot ${this.pen.number({ kind: "local", edge: index }, true)}`;
    return `${part} = ${upstream} \\cdot ${local} = ${product} = ${this.pen.number({ kind: "contribution", edge: index })}`;
  }

  /** ∂q/∂x = ∂(x + y)/∂x = 1 */
  private localRule({ index, from, to, slot }: Edge): string {
    const gate = this.gate(to);
    const operand = this.slotName(gate, from, slot);
    const symbols = this.applied(gate, (other, otherSlot) => this.slotTerm(gate, other, otherSlot));
    const rule = gate.kind === "operation" ? this.ruleTex(gate, slot) : null;
    const number = this.pen.number({ kind: "local", edge: index });
    const chain = [this.localSymbol(to, from, slot, index), `\\frac{\\partial}{\\partial ${operand}}\\left[${symbols}\\right]`];
    if (rule !== null) chain.push(rule);
    chain.push(number);
    return chain.join(" = ");
  }

  /** ∂f/∂a = 18 + 7 = 25, each term with where it came through; what has not arrived is an empty box. */
  private forkSum(edge: Edge, consumers: readonly Edge[]): string {
    const position = consumers.indexOf(edge);
    const through = (other: Edge, tex: string) => `\\underbrace{${tex}}_{${this.throughTex(other.to, other.slot)}}`;
    const isComplete = position === consumers.length - 1;
    const contribution = ({ index }: Edge, isFirst: boolean) => this.pen.number({ kind: "contribution", edge: index }, !isFirst);
    const before = consumers[position - 1];
    const sum =
      consumers.length > MANY
        ? [
            ...(before ? [this.pen.number({ kind: "running", edge: before.index })] : []),
            through(edge, contribution(edge, !before)),
            ...(isComplete ? [] : ["\\cdots"]),
          ]
        : consumers.map((other, i) => through(other, i <= position ? contribution(other, i === 0) : "\\square"));
    const total = isComplete ? ` = ${this.pen.number({ kind: "running", edge: edge.index })}` : "";
    return `${this.gradientOf(edge.from)} = ${sum.join(" + ")}${total}`;
  }

  /** Where a contribution came through: the gate; and for parallel edges which use of the operand. */
  private throughTex(to: number, slot: number): string {
    const use = whichUse(this.gate(to), slot);
    return use === null ? this.name(to) : `${this.name(to)},\\,${use}`;
  }

  private underbrace(tex: string, label: string): string {
    return `\\underbrace{${tex}}_{\\text{${label}}}`;
  }

  /** ∂f/∂node */
  private gradientOf(index: number): string {
    return this.pen.node(index, `\\frac{\\partial ${this.target}}{\\partial ${this.name(index)}}`);
  }

  private localSymbol(to: number, from: number, slot: number, edge: number): string {
    return this.pen.edge(edge, `\\frac{\\partial ${this.name(to)}}{\\partial ${this.slotName(this.gate(to), from, slot)}}`);
  }

  private ruleTex(gate: Gate & { kind: "operation" }, slot: number): string | null {
    const operands = gate.operands.map((operand, i) => this.slotTerm(gate, operand, i));
    return ruleTex(gate.op, slot, operands, atom(this.name(gate.index)));
  }

  /** x, or x⁽²⁾ for the second of two uses of x by the same gate: each has a local derivative of its own. */
  private slotName(gate: Gate, from: number, slot: number): string {
    const use = whichUse(gate, slot);
    const name = this.operandTerm(from).tex;
    return use === null ? name : `${name}^{(${use})}`;
  }

  private slotTerm(gate: Gate, from: number, slot: number): Term {
    const term = this.operandTerm(from);
    const tex = this.slotName(gate, from, slot);
    return tex === term.tex ? term : { ...atom(tex), binding: Binding.power };
  }

  private operandTerm(index: number): Term {
    const node = this.walk.graph.nodes[index];
    if (node?.kind !== "constant") return atom(this.name(index));
    return node.symbol === null ? numeral(node.value) : atom(constantTex(node.symbol));
  }

  private operandNumber(gate: Gate, index: number, slot: number): Term {
    const node = this.walk.graph.nodes[index];
    if (node?.kind === "constant" && node.symbol !== null) return atom(constantTex(node.symbol));
    const isBracketed = gate.kind === "operation" && bracketsNegative(OPERATIONS[gate.op], slot);
    return writtenNumber(this.pen.number({ kind: "value", node: index }, isBracketed));
  }

  /** A call shows what it was given and, behind a semicolon, what its body reads besides. */
  private applied(gate: Gate, operand: (index: number, slot: number) => Term): string {
    if (gate.kind === "operation") return applied(OPERATIONS[gate.op], gate.operands.map(operand)).tex;
    const { name, parameters } = gate.definition;
    const operands = gate.operands.map((index, slot) => operand(index, slot).tex);
    return called(name, operands.slice(0, parameters.length), operands.slice(parameters.length)).tex;
  }

  private name(index: number): string {
    return nameTex(this.walk.graph.nodes[index]?.name ?? "");
  }

  private gate(index: number): Gate {
    const node = this.walk.graph.nodes[index];
    if (!node || !isGate(node)) throw new TypeError(`node ${index} is not a gate`);
    return node;
  }
}

/** With tags for the screen. */
export const stepFormula = (walk: Schedule, evaluation: Evaluation, step: Step, labels: FactorLabels): StepFormula => {
  const numbers: ShownNumber[] = [];
  const lines = new StepWriter(walk, taggedPen(evaluation, numbers), labels).lines(step);
  return { lines, numbers };
};

const stacked = (lines: readonly string[]): string =>
  lines.length > 1 ? `\\begin{gathered}\n${lines.join(" \\\\\n")}\n\\end{gathered}` : (lines[0] ?? "");

/** The same for copying: TeX that any document takes. */
export const plainStepFormula = (walk: Schedule, evaluation: Evaluation, step: Step, labels: FactorLabels): string =>
  stacked(new StepWriter(walk, plainPen(evaluation), labels).lines(step));
