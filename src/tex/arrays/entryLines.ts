/** What a matrix formula says of one entry: the numbers that it is computed from, or all that comes to it. */
import type { Evaluation } from "../../graph/evaluation.ts";
import { type Gate, isGate } from "../../graph/graph.ts";
import { OPERATIONS } from "../../ops/registry.ts";
import { constantTex } from "../expression.ts";
import type { FormulaLine } from "../formulaLines.ts";
import type { FormulaLabels } from "../formulaTypes.ts";
import { nameTex } from "../name.ts";
import { type NumberRef, type Pen, plainPen, type ShownNumber, taggedPen } from "../pen.ts";
import { stepFormula } from "../stepFormula.ts";
import { applied, atom, bracketsNegative, called, numeral, type Term, writtenNumber } from "../term.ts";
import { type Factor, factorsFrom } from "./entryFactors.ts";
import type { TileFacts } from "./fittedLine.ts";
import { slopeBetween } from "./slopeBetween.ts";
import type { TileStop } from "./tileStop.ts";

/** Of more terms, the first two and the last. */
const MOST_TERMS = 4;
/** Of more outputs, the first and the last. */
const MOST_PARTS = 3;
/** Bodies of functions that are open may be nested as deep as a text is long. */
const DEEPEST = 8;

const DOTS = "\\cdots";

type Leaf = (index: number, isBracketed: boolean) => Term;

const cut = <T>(list: readonly T[], most: number, before: number): readonly (T | null)[] =>
  list.length > most ? [...list.slice(0, before), null, ...list.slice(-1)] : list;

class EntryWriter {
  private readonly facts: TileFacts;
  private readonly stop: TileStop;
  private readonly labels: FormulaLabels;
  private readonly pen: Pen;

  constructor(facts: TileFacts, stop: TileStop, labels: FormulaLabels, pen: Pen) {
    this.facts = facts;
    this.stop = stop;
    this.labels = labels;
    this.pen = pen;
  }

  /** z₂ = W₂₁x₁ + W₂₂x₂ = 0.2 · 1 + 0.4 · (−2) = −0.6 */
  forward(entry: number): string {
    const symbols = this.written(entry, (index) => this.symbol(index), 0);
    const numbers = this.written(entry, (index, isBracketed) => this.operand(index, isBracketed), 0);
    const value = this.pen.number({ kind: "value", node: entry }, { stage: "value" });
    return `${this.pen.node(entry, this.name(entry))} = ${symbols.tex} ${this.pen.stage("operands", "=")} ${numbers.tex} = ${value}`;
  }

  /** ∂L/∂x₁ = ∂L/∂z₁ · W₁₁ + ∂L/∂z₂ · W₂₁ = 0.3 · 0.5 + (−0.1) · 0.2 = 0.13; null if nothing comes to it along this wire. */
  backward(entry: number, { edges, arrivals, tile, isInside }: TileStop & { kind: "backward" }): string | null {
    const { graph } = this.facts.evaluation;
    const isOwn = (e: number): boolean => graph.edges[e]?.from === entry;
    const own = edges.filter(isOwn);
    const outputs = tile.entries.map((name) => graph.byName.get(String(name)) ?? -1);
    const parts = [...factorsFrom(graph, own, isInside)].filter(([node]) => outputs.includes(node));
    if (own.length === 0 || parts.length === 0) return null;
    const isFork = arrivals.filter((arrival) => arrival.edges.some(isOwn)).length > 1;
    const whole = this.gradientOf(entry);
    const via = arrivals.find((arrival) => arrival.edges === edges)?.via ?? "";
    const left = isFork ? `\\underbrace{${whole}}_{\\text{${this.labels.via} }${nameTex(via)}}` : whole;
    const { pen } = this;
    const shown = cut(parts, MOST_PARTS, 1);
    const symbols = shown.map((part) => (part ? this.part(part, entry, (node) => this.gradientOf(node), (node) => this.symbol(node).tex) : DOTS)); // biome-ignore format: one thought
    const isPassed = parts.length === 1 && isOne(parts[0]?.[1] ?? null);
    const numbers = isPassed ? [] : shown.map((part) => (part ? this.numbers(part, own) : DOTS));
    const sent: NumberRef = { kind: "computed", node: entry, isGradient: true, of: (evaluation) => sumOf(evaluation, own) };
    const result = this.pen.number(sent, { stage: "contribution" });
    if (isPassed) return `${left} = ${symbols.join("")} ${pen.stage("product", "=")} ${result}`;
    return `${left} = ${symbols.join(" + ")} = ${numbers.join(` ${pen.stage("product", "+")} `)} ${pen.stage("product", "=")} ${result}`;
  }

  private part(
    [output, factor]: readonly [number, Factor],
    entry: number,
    upstream: (node: number) => string,
    other: (node: number) => string,
  ): string {
    const slope = factor ? factor.nodes.map(other) : [`\\frac{\\partial ${this.name(output)}}{\\partial ${this.name(entry)}}`];
    const sign = factor?.isNegative ? "\\left(-1\\right)" : null;
    return [upstream(output), ...(sign ? [sign] : []), ...slope].join(" \\cdot ");
  }

  private numbers([output, factor]: readonly [number, Factor], own: readonly number[]): string {
    const { pen } = this;
    const upstream = pen.number({ kind: "gradient", node: output }, { isBracketed: true, stage: "upstream" });
    const slope: NumberRef = {
      kind: "computed",
      node: output,
      isGradient: false,
      of: (evaluation) => slopeBetween(evaluation, own, output),
    };
    if (isOne(factor)) return upstream;
    const [only, ...others] = factor?.isNegative ? [] : (factor?.nodes ?? []);
    const isSingle = only !== undefined && others.length === 0;
    const local = isSingle ? this.operand(only, true, "local").tex : pen.number(slope, { isBracketed: true, stage: "local" });
    return `${upstream} ${pen.stage("product", "\\cdot")} ${local}`;
  }

  /** With the gates of the tile that have no name of their own in their place. */
  private written(index: number, leaf: Leaf, depth: number, isBracketed = false): Term {
    const node = this.facts.evaluation.graph.nodes[index];
    if (!node || !isGate(node) || depth > DEEPEST || (depth > 0 && !this.stop.isInside(index))) return leaf(index, isBracketed);
    if (node.kind === "composite") {
      const { name, parameters } = node.definition;
      const operands = node.operands.map((operand) => this.written(operand, leaf, depth + 1).tex);
      return called(name, operands.slice(0, parameters.length), operands.slice(parameters.length));
    }
    const record = OPERATIONS[node.op];
    if (node.op !== "add") {
      const operands = node.operands.map((operand, slot) =>
        this.written(operand, leaf, depth + 1, bracketsNegative(record, slot)),
      );
      return applied(record, cut(operands, MOST_TERMS, 2).map((operand) => operand ?? atom("\\ldots"))); // biome-ignore format: one thought
    }
    const terms = cut(this.terms(node), MOST_TERMS, 2).map((term, i) =>
      term === null ? atom(DOTS) : this.written(term, leaf, depth + 1, i > 0),
    );
    const [first = atom("0"), ...others] = terms;
    return others.reduce((sum, term) => applied(record, [sum, term]), first);
  }

  /** What a + b + c adds. */
  private terms(last: Gate): readonly number[] {
    const terms: number[] = [];
    const { nodes } = this.facts.evaluation.graph;
    let [left = -1, right = -1] = last.operands;
    for (
      let before = nodes[left];
      before?.kind === "operation" && before.op === "add" && this.stop.isInside(left);
      before = nodes[left]
    ) {
      terms.unshift(right);
      [left = -1, right = -1] = before.operands;
    }
    return [left, right, ...terms];
  }

  private symbol(index: number): Term {
    const node = this.facts.evaluation.graph.nodes[index];
    if (node?.kind !== "constant") return atom(this.name(index));
    return node.symbol === null ? numeral(node.value) : atom(constantTex(node.symbol));
  }

  private operand(index: number, isBracketed: boolean, stage: "operands" | "local" = "operands"): Term {
    const node = this.facts.evaluation.graph.nodes[index];
    if (node?.kind === "constant" && node.symbol !== null) return atom(constantTex(node.symbol));
    return writtenNumber(this.pen.number({ kind: "value", node: index }, { isBracketed, stage }));
  }

  private gradientOf(index: number): string {
    return this.pen.node(index, `\\frac{\\partial ${this.name(this.facts.evaluation.target)}}{\\partial ${this.name(index)}}`);
  }

  private name(index: number): string {
    return nameTex(this.facts.evaluation.graph.nodes[index]?.name ?? "");
  }
}

const isOne = (factor: Factor): boolean => factor?.nodes.length === 0 && !factor.isNegative;

const sumOf = ({ contribution }: Evaluation, edges: readonly number[]): number =>
  edges.reduce((sum, e) => sum + (contribution[e] ?? Number.NaN), 0);

/** Where an entry has a gate of its own, with nothing in between, that gate's formula. */
const ownGate = (
  facts: TileFacts,
  stop: TileStop & { kind: "backward" },
  entry: number,
  labels: FormulaLabels,
): FormulaLine[] => {
  const { graph } = facts.evaluation;
  const [only, ...others] = stop.edges.filter((e) => graph.edges[e]?.from === entry);
  const gate = graph.nodes[graph.edges[only ?? -1]?.to ?? -1];
  if (only === undefined || others.length > 0 || !gate || !stop.tile.entries.includes(gate.name)) return [];
  const { lines, numbers } = stepFormula(facts, { kind: "backward", edge: only }, labels);
  return lines.filter(({ kind }) => kind !== "sum").map((line) => ({ ...line, numbers, step: 0 }));
};

/**
 * @param entry index in the graph of numbers: forwards one of the tile's, back one of the operand's
 * @returns none where the step is not about it
 */
export const entryLines = (
  facts: TileFacts,
  stop: TileStop,
  entry: number,
  labels: FormulaLabels,
  isTagged = true,
): FormulaLine[] => {
  const { evaluation, asked } = facts;
  const numbers: ShownNumber[] = [];
  const pen = isTagged ? taggedPen(evaluation, numbers, asked?.stage) : plainPen(evaluation, asked?.stage);
  const writer = new EntryWriter(facts, stop, labels, pen);
  if (stop.kind === "backward") {
    const own = isTagged ? ownGate(facts, stop, entry, labels) : [];
    if (own.length > 0) return own;
    const tex = writer.backward(entry, stop);
    return tex === null ? [] : [{ kind: "main", tex, numbers, step: 0 }];
  }
  const isOwn = stop.tile.entries.includes(evaluation.graph.nodes[entry]?.name ?? "");
  return isOwn ? [{ kind: "main", tex: writer.forward(entry), numbers, step: 0 }] : [];
};
