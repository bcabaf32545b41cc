/** A program of arrays → its units, each behind those that it reads. */
import { buildGraph } from "../../graph/buildGraph.ts";
import type { Evaluation } from "../../graph/evaluation.ts";
import { type Graph, type GraphNode, isGate } from "../../graph/graph.ts";
import { entryName } from "../../lang/arrays/entryName.ts";
import type { Program } from "../../lang/program.ts";
import type { Entry, Tile } from "../../lang/tiles.ts";
import { BUILT_IN, CONSTANTS } from "../../lang/vocabulary.ts";
import { OPERATIONS, type OperationName } from "../../ops/registry.ts";
import { isArrayOp, type Made, numberRef, type Ref, type Unit, whole } from "./units.ts";

export interface ArrayProgram {
  readonly units: readonly Unit[];
  readonly target: Ref;
  /** With all gates closed. */
  readonly graph: Graph;
}

/** Whether its entries are nodes of its own, not those of what it is a transpose, a row or a list of. */
const hasOwnEntries = ({ name, shape, entries }: Tile): boolean => entries[0] === entryName(name, shape, 0);

const isOperation = (name: string): name is OperationName => Object.hasOwn(OPERATIONS, name);

interface Place {
  readonly tile: Tile;
  readonly at: number;
}

class Reader {
  private readonly program: Program;
  private readonly graph: Graph;
  /** By node: which entry of which tile it is. */
  private readonly places = new Map<number, Place>();
  /** By node: 1 inside a tile, behind its entries. */
  private readonly isInside: Uint8Array;
  private readonly wanted: ReadonlySet<Tile>;
  private readonly arrays = new Map<string, Unit>();
  private readonly numbers = new Map<number, Unit>();

  /** @param isWanted of tiles that are a step of another: to be a unit */
  constructor(program: Program, graph: Graph, isWanted: (tile: Tile) => boolean) {
    this.program = program;
    this.graph = graph;
    this.isInside = new Uint8Array(graph.nodes.length);
    for (const tile of program.tiles.filter(hasOwnEntries))
      for (const [at, entry] of tile.entries.entries()) this.places.set(this.nodeOf(entry), { tile, at });
    this.wanted = new Set(program.tiles.filter((tile) => tile.inside === null || isWanted(tile)));
    for (const node of this.places.keys()) this.markInside(node);
  }

  read(): Unit[] {
    return this.inOrder().map((source) => (typeof source === "number" ? this.numberUnit(source) : this.arrayUnit(source)));
  }

  private nodeOf(entry: Entry | undefined): number {
    return this.graph.byName.get(String(entry)) ?? -1;
  }

  /** Statements have names, or stand alone; what else an entry is computed from stands inside the tile. */
  private markInside(entry: number): void {
    const waiting = [entry];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const node = this.graph.nodes[index];
      for (const operand of node && isGate(node) ? node.operands : []) {
        const other = this.graph.nodes[operand];
        if (!other || other.kind === "input" || this.program.values.has(other.name) || this.isInside[operand] === 1) continue;
        this.isInside[operand] = 1;
        waiting.push(operand);
      }
    }
  }

  /** Nodes that are in no tile, and tiles, each where its last entry is; those without entries of their own before the next that has. */
  private inOrder(): (number | Tile)[] {
    const placed: { readonly position: number; readonly source: number | Tile }[] = [];
    for (const { index, kind } of this.graph.nodes) {
      const op = this.places.get(index)?.tile.op;
      const isAlone = op === undefined || (op === "list" && kind === "input");
      if (kind !== "constant" && this.isInside[index] === 0 && isAlone) placed.push({ position: index, source: index });
    }
    let position = Number.POSITIVE_INFINITY;
    const tiles: typeof placed = [];
    for (const tile of this.program.tiles.toReversed()) {
      if (hasOwnEntries(tile)) position = this.nodeOf(tile.entries.at(-1));
      if (this.wanted.has(tile)) tiles.push({ position, source: tile });
    }
    return [...placed, ...tiles.toReversed()].toSorted((a, b) => a.position - b.position).map(({ source }) => source);
  }

  /** null: a number inside an operation on arrays. */
  refOf(index: number): Ref | null {
    const node = this.graph.nodes[index];
    if (node?.kind === "constant") return numberRef(node.value);
    const place = this.places.get(index);
    const unit = place ? this.arrays.get(place.tile.name) : this.numbers.get(index);
    if (!unit) return null;
    return place && unit.shape.length > 0 ? { kind: "entry", unit, at: place.at } : whole(unit);
  }

  private mustRefer(ref: Ref | null, to: Entry): Ref {
    if (!ref) throw new Error(`nothing is called ${to}`);
    return ref;
  }

  private entryRef(entry: Entry): Ref {
    if (typeof entry === "number") return numberRef(entry);
    const unit = this.arrays.get(entry);
    if (unit) return whole(unit);
    const constant = CONSTANTS.get(entry);
    const node = this.graph.byName.get(entry);
    return this.mustRefer(node === undefined && constant !== undefined ? numberRef(constant) : this.refOf(node ?? -1), entry);
  }

  private nodeRefs(node: GraphNode): Ref[] {
    return isGate(node) ? node.operands.map((operand) => this.mustRefer(this.refOf(operand), operand)) : [];
  }

  private numberUnit(index: number): Unit {
    const node = this.graph.nodes[index];
    if (!node || node.kind === "constant") throw new RangeError(`node ${index} is no unit`);
    const { name, isAutomatic } = node;
    const unit: Unit = {
      name, isAutomatic, shape: [], isLive: this.graph.isLive[index] === 1, isView: false, isPassing: false, made: this.madeOfNode(node),
    }; // biome-ignore format: a list of short fields
    this.numbers.set(index, unit);
    return unit;
  }

  private madeOfNode(node: GraphNode): Made {
    if (node.kind === "operation") return { kind: "operation", op: node.op, operands: this.nodeRefs(node) };
    if (node.kind !== "composite")
      return { kind: "input", nodes: [node.index], isTrainable: node.kind === "input" && node.isTrainable };
    return { kind: "call", definition: node.definition, body: node.body, operands: this.nodeRefs(node) };
  }

  private arrayUnit(tile: Tile): Unit {
    const { name, isAutomatic, shape, entries } = tile;
    const isPassing = !hasOwnEntries(tile);
    const made = this.madeOfTile(tile, isPassing);
    const isLive = entries.some((entry) => typeof entry === "string" && this.graph.isLive[this.nodeOf(entry)] === 1);
    const isView = isPassing && made.kind === "array";
    const unit: Unit = { name, isAutomatic, shape, isLive, isView, isPassing, made };
    this.arrays.set(name, unit);
    return unit;
  }

  private madeOfTile(tile: Tile, isPassing: boolean): Made {
    const { op, operands, entries } = tile;
    const first = this.graph.nodes[this.nodeOf(entries[0])];
    const numbers = entries.filter((entry) => typeof entry === "number");
    if (op === null)
      return {
        kind: "input",
        nodes: entries.map((entry) => this.nodeOf(entry)),
        isTrainable: first?.kind === "input" && first.isTrainable,
      };
    if (isPassing && numbers.length === entries.length) return { kind: "numbers", numbers };
    const isCall = !isPassing && first?.kind === "composite";
    if (op === "list" && !isCall)
      return { kind: "list", items: isPassing ? operands.map((operand) => this.entryRef(operand)) : this.ownItems(tile) };
    const refs = operands.map((operand) => this.entryRef(operand));
    // A function of the program may be called like an operation.
    if (isCall) {
      const captured = first.operands
        .slice(first.definition.parameters.length)
        .map((operand) => this.mustRefer(this.refOf(operand), operand));
      return { kind: "call", definition: first.definition, body: first.body, operands: [...refs, ...captured] };
    }
    const isGathered = refs.length === 1 && op !== "identity";
    const entrywise = BUILT_IN.get(op)?.op ?? (isOperation(op) ? op : undefined);
    const isVariadic = entrywise !== undefined && OPERATIONS[entrywise].arity === "many";
    if (isArrayOp(op) && (!isVariadic || isGathered)) return { kind: "array", op, operands: refs };
    if (entrywise === undefined) throw new Error(`${op} is no operation on arrays`);
    const defaults = BUILT_IN.get(op)?.parameters.slice(refs.length) ?? [];
    const given = isVariadic ? [] : defaults.map(({ byDefault }) => numberRef(byDefault ?? Number.NaN));
    return { kind: "operation", op: entrywise, operands: [...refs, ...given] };
  }

  /** Of a list with entries of its own, whose numbers are inputs: what it is made of. */
  private ownItems({ name, shape, entries, operands }: Tile): (Ref | Ref[])[] {
    const cell = (at: number): Ref => {
      const index = this.nodeOf(entries[at]);
      const node = this.graph.nodes[index];
      const input = this.numbers.get(index);
      const [ref] = node ? this.nodeRefs(node) : [];
      return this.mustRefer(input ? whole(input) : (ref ?? null), name);
    };
    const columns = shape[1];
    if (columns === undefined) return entries.map((_, at) => cell(at));
    return operands.map((operand, row) => {
      const ref = this.entryRef(operand);
      const isWritten = ref.kind === "whole" && ref.unit.isPassing && !ref.unit.isView;
      return isWritten ? Array.from({ length: columns }, (_, column) => cell(row * columns + column)) : ref;
    });
  }
}

const closedGraph = (program: Program, graph: Graph): Graph => (graph.groups.length === 0 ? graph : buildGraph(program));

/** null for a program without arrays, and for a target that is a number inside an array's operation or inside an opened gate: only numbers can say it. */
export const readUnits = (program: Program, { graph, target }: Pick<Evaluation, "graph" | "target">): ArrayProgram | null => {
  if (program.tiles.length === 0) return null;
  const closed = closedGraph(program, graph);
  const name = graph.nodes[target]?.name ?? "";
  const index = closed.byName.get(name) ?? -1;
  const step = program.tiles.find(({ inside, entries }) => inside !== null && entries.includes(name));
  const reader = new Reader(program, closed, ({ inside }) => inside === step?.inside);
  const units = reader.read();
  const ref = closed.nodes[index]?.kind === "constant" ? null : reader.refOf(index);
  return ref && { units, target: ref, graph: closed };
};

/** All that code can be about, steps of other tiles included. */
export const allUnits = (program: Program, graph: Graph): readonly Unit[] =>
  new Reader(program, closedGraph(program, graph), () => true).read();
