/** What a picture says of vectors and matrices that are drawn as one; comes with what reads arrays. */
import type { TileNode } from "../graph/drawn.ts";
import type { Edge } from "../graph/graph.ts";
import { late } from "../graph/late.ts";
import type { NodeBox, Point } from "../layout/layout.ts";
import type { DrawnMoment } from "../moment/drawnMoment.ts";
import type { Mark as MarkOfTool } from "../moment/marks.ts";
import type { NodeFacts, StillNode } from "./nodes.ts";
import type { Item, Run } from "./picture.ts";
import type { Scene } from "./scene.ts";

/** What a wire from a tile is labelled with: the shape of what it carries, or the one entry. */
export interface Carried {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly isArray: boolean;
}

/** Where the entries of an array stand, from the middle of its tile: values over the wire, and gradients as far under it. All in px. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  /** Entries are colours, not numbers. */
  readonly isGrid: boolean;
  /** Of its left bracket. */
  readonly left: number;
  /** Of its right bracket. */
  readonly right: number;
  /** By column. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Of one row. */
  readonly pitch: number;
}

/** What of the tiles of a scene is the same at every moment. */
export interface SceneTiles {
  /** By node. */
  readonly boxes: ReadonlyMap<number, NodeBox>;
  readonly blocks: ReadonlyMap<number, Block>;
  /** By wire. */
  readonly carried: ReadonlyMap<number, Carried>;
}

/** A tile at a moment. */
export interface TileLook {
  readonly facts: NodeFacts;
  readonly item: (still: StillNode, scene: Scene, label: string) => Item;
}

export interface TilePicture {
  readonly measure: (moment: DrawnMoment) => SceneTiles;
  /** @param facts what would be told of a number in its place */
  readonly tile: (node: TileNode, facts: NodeFacts, moment: DrawnMoment, mark: MarkOfTool | undefined) => TileLook;
  /** Of a step back along a wire at a tile, what its gate multiplies by; empty where it cannot be said shortly. */
  readonly local: (moment: DrawnMoment, edge: Edge) => readonly Run[];
  /** Which entry of a tile stands at a point of the picture; −1: none. */
  readonly entryAt: (scene: Scene, node: number, point: Point) => number;
}

export const TILE_PICTURE = late<TilePicture>();

export const measureTiles = (moment: DrawnMoment): SceneTiles | null =>
  (moment.inNumbers.drawn.stops && TILE_PICTURE.now?.measure(moment)) || null;
