/** The formulas of one step: what is computed, by which rule, with which numbers. Strings only; nothing is rendered here. */
import { aboutOf } from "../graph/aboutOf.ts";
import { type Edge, type Gate, isGate } from "../graph/graph.ts";
import type { Schedule, Step } from "../graph/schedule.ts";
import type { Kink } from "../graph/trouble.ts";
import { parallelPosition } from "../graph/wireMarks.ts";
import { type Meaning, meaningsOf } from "../moment/meaning.ts";
import { OPERATIONS } from "../ops/registry.ts";
import { constantTex, definitionTex } from "./expression.ts";
import type { FormulaFacts, FormulaLabels, Line, LineKind, StepFormula } from "./formulaTypes.ts";
import { markTex, nameTex } from "./name.ts";
import { NOT_YET, type Pen, plainPen, type ShownNumber, taggedPen } from "./pen.ts";
import { ruleTex } from "./rule.ts";
import { applied, atom, bracketsNegative, called, numeral, type Term, writtenNumber } from "./term.ts";

/** At a fork with more consumers than this, what has arrived before is shown as one number. */
const MANY = 4;

const line = (kind: LineKind, tex: string): Line => ({ kind, tex });

class StepWriter {
  private readonly walk: Schedule;
  private readonly kinks: readonly Kink[];
  private readonly meanings: readonly Meaning[];
  private readonly pen: Pen;
  private readonly labels: FormulaLabels;
  private readonly isRuleTold: boolean;
  private readonly target: string;

  constructor(facts: FormulaFacts, pen: Pen, labels: FormulaLabels) {
    this.walk = facts.walk;
    this.kinks = facts.kinks;
    this.meanings = meaningsOf(facts.walk, facts);
    this.pen = pen;
    this.labels = labels;
    this.isRuleTold = facts.asked?.stage !== "local" || facts.asked.isRuleTold;
    this.target = this.name(this.walk.target);
  }

  lines(step: Step): Line[] {
    const about = aboutOf(this.walk.graph, step);
    if (about.kind === "forward") return this.forward(about.gate);
    if (about.kind === "backward") return this.backward(about.edge);
    const seed = this.pen.number({ kind: "gradient", node: about.gate }, { stage: "seed" });
    return [line("main", `${this.gradientOf(about.gate)} ${this.equals(this.meanings[about.gate] === "none")} ${seed}`)];
  }

  /** u₂ = w₁ · x₁ = (−3) · (−2) = 6 */
  private forward(index: number): Line[] {
    const gate = this.gate(index);
    const symbols = this.applied(gate, (operand) => this.operandTerm(operand));
    const isSecondName = gate.kind === "operation" && OPERATIONS[gate.op].syntax.kind === "alias";
    const numbers = isSecondName
      ? ""
      : `${this.pen.stage("operands", "=")} ${this.applied(gate, (operand, slot) => this.operandNumber(gate, operand, slot))} `;
    const isFinite = Number.isFinite(this.pen.read({ kind: "value", node: index }));
    const value = `${this.equals(!isFinite)} ${this.pen.number({ kind: "value", node: index }, { stage: "value" })}`;
    const main = line("main", `${this.pen.node(index, this.name(index))} = ${symbols} ${numbers}${value}`);
    return gate.kind === "composite" ? [main, line("rule", definitionTex(gate.definition))] : [main];
  }

  private backward(edge: Edge): Line[] {
    const rules = this.isRuleTold ? [line("rule", this.localRule(edge))] : [];
    const lines = [line("main", this.chainRule(edge)), ...rules];
    const consumers = this.walk.consumers[edge.from] ?? [];
    return consumers.length > 1 ? [...lines, line("sum", this.forkSum(edge, consumers))] : lines;
  }

  /** ∂f/∂x = ∂f/∂q · ∂q/∂x = (−4) · 1 = −4; at a fork, the part of it that comes via q. */
  private chainRule({ index, from, to, slot }: Edge): string {
    const isFork = (this.walk.consumers[from]?.length ?? 0) > 1;
    const whole = this.gradientOf(from);
    const part = isFork ? this.underbrace(whole, this.viaTex(to, slot)) : whole;
    const upstream = this.underbrace(this.gradientOf(to), this.text(this.labels.upstream));
    const local = this.underbrace(this.localSymbol(to, from, slot, index), this.text(this.labels.local));
    const factors = [
      this.pen.number({ kind: "gradient", node: to }, { isBracketed: true, stage: "upstream" }),
      this.pen.stage("product", "\\cdot"),
      this.pen.number({ kind: "local", edge: index }, { isBracketed: true, stage: "local" }),
    ];
    const result = this.pen.number({ kind: "contribution", edge: index }, { stage: "contribution" });
    const equals = this.equals(this.meanings[from] === "none");
    return `${part} = ${upstream} \\cdot ${local} ${equals} ${factors.join(" ")} ${this.pen.stage("product", "=")} ${result}`;
  }

  /** ∂q/∂x = ∂(x + y)/∂x = 1 */
  private localRule({ index, from, to, slot }: Edge): string {
    const gate = this.gate(to);
    const operand = this.slotName(gate, from, slot);
    const symbols = this.applied(gate, (other, otherSlot) => this.slotTerm(gate, other, otherSlot));
    const rule = gate.kind === "operation" ? this.ruleTex(gate, slot) : null;
    const number = this.pen.number({ kind: "local", edge: index }, { stage: "local" });
    const chain = [this.localSymbol(to, from, slot, index), `\\frac{\\partial}{\\partial ${operand}}\\left[${symbols}\\right]`];
    if (rule !== null) chain.push(rule);
    const isKink = this.kinks.some((kink) => kink.node === to && kink.slot === slot);
    const isFloating = !Number.isFinite(this.pen.read({ kind: "local", edge: index }));
    const equals = isKink && !isFloating ? this.marked(this.labels.convention) : this.equals(isFloating);
    return `${chain.join(" = ")} ${equals} ${number}`;
  }

  /** ∂f/∂a = 18 + 7 = 25, each term with where it came through; what has not arrived is an empty box. */
  private forkSum(edge: Edge, consumers: readonly Edge[]): string {
    const position = consumers.indexOf(edge);
    const isComplete = position === consumers.length - 1;
    const term = (other: Edge, isFirst: boolean) => {
      const stage = other === edge ? ({ stage: "contribution" } as const) : {};
      return this.pen.number({ kind: "contribution", edge: other.index }, { isBracketed: !isFirst, ...stage });
    };
    const through = (other: Edge, tex: string) => this.underbrace(tex, this.viaTex(other.to, other.slot));
    const before = consumers[position - 1];
    const sum =
      consumers.length > MANY
        ? [
            ...(before ? [this.pen.number({ kind: "running", edge: before.index })] : []),
            through(edge, term(edge, !before)),
            ...(isComplete ? [] : ["\\cdots"]),
          ]
        : consumers.map((other, i) => through(other, i <= position ? term(other, i === 0) : NOT_YET));
    const whole = `${this.gradientOf(edge.from)} ${this.equals(this.meanings[edge.from] === "none")} ${sum.join(" + ")}`;
    if (!isComplete) return whole;
    return `${whole} ${this.pen.stage("sum", "=")} ${this.pen.number({ kind: "running", edge: edge.index }, { stage: "sum" })}`;
  }

  /** `via d`; for parallel wires also which of them: `via f, left operand ①`. */
  private viaTex(to: number, slot: number): string {
    const gate = this.gate(to);
    const position = parallelPosition(gate, slot);
    const via = `\\text{${this.labels.via} }${this.name(to)}`;
    if (position === null) return via;
    const words = this.labels.position({ position, count: gate.operands.length });
    return `${via}\\text{, ${words} }${markTex(position)}`;
  }

  private underbrace(tex: string, label: string): string {
    return `\\underbrace{${tex}}_{${label}}`;
  }

  private text(words: string): string {
    return `\\text{${words}}`;
  }

  private marked(words: string): string {
    return `\\overset{${this.text(words)}}{=}`;
  }

  private equals(isFloating: boolean): string {
    return isFloating ? this.marked(this.labels.floating) : "=";
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

  /** x, or x with the mark of its wire where the gate uses it twice: each use has a local derivative of its own. */
  private slotName(gate: Gate, from: number, slot: number): string {
    const position = parallelPosition(gate, slot);
    const name = this.operandTerm(from).tex;
    if (position === null) return name;
    return `${name.includes("_") ? `{${name}}` : name}_{${markTex(position)}}`;
  }

  private slotTerm(gate: Gate, from: number, slot: number): Term {
    const term = this.operandTerm(from);
    const tex = this.slotName(gate, from, slot);
    return tex === term.tex ? term : atom(tex);
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
    return writtenNumber(this.pen.number({ kind: "value", node: index }, { isBracketed, stage: "operands" }));
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
export const stepFormula = (facts: FormulaFacts, step: Step, labels: FormulaLabels): StepFormula => {
  const numbers: ShownNumber[] = [];
  const lines = new StepWriter(facts, taggedPen(facts.evaluation, numbers, facts.asked?.stage), labels).lines(step);
  return { lines, numbers };
};

const stacked = (lines: readonly Line[]): string =>
  lines.length > 1 ? `\\begin{gathered}\n${lines.map(({ tex }) => tex).join(" \\\\\n")}\n\\end{gathered}` : (lines[0]?.tex ?? "");

/** The same for copying: TeX that any document takes. */
export const plainStepFormula = (facts: FormulaFacts, step: Step, labels: FormulaLabels): string =>
  stacked(new StepWriter(facts, plainPen(facts.evaluation, facts.asked?.stage), labels).lines(step));
