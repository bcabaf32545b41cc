/**
 * A gate as a course speaks of one: an array with the operation that makes all of its entries, or a number with the gate that makes it. What it is made of
 * are its operands; the nodes in between are its own.
 */
import { type Graph, type GraphNode, isGate } from "../graph/graph.ts";
import type { Program } from "../lang/program.ts";
import { type Entry, entryPlace, type Shape, type Tile } from "../lang/tiles.ts";

/** An array or a number of the graph. */
export interface Side {
  /** As the text calls it, or an automatic name; of a transpose and the like without a name, its text. */
  readonly name: string;
  readonly isText: boolean;
  readonly shape: Shape;
  /** Row by row. Numbers that stand in the text are none. */
  readonly nodes: readonly number[];
}

export interface LocalGate {
  readonly output: Side;
  /** What a gradient can flow back to, each once: those that the text names there, then what functions read besides. */
  readonly operands: readonly Side[];
  /** See `Tile.op`; of a number its operation or function. */
  readonly op: string;
  readonly tile: Tile | null;
}

/** Transposes and the like: they compute nothing. */
const VIEWS: ReadonlySet<string> = new Set(["transpose", "row", "list", "literal"]);

class Gates {
  private readonly graph: Graph;
  private readonly program: Program;
  private readonly tiles: ReadonlyMap<string, Tile>;
  /** By node, its gate's tile; made when a node is first asked for that is no entry. */
  private inside: ReadonlyMap<number, Tile> | null = null;
  private readonly found = new Map<Tile | GraphNode, LocalGate | null>();

  constructor(graph: Graph, program: Program) {
    this.graph = graph;
    this.program = program;
    this.tiles = new Map(program.tiles.map((tile) => [tile.name, tile]));
  }

  /** The tile that a node is an entry of. */
  private entryOf({ name }: GraphNode): Tile | null {
    return this.tiles.get(entryPlace(name)?.name ?? name) ?? null;
  }

  private isStepOf(tile: Tile, other: Tile): boolean {
    for (let step: Tile | undefined = tile; step; step = this.tiles.get(step.inside ?? "")) if (step === other) return true;
    return false;
  }

  private nodesOf(entries: readonly Entry[]): number[] {
    return entries.flatMap((entry) => (typeof entry === "string" ? (this.graph.byName.get(entry) ?? []) : []));
  }

  private side(entry: Entry): Side {
    const tile = this.tiles.get(String(entry));
    if (!tile) return { name: String(entry), isText: false, shape: [], nodes: this.nodesOf([entry]) };
    const isText = tile.isAutomatic && VIEWS.has(tile.op ?? "");
    const name = isText ? this.program.text.slice(tile.span.from, tile.span.to) : tile.name;
    return { name, isText, shape: tile.shape, nodes: this.nodesOf(tile.entries) };
  }

  /** What does not belong to a tile's gate: numbers that it only reads. */
  private isOutside(node: GraphNode, tile: Tile): boolean {
    if (!isGate(node)) return true;
    const own = this.entryOf(node);
    return own ? !this.isStepOf(own, tile) : !node.isAutomatic;
  }

  /** A tile's own nodes, and those that they read. */
  private around(tile: Tile): { readonly own: ReadonlySet<number>; readonly read: ReadonlySet<number> } {
    const { nodes } = this.graph;
    const [own, read] = [new Set<number>(), new Set(tile.operands.flatMap((operand) => this.side(operand).nodes))];
    const waiting = this.nodesOf(tile.entries).filter((index) => !read.has(index));
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const node = nodes[index];
      if (!node || own.has(index) || read.has(index)) continue;
      if (this.isOutside(node, tile)) read.add(index);
      else {
        own.add(index);
        if (isGate(node)) waiting.push(...node.operands);
      }
    }
    return { own, read };
  }

  /** Of tiles in tiles the inner ones. */
  private nodesByTile(): ReadonlyMap<number, Tile> {
    const depthOf = (tile: Tile): number => {
      const around = this.tiles.get(tile.inside ?? "");
      return around ? 1 + depthOf(around) : 0;
    };
    const outermostFirst = [...this.tiles.values()].toSorted((a, b) => depthOf(a) - depthOf(b));
    return new Map(outermostFirst.flatMap((tile) => [...this.around(tile).own].map((index): [number, Tile] => [index, tile])));
  }

  private tileOf(node: GraphNode): Tile | null {
    const entry = this.entryOf(node);
    if (entry || !node.isAutomatic) return entry;
    this.inside ??= this.nodesByTile();
    return this.inside.get(node.index) ?? null;
  }

  private live(sides: readonly Side[]): readonly Side[] {
    const { isLive } = this.graph;
    const found = new Map<string, Side>();
    for (const side of sides) {
      const nodes = side.nodes.filter((index) => isLive[index] === 1);
      if (nodes.length > 0 && !found.has(side.name)) found.set(side.name, { ...side, nodes });
    }
    return [...found.values()];
  }

  gateOf(node: GraphNode): LocalGate | null {
    const tile = this.tileOf(node);
    const key = tile ?? node;
    const before = this.found.get(key);
    if (before !== undefined) return before;
    const gate = this.makeGate(node, tile);
    this.found.set(key, gate);
    return gate;
  }

  private makeGate(node: GraphNode, tile: Tile | null): LocalGate | null {
    const { graph } = this;
    const byIndex = (index: number): Side => ({ name: graph.nodes[index]?.name ?? "", isText: false, shape: [], nodes: [index] });
    if (!tile) {
      if (!isGate(node)) return null;
      const op = node.kind === "composite" ? node.definition.name : node.op;
      return { output: byIndex(node.index), operands: this.live(node.operands.map(byIndex)), op, tile };
    }
    if (tile.op === null) return null;
    const named = tile.operands.map((operand) => this.side(operand));
    const known = new Set(named.flatMap(({ nodes }) => nodes));
    const besides = [...this.around(tile).read].filter((index) => !known.has(index)).toSorted((a, b) => a - b);
    return { output: this.side(tile.name), operands: this.live([...named, ...besides.map(byIndex)]), op: tile.op, tile };
  }
}

/** Kept as long as the graph is. */
const known = new WeakMap<Graph, Gates>();

/** The gate that a node belongs to: of an entry, and of what lies between operands and entries, the array's. null: inputs and constants have none. */
export const localGateOf = (graph: Graph, program: Program, node: number): LocalGate | null => {
  const gates = known.get(graph) ?? new Gates(graph, program);
  known.set(graph, gates);
  const asked = graph.nodes[node];
  return asked ? gates.gateOf(asked) : null;
};
