/** A graph of numbers seen as its units: the quotient by which unit a node belongs to. Wires between two units are those between their nodes. */
import type { Program } from "../../lang/program.ts";
import type { Tile } from "../../lang/tiles.ts";
import type { DrawnNode, TileNode } from "../drawn.ts";
import type { Edge, Graph } from "../graph.ts";
import { slotAsOperand } from "./slotAsOperand.ts";
import { type Unit, type Units, unitsOf } from "./units.ts";

export interface Quotient extends Pick<Units, "keys"> {
  readonly graph: Graph<DrawnNode>;
  /** By node of the graph of numbers. */
  readonly nodeOf: Int32Array;
  /** By edge of the graph of numbers; −1 inside a unit. */
  readonly wireOf: Int32Array;
}

/** By node of the graph of numbers: as which operands of the tile it comes in. */
const slotsOf = (
  { operands }: Tile,
  tiles: ReadonlyMap<string, Tile>,
  { byName }: Graph,
): ReadonlyMap<number, readonly number[]> => {
  const slots = new Map<number, number[]>();
  for (const [slot, operand] of operands.entries()) {
    const entries = typeof operand === "number" ? [] : (tiles.get(operand)?.entries ?? [operand]);
    for (const entry of entries) {
      const index = typeof entry === "number" ? undefined : byName.get(entry);
      if (index === undefined) continue;
      const known = slots.get(index);
      if (!known) slots.set(index, [slot]);
      else if (!known.includes(slot)) known.push(slot);
    }
  }
  return slots;
};

class Builder {
  private readonly nodes: DrawnNode[] = [];
  private readonly edges: Edge[] = [];
  private readonly firstEdge: number[] = [];
  private readonly nodeOf: Int32Array;
  private readonly wireOf: Int32Array;
  private readonly members: number[][];
  private readonly tiles: ReadonlyMap<string, Tile>;
  private readonly numbers: Graph;
  private readonly found: Units;

  constructor(program: Program, numbers: Graph, found: Units) {
    this.numbers = numbers;
    this.found = found;
    this.nodeOf = new Int32Array(numbers.nodes.length).fill(-1);
    this.wireOf = new Int32Array(numbers.edges.length).fill(-1);
    this.members = found.units.map(() => []);
    this.tiles = new Map(program.tiles.map((tile) => [tile.name, tile]));
  }

  build(): Quotient {
    const { unitOf, units, groups, keys } = this.found;
    for (const { index } of this.numbers.nodes) this.members[unitOf[index] ?? -1]?.push(index);
    for (const { index } of this.numbers.nodes) {
      const unit = unitOf[index] ?? -1;
      // A unit has all before it that it reads, and all behind it that reads it, where its last node stands.
      if (unit < 0) this.addNumber(index);
      else if (this.members[unit]?.at(-1) === index && units[unit]) this.addUnit(units[unit], this.members[unit]);
    }
    this.firstEdge.push(this.edges.length);
    const { output, outputs, isLive } = this.numbers;
    const live = new Uint8Array(this.nodes.length);
    for (const [i, node] of this.nodeOf.entries()) if (isLive[i] === 1) live[node] = 1;
    const graph: Graph<DrawnNode> = {
      nodes: this.nodes,
      edges: this.edges,
      firstEdge: Int32Array.from(this.firstEdge),
      isLive: live,
      groups,
      output: this.nodeOf[output] ?? -1,
      outputs: [...new Set(outputs.map((each) => this.nodeOf[each] ?? -1))],
      byName: new Map(this.nodes.map(({ name, index }) => [name, index])),
    };
    return { graph, nodeOf: this.nodeOf, wireOf: this.wireOf, keys };
  }

  private addNumber(i: number): void {
    const node = this.numbers.nodes[i];
    if (!node) return;
    const index = this.nodes.length;
    this.nodeOf[i] = index;
    this.firstEdge.push(this.edges.length);
    const own = { index, group: this.found.groupOf[i] ?? -1 };
    if (!node.operands) {
      this.nodes.push({ ...node, ...own });
      return;
    }
    const operands = node.operands.map((operand) => this.nodeOf[operand] ?? -1);
    this.nodes.push({ ...node, ...own, operands });
    const first = this.numbers.firstEdge[i] ?? 0;
    for (const [slot, from] of operands.entries()) {
      const isLive = this.numbers.edges[first + slot]?.isLive === true;
      this.wireOf[first + slot] = this.edges.push({ index: this.edges.length, from, to: index, slot, isLive }) - 1;
    }
  }

  private addUnit({ tile, key, name, isAutomatic, shape, entries, group }: Unit, members: readonly number[]): void {
    const index = this.nodes.length;
    const { nodes, edges, firstEdge } = this.numbers;
    for (const i of members) this.nodeOf[i] = index;
    this.firstEdge.push(this.edges.length);
    const slots = slotsOf(tile, this.tiles, this.numbers);
    /** By operand of the tile, then by where it comes from. */
    const wires = new Map<number, { readonly slot: number; readonly from: number; readonly edges: number[]; isLive: boolean }>();
    for (const i of members)
      for (let e = firstEdge[i] ?? 0; e < (firstEdge[i + 1] ?? 0); e++) {
        const edge = edges[e];
        const from = this.nodeOf[edge?.from ?? -1] ?? -1;
        if (!edge || from === index) continue;
        const candidates = slots.get(edge.from) ?? [tile.operands.length];
        const own = slotAsOperand(tile, this.numbers, edge);
        const slot = candidates.includes(own) ? own : (candidates[0] ?? 0);
        const bundle = slot * nodes.length + from;
        const wire = wires.get(bundle) ?? { slot, from, edges: [], isLive: false };
        wires.set(bundle, wire);
        wire.edges.push(e);
        wire.isLive ||= edge.isLive;
      }
    const ordered = [...wires.values()].toSorted((a, b) => a.slot - b.slot || a.from - b.from);
    for (const [position, wire] of ordered.entries()) {
      const { from, isLive } = wire;
      const added = this.edges.push({ index: this.edges.length, from, to: index, slot: position, isLive }) - 1;
      for (const e of wire.edges) this.wireOf[e] = added;
    }
    const isTrainable = entries.some((i) => { const node = nodes[i]; return node?.kind === "input" && node.isTrainable; }); // biome-ignore format: one thought
    const node = {
      kind: "tile",
      index,
      name,
      isAutomatic,
      span: tile.span,
      group,
      tile,
      shape,
      key,
      entries,
      isTrainable,
    } as const;
    const operands = ordered.map(({ from }) => from);
    const added: TileNode = tile.op === null ? node : { ...node, operands, slots: ordered.map(({ slot }) => slot) };
    this.nodes.push(added);
  }
}

/** @param expanded keys of what is open */
export const quotientOf = (program: Program, graph: Graph, expanded: ReadonlySet<string>): Quotient =>
  new Builder(program, graph, unitsOf(program, graph, expanded)).build();
