/** The formulas of a stop at a tile: what is computed from which arrays, by which rule, with which numbers. */
import type { Stage } from "../../graph/stages.ts";
import { readFormula } from "../../lang/arrays/rules/arrayFormula.ts";
import { calleeOf } from "../../lang/program.ts";
import { Binding } from "../../ops/operation.ts";
import { definitionTex } from "../expression.ts";
import type { FormulaLine } from "../formulaLines.ts";
import type { FormulaLabels, LineKind } from "../formulaTypes.ts";
import { markTex, nameTex } from "../name.ts";
import { NOT_YET } from "../pen.ts";
import { bracketed } from "../term.ts";
import { type ArrayTerm, arrayAtom, arrayTerm, formulaTerm } from "./arrayTerm.ts";
import { entryLines } from "./entryLines.ts";
import { fittedLine, marked, staged, type TileFacts, type Try, textTex, underbrace } from "./fittedLine.ts";
import { partsOfRule } from "./formulaParts.ts";
import { CORNERS } from "./gridTex.ts";
import { indexRule } from "./indexRule.ts";
import { NumberWriter } from "./numberWriter.ts";
import { type Cell, type Piece, readCell, turnedPiece } from "./pieces.ts";
import { numberReceiver, type Receiver, receiverOf } from "./receiver.ts";
import { nodesOf, sentCells } from "./sentCells.ts";
import { TileGate } from "./tileGate.ts";
import type { Arrival, TileStop } from "./tileStop.ts";

const OPERANDS = { upstream: "operands", local: "operands", others: "operands" } as const satisfies Record<string, Stage>;
const BACK = { upstream: "upstream", local: "local", others: "product" } as const satisfies Record<string, Stage>;

/** Entries of a tile that are its operands' own say nothing new beside their names. */
const LOOKING: ReadonlySet<string | null> = new Set(["transpose", "row", "list", "identity"]);

/** At a fork with more gates, what has arrived before is one array. */
const MOST_ARRIVALS = 3;

class TileWriter {
  private readonly facts: TileFacts;
  private readonly labels: FormulaLabels;
  private readonly isTagged: boolean;
  private readonly gate: TileGate;

  constructor(facts: TileFacts, stop: TileStop, labels: FormulaLabels, isTagged: boolean) {
    this.facts = facts;
    this.labels = labels;
    this.isTagged = isTagged;
    this.gate = new TileGate(stop.program, facts.evaluation, stop.tile, stop.kind === "backward" ? stop.edges : []);
  }

  /** z = W x = [W] [x] = [z] */
  forward(): FormulaLine[] {
    const { gate } = this;
    const { record, value, tile } = gate;
    const isLooking = LOOKING.has(tile.op);
    const formula = readFormula(record.formula === "" ? "z" : record.formula);
    const isViewed = tile.op === "row" || tile.op === "list";
    const symbols = isViewed ? gate.pieces.viewTerm(tile) : this.symbols(record.formula, -1);
    const shown = record.isRow ? turnedPiece(value) : value;
    const main = this.line("main", (pen, room) => {
      const writer = new NumberWriter(gate, pen, room ?? CORNERS, OPERANDS);
      const numbers =
        isLooking || room === null
          ? ""
          : `${pen.stage("operands", "=")} ${this.chain(writer) ?? writer.formula(formula, [], 0).tex} `;
      const result = writer.grid(shown, "value", false).tex;
      return { tex: `${shown.term.tex} = ${symbols.tex} ${numbers}${this.equals(value.cells)} ${result}`, width: writer.width };
    });
    return [main, ...this.rule(null)];
  }

  /** ∂L/∂W = ∂L/∂z xᵀ = [g] [xᵀ] = [∂L/∂W] */
  backward(stop: TileStop & { kind: "backward" }): FormulaLine[] {
    const { gate } = this;
    const receiver = stop.entry === null ? receiverOf(gate, stop.operand) : numberReceiver(gate, stop.entry);
    const arrivals = this.arrivalsAt(receiver, stop.arrivals);
    const whole = gate.gradient(receiver.piece);
    const isFork = arrivals.length > 1;
    const sum = isFork ? [this.sum(whole, receiver, arrivals, stop)] : [];
    if (stop.entry !== null) return [...entryLines(this.facts, stop, stop.entry, this.labels, this.isTagged), ...sum];
    const rule = readFormula(this.ruleText(receiver, stop.operand));
    const { upstream, local, dots } = partsOfRule(rule, gate.tile.shape.length === 1);
    const symbols = formulaTerm(rule, (node, operand, at) => {
      const term = node.kind === "name" ? gate.named(node.name, stop.operand).term : arrayTerm(node, operand);
      if (at !== upstream && at !== local) return term;
      const isLoose = at === local && (term.binding < Binding.product || term.isSigned);
      const label = textTex(at === local ? this.labels.local : this.labels.upstream);
      return arrayAtom(underbrace(isLoose ? bracketed(term.tex) : term.tex, label), term.isArray === true);
    });
    const sent = { ...whole, cells: sentCells(receiver.piece, stop.edges, gate.evaluation) };
    const now = arrivals.find(({ edges }) => edges === stop.edges);
    const left = isFork && now ? underbrace(whole.term.tex, this.viaTex(now)) : whole.term.tex;
    const isPassed = rule.first === rule.root;
    const main = this.line("main", (pen, room) => {
      const writer = new NumberWriter(gate, pen, room ?? CORNERS, BACK);
      const factors =
        isPassed || room === null
          ? ""
          : `${this.equals(sent.cells, stop.edges)} ${staged(pen, writer.formula(rule, [local, ...dots], stop.operand).tex)} `;
      const result = writer.grid(sent, "contribution", false).tex;
      return { tex: `${left} = ${symbols.tex} ${factors}${pen.stage("product", "=")} ${result}`, width: writer.width };
    });
    const isTold = this.facts.asked?.stage !== "local" || this.facts.asked.isRuleTold;
    return [main, ...(isTold ? this.rule(stop.operand, isFork) : []), ...sum];
  }

  private line(kind: LineKind, write: Try): FormulaLine {
    return fittedLine(this.facts, this.isTagged, kind, write);
  }

  private symbols(text: string, slot: number): ArrayTerm {
    return formulaTerm(readFormula(text), (node, operand) =>
      node.kind === "name" ? this.gate.named(node.name, slot).term : arrayTerm(node, operand),
    );
  }

  /** What one array comes to as a sum of numbers, where that is short. */
  private chain(writer: NumberWriter): string | null {
    const [only, ...others] = this.gate.operands;
    const isNumber = this.gate.tile.shape.length === 0 && others.length === 0;
    return only && isNumber ? writer.chain(this.gate.tile.op ?? "", only) : null;
  }

  private ruleText({ isTurned }: Receiver, slot: number): string {
    const { back, backTurned } = this.gate.record;
    const own = back[slot] ?? "g";
    return isTurned ? (backTurned?.[slot] ?? `(${own}).T`) : own;
  }

  private rule(slot: number | null, isFork = false): FormulaLine[] {
    const callee =
      slot === null && this.gate.scalar === null ? calleeOf(this.gate.program.functions, this.gate.tile.op ?? "") : null;
    const tex = callee?.kind === "function" ? definitionTex(callee.definition) : indexRule(this.gate, slot, isFork);
    return tex === null ? [] : [{ kind: "rule", tex, numbers: [], step: 0 }];
  }

  /** Of what comes to an array, that which comes to the part of it that is told. */
  private arrivalsAt({ piece }: Receiver, arrivals: readonly Arrival[]): readonly Arrival[] {
    const nodes = new Set(nodesOf(piece));
    const { edges: all } = this.facts.evaluation.graph;
    return arrivals.filter(({ edges }) => edges.some((e) => nodes.has(all[e]?.from ?? -1)));
  }

  /** ∂L/∂x = [via z] + [via y] = [both] */
  private sum(
    whole: Piece,
    { piece }: Receiver,
    arrivals: readonly Arrival[],
    stop: TileStop & { kind: "backward" },
  ): FormulaLine {
    const position = Math.max(0, arrivals.findIndex(({ edges }) => edges === stop.edges)); // biome-ignore format: one thought
    const isComplete = position === arrivals.length - 1;
    const isCut = arrivals.length > MOST_ARRIVALS;
    const from = isCut ? Math.max(0, position - 1) : 0;
    const shown = arrivals.slice(from, isCut ? position + 1 : arrivals.length);
    return this.line("sum", (pen, room) => {
      const writer = new NumberWriter(this.gate, pen, room ?? CORNERS, BACK);
      const term = (arrival: Arrival, i: number): string => {
        const isRest = i === from && from > 0;
        const edges = isRest ? arrivals.slice(0, i + 1).flatMap((each) => each.edges) : arrival.edges;
        const cells = sentCells(piece, edges, this.facts.evaluation);
        const grid = () => writer.grid({ ...whole, cells }, i === position ? "contribution" : undefined, i > from).tex;
        const tex = i > position ? NOT_YET : grid();
        return isRest ? tex : underbrace(tex, this.viaTex(arrival));
      };
      const terms = room === null ? "" : shown.map((arrival, i) => term(arrival, from + i)).join(" + ");
      const rest = isCut && !isComplete ? " + \\cdots" : "";
      const sumTex = terms === "" ? "" : ` ${this.equals(whole.cells)} ${terms}${rest}`;
      const total = isComplete ? ` ${pen.stage("sum", "=")} ${writer.grid(whole, "sum", false).tex}` : "";
      return { tex: `${whole.term.tex}${sumTex}${total}`, width: writer.width };
    });
  }

  /** `via z`; where the gate takes the same array twice, also which of them. */
  private viaTex({ via, position }: Arrival): string {
    const tex = `\\text{${this.labels.via} }${nameTex(via)}`;
    return position === null ? tex : `${tex}\\text{, ${this.labels.position(position)} }${markTex(position.position)}`;
  }

  /** @param edges along which a slope may be one that is only agreed on */
  private equals(cells: readonly Cell[], edges: readonly number[] = []): string {
    const { evaluation, kinks } = this.facts;
    const { firstEdge } = evaluation.graph;
    if (cells.some((cell) => !Number.isFinite(readCell(cell, evaluation)))) return marked(this.labels.floating);
    const isAgreed = kinks.some(({ node, slot }) => edges.includes((firstEdge[node] ?? 0) + slot));
    return isAgreed ? marked(this.labels.convention) : "=";
  }
}

const writerLines = (facts: TileFacts, stop: TileStop, labels: FormulaLabels, isTagged: boolean): FormulaLine[] => {
  const writer = new TileWriter(facts, stop, labels, isTagged);
  return stop.kind === "forward" ? writer.forward() : writer.backward(stop);
};

/** With tags for the screen. */
export const tileLines = (facts: TileFacts, stop: TileStop, labels: FormulaLabels): FormulaLine[] =>
  writerLines(facts, stop, labels, true);

/** The same for copying: TeX that any document takes. */
export const plainTileLines = (facts: TileFacts, stop: TileStop, labels: FormulaLabels): FormulaLine[] =>
  writerLines(facts, stop, labels, false);
