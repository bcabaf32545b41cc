/**
 * What of an array program is drawn as one: each closed tile with everything that it is computed by, and of an open one each entry with the gates of its own.
 * The graph stands in the order of the lowered statements, so all of a tile stands together.
 */
import { entryName } from "../../lang/arrays/entryName.ts";
import type { Program } from "../../lang/program.ts";
import type { Tile } from "../../lang/tiles.ts";
import { type Graph, type Group, groupsAround } from "../graph.ts";
import { groupTitle } from "./groupTitle.ts";

/** To become one node of what is drawn. */
export interface Unit extends Pick<Tile, "name" | "isAutomatic" | "shape"> {
  readonly tile: Tile;
  readonly key: string;
  /** Indices of nodes, row by row. */
  readonly entries: readonly number[];
  /** Index among `groups`; −1 outside. */
  readonly group: number;
}

export interface Units {
  readonly units: readonly Unit[];
  /** By node: its unit; −1: it is drawn by itself. */
  readonly unitOf: Int32Array;
  /** By node: the group that it is drawn in. */
  readonly groupOf: Int32Array;
  /** Those of open tiles, then those of the graph. */
  readonly groups: readonly Group[];
  /** Of tiles and of entries, closed and open. */
  readonly keys: ReadonlySet<string>;
}

/** Whether there are nodes of its own, and not only those that it is a transpose, a row or a list of. */
const hasNodes = ({ name, shape, entries }: Tile): boolean => entries[0] === entryName(name, shape, 0);

class Grouping {
  readonly units: Unit[] = [];
  readonly keys = new Set<string>();
  readonly unitOf: Int32Array;
  /** By node: the open tile that it stands in. */
  private readonly tileGroupOf: Int32Array;
  private readonly tileGroups: Group[] = [];
  private readonly isEntry: Uint8Array;
  private readonly stepsOf = new Map<string, Tile[]>();
  private readonly graph: Graph;
  private readonly expanded: ReadonlySet<string>;
  /** Names of statements. */
  private readonly values: ReadonlyMap<string, number>;

  constructor(program: Program, graph: Graph, expanded: ReadonlySet<string>) {
    const count = graph.nodes.length;
    this.graph = graph;
    this.expanded = expanded;
    this.values = program.values;
    this.unitOf = new Int32Array(count).fill(-1);
    this.tileGroupOf = new Int32Array(count).fill(-1);
    this.isEntry = new Uint8Array(count);
  }

  run({ tiles }: Program): Units {
    const own = tiles.filter(hasNodes);
    for (const tile of own) {
      for (const index of this.entriesOf(tile)) this.isEntry[index] = 1;
      if (tile.inside !== null) this.stepsOf.set(tile.inside, [...(this.stepsOf.get(tile.inside) ?? []), tile]);
    }
    for (const tile of own) if (tile.inside === null) this.see(tile, -1);
    return { units: this.units, unitOf: this.unitOf, keys: this.keys, ...this.groupsOfAll() };
  }

  private entriesOf({ entries }: Tile): number[] {
    return entries.map((entry) => this.graph.byName.get(String(entry)) ?? -1);
  }

  private see(tile: Tile, parent: number): void {
    this.keys.add(tile.name);
    if (!this.expanded.has(tile.name)) return this.close(tile, parent);
    const group = this.group(tile.name, groupTitle(tile), parent);
    for (const step of this.stepsOf.get(tile.name) ?? []) this.see(step, group);
    for (const index of this.entriesOf(tile)) this.seeEntry(tile, index, group);
  }

  private seeEntry(tile: Tile, index: number, parent: number): void {
    const own = this.behind(tile, index);
    const name = this.graph.nodes[index]?.name ?? "";
    const hasInside = tile.shape.length > 0 && own.filter((i) => this.graph.nodes[i]?.operands).length > 1;
    if (hasInside) this.keys.add(name);
    if (hasInside && !this.expanded.has(name)) {
      const { isAutomatic } = tile;
      for (const i of own) this.unitOf[i] = this.units.length;
      this.units.push({ tile, key: name, name, isAutomatic, shape: [], entries: [index], group: parent });
      return;
    }
    const group = hasInside ? this.group(name, groupTitle(tile), parent) : parent;
    for (const i of own) this.tileGroupOf[i] = group;
  }

  private close(tile: Tile, group: number): void {
    const { name, isAutomatic, shape } = tile;
    const unit = this.units.length;
    const waiting = [tile];
    for (let each = waiting.pop(); each; each = waiting.pop()) {
      waiting.push(...(this.stepsOf.get(each.name) ?? []));
      for (const index of this.entriesOf(each)) for (const i of this.behind(each, index)) this.unitOf[i] = unit;
    }
    this.units.push({ tile, key: name, name, isAutomatic, shape, entries: this.entriesOf(tile), group });
  }

  /** An entry and the gates and constants of its statement, which stand before it, up to the entry before. */
  private behind({ span }: Tile, entry: number): number[] {
    const found = [entry];
    if (!this.graph.nodes[entry]?.operands) return found;
    for (let i = entry - 1; i >= 0 && this.isEntry[i] === 0; i--) {
      const node = this.graph.nodes[i];
      const isFree = node?.kind === "input";
      const isAlike = node?.span?.from === span.from && node.span.to === span.to;
      const isOwn = node?.isAutomatic && (node.group >= 0 ? this.isOpenedIn(i, entry) : isAlike);
      if (isFree) continue;
      if (!isOwn) break;
      found.push(i);
    }
    return found;
  }

  /** Whether the call that it was opened from is in the entry's statement: a statement of its own has a name. */
  private isOpenedIn(index: number, entry: number): boolean {
    const name = this.graph.groups[groupsAround(this.graph, index).at(-1) ?? -1]?.name ?? "";
    return name === this.graph.nodes[entry]?.name || !this.values.has(name);
  }

  private group(name: string, callee: string, parent: number): number {
    return this.tileGroups.push({ name, key: name, callee, parent, builtIn: null }) - 1;
  }

  /** Open calls stand in the open tile around them. */
  private groupsOfAll(): Pick<Units, "groups" | "groupOf"> {
    const { nodes, groups } = this.graph;
    const before = this.tileGroups.length;
    const around = new Int32Array(groups.length).fill(-1);
    const groupOf = new Int32Array(nodes.length);
    for (const { index, group } of nodes) {
      const tileGroup = this.tileGroupOf[index] ?? -1;
      groupOf[index] = group >= 0 ? before + group : tileGroup;
      for (let g = group; g >= 0 && this.unitOf[index] === -1; g = groups[g]?.parent ?? -1) around[g] = tileGroup;
    }
    const inner = groups.map((group, g) => ({
      ...group,
      parent: group.parent >= 0 ? before + group.parent : (around[g] ?? -1),
    }));
    return { groups: [...this.tileGroups, ...inner], groupOf };
  }
}

/** @param expanded keys of what is open: the name of a tile, and of an entry of an open one */
export const unitsOf = (program: Program, graph: Graph, expanded: ReadonlySet<string>): Units =>
  new Grouping(program, graph, expanded).run(program);
