/** What is drawn of a program of arrays, node by node, as NumPy: the statement that computes it, and the lines by which it sends its gradient on. */
import { type Drawn, type DrawnNode, isTile, type TileNode } from "../../graph/drawn.ts";
import type { Edge, Graph } from "../../graph/graph.ts";
import { NEVER } from "../../graph/schedule.ts";
import type { Program } from "../../lang/program.ts";
import { Binding } from "../../ops/operation.ts";
import { atom, numeral, within, withOperator } from "../piece.ts";
import { arrayText } from "./forwardPiece.ts";
import { indexText, named } from "./kit.ts";
import { sentBack, times } from "./numpyBack.ts";
import { ProgramTexts } from "./programTexts.ts";
import { type Arrival, arrivalsOf } from "./sendsTo.ts";
import { type Unit, whole } from "./units.ts";

export interface ArrayLine {
  readonly text: string;
  /** How many steps of the drawn walk are done once it has run; NEVER if it does not. */
  readonly step: number;
  /** The wire along which it sends; null for a line that does not. */
  readonly wire: Edge | null;
}

export interface ArrayNodeCode {
  /** The value. */
  readonly forward: readonly ArrayLine[];
  /** What it sends back; of the target, first the seed. */
  readonly backward: readonly ArrayLine[];
  /** What it is sent. */
  readonly arriving: readonly ArrayLine[];
}

class ArrayCode {
  private readonly texts: ProgramTexts;

  constructor(program: Program, graph: Graph) {
    this.texts = new ProgramTexts(program, graph);
  }

  of(drawn: Drawn, index: number, numbers: Float64Array, most: number): ArrayNodeCode {
    const { walk, graph } = drawn;
    const node = graph.nodes[index];
    if (!node) throw new RangeError(`node ${index} of ${graph.nodes.length}`);
    const sent = graph.edges.slice(graph.firstEdge[index], graph.firstEdge[index + 1]).toReversed();
    const flowing = sent.filter((wire) => walk.contributionAt[wire.index] !== NEVER);
    const seed = index === walk.target ? [{ text: this.seed(drawn), step: walk.forwardSteps + 1, wire: null }] : [];
    return {
      forward: [{ text: this.forward(drawn, node, numbers), step: walk.valueAt[index] ?? NEVER, wire: null }],
      backward: [...seed, ...flowing.slice(0, most).flatMap((wire) => this.sends(drawn, wire))],
      arriving: (walk.consumers[index] ?? []).slice(0, most).flatMap((wire) => this.sends(drawn, wire)),
    };
  }

  private seed({ numbers }: Drawn): string {
    return `${this.texts.gradient(numbers.graph.nodes[numbers.target]?.name ?? "")} = 1.0`;
  }

  private unitOf({ name, tile }: TileNode): Unit | null {
    return name === tile.name ? (this.texts.units.get(name) ?? null) : null;
  }

  private forward({ numbers }: Drawn, node: DrawnNode, values: Float64Array): string {
    const valueOf = (index: number): number => values[index] ?? Number.NaN;
    if (!isTile(node)) {
      if (node.kind === "constant") return numeral(node.value).text;
      const own = numbers.graph.byName.get(node.name) ?? -1;
      const gate = numbers.graph.nodes[own];
      const right = gate?.operands ? this.texts.gatePiece(numbers.graph, gate) : numeral(valueOf(own));
      return `${this.texts.value(gate).text} = ${right.text}`;
    }
    const { tile, entries } = node;
    const unit = this.texts.units.get(tile.name);
    if (!unit) return "";
    const isInput = unit.made.kind === "input";
    const piece = isInput ? atom(arrayText(this.texts.kit, node.shape, entries.map(valueOf))) : this.texts.unitPiece(unit);
    if (this.unitOf(node)) return `${this.texts.names.of(unit)} = ${piece.text}`;
    const at = tile.entries.indexOf(node.name);
    const own = this.texts.productAt(unit, at)?.piece ?? atom(within(piece, Binding.atom) + indexText(unit.shape, at));
    return `${this.texts.names.of(unit)}${indexText(unit.shape, at)} = ${own.text}`;
  }

  /** The line of a wire; none where an open array sends to a part of another. */
  private sends(drawn: Drawn, wire: Edge): ArrayLine[] {
    const { graph, walk } = drawn;
    const [from, to] = [graph.nodes[wire.from], graph.nodes[wire.to]];
    if (!from || !to) return [];
    const texts = isTile(to) ? this.fromTile(drawn, to, from, wire) : this.fromNumber(drawn, wire);
    return texts.map((text) => ({ text, step: walk.contributionAt[wire.index] ?? NEVER, wire }));
  }

  private fromNumber({ numbers, wireOf }: Drawn, wire: Edge): string[] {
    const edge = numbers.graph.edges[wireOf ? wireOf.indexOf(wire.index) : wire.index];
    const gate = numbers.graph.nodes[edge?.to ?? -1];
    const from = numbers.graph.nodes[edge?.from ?? -1];
    if (!edge || !from || !gate?.operands) return [];
    const operands = gate.operands.map((operand) => () => this.texts.value(numbers.graph.nodes[operand]));
    const upstream = atom(this.texts.gradient(gate.name));
    const slope = this.texts.slope(gate, edge.slot, operands);
    return [`${this.texts.gradient(from.name)} += ${times(slope.piece, upstream).text}${slope.remark}`];
  }

  private fromTile(drawn: Drawn, to: TileNode, from: DrawnNode, { slot }: Edge): string[] {
    const unit = to.index === drawn.walk.target ? this.targetUnit(drawn) : this.texts.units.get(to.tile.name);
    const operand = to.slots?.[slot];
    if (!unit || operand === undefined) return [];
    const arrivals = this.unitOf(to) ? this.ofUnit(unit, operand, to.tile.operands.length) : this.ofEntry(unit, operand, to);
    const own = isTile(from) ? this.unitOf(from) : null;
    const entry = this.texts.entries.get(from.name);
    return arrivals.flatMap(({ unit: receiver, place, piece }) => {
      const gradient = this.texts.names.gradient(receiver);
      if (own ? receiver === own : receiver.name === from.name) return [`${gradient}${place} += ${piece.text}`];
      if (entry?.unit !== receiver) return [];
      // One entry of an array that is open.
      const index = indexText(receiver.shape, entry.at);
      if (place === index) return [`${gradient}${place} += ${piece.text}`];
      return place === "" ? [`${gradient}${index} += ${within(piece, Binding.atom)}${index}`] : [];
    });
  }

  /** The target may be a step inside the tile that it is drawn as. */
  private targetUnit({ numbers }: Drawn): Unit | undefined {
    const name = numbers.graph.nodes[numbers.target]?.name ?? "";
    return this.texts.entries.get(name)?.unit ?? this.texts.units.get(name);
  }

  /** @param count of operands; behind them stand the names that a function reads besides */
  private ofUnit(unit: Unit, operand: number, count: number): Arrival[] {
    const around = {
      kit: this.texts.kit,
      value: this.texts.read,
      own: () => this.texts.read(whole(unit)),
      upstream: named(this.texts.names.gradient(unit)),
      slopes: ({ definition }: { readonly definition: { readonly name: string } }) => this.texts.slopesOf(definition.name),
    };
    const sent = sentBack(unit, around).filter(({ slot }) => slot === operand || (operand === count && slot >= count));
    return sent.flatMap(arrivalsOf);
  }

  private ofEntry(unit: Unit, operand: number, { name, tile }: TileNode): Arrival[] {
    const factor = this.texts.productAt(unit, tile.entries.indexOf(name))?.factors[operand];
    if (!factor) return [];
    const piece = withOperator("multiply", [factor.other, atom(this.texts.gradient(name))]) ?? factor.other;
    return arrivalsOf({ to: factor.ref, place: factor.place, piece });
  }
}

const known = new WeakMap<Program, ArrayCode>();

/**
 * null for a program that has no vectors and matrices.
 * @param numbers values by node of the graph of numbers, which stand in the code of inputs
 * @param most wires each way
 */
export const arrayNodeCode = (
  program: Program,
  drawn: Drawn,
  index: number,
  numbers: Float64Array,
  most = Number.POSITIVE_INFINITY,
): ArrayNodeCode | null => {
  if (program.tiles.length === 0) return null;
  const code = known.get(program) ?? new ArrayCode(program, drawn.numbers.graph);
  known.set(program, code);
  return code.of(drawn, index, numbers, most);
};
