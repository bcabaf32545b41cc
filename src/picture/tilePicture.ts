/** What a picture says of vectors and matrices that are drawn as one; comes with what reads arrays. */
import type { TileNode } from "../graph/drawn.ts";
import type { Edge } from "../graph/graph.ts";
import { late } from "../graph/late.ts";
import type { NodeBox, Point } from "../layout/layout.ts";
import type { DrawnMoment } from "../moment/drawnMoment.ts";
import type { NodeFacts, StillNode } from "./nodes.ts";
import type { Overlay } from "./overlay.ts";
import type { Item, Run } from "./picture.ts";
import type { Scene } from "./scene.ts";

/** What a wire from a tile is labelled with: the shape of what it carries, or the one entry. */
export interface Carried {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly isArray: boolean;
}

/** Where the entries of a tile stand, from its middle: of its values; those of its gradients stand as far below the wire. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  /** Entries are colours, not numbers. */
  readonly isGrid: boolean;
  readonly left: number;
  /** Right ends of the columns, from `left`. */
  readonly ends: readonly number[];
  /** Of one row. */
  readonly pitch: number;
  /** From the wire to the nearest row. */
  readonly gap: number;
  /** From there to the text under or over a grid; 0 without one. */
  readonly legend: number;
}

/** What of the tiles of a scene is the same at every moment. */
export interface SceneTiles {
  /** By node. */
  readonly boxes: ReadonlyMap<number, NodeBox>;
  readonly blocks: ReadonlyMap<number, Block>;
  /** By wire. */
  readonly carried: ReadonlyMap<number, Carried>;
}

export interface TilePicture {
  readonly measure: (moment: DrawnMoment) => SceneTiles;
  readonly facts: (node: TileNode, facts: NodeFacts, moment: DrawnMoment, overlay: Overlay) => NodeFacts;
  readonly item: (still: StillNode, scene: Scene, facts: NodeFacts, label: string) => Item;
  /** Of a step back along a wire at a tile, what its gate multiplies by; empty where it cannot be said shortly. */
  readonly local: (moment: DrawnMoment, edge: Edge) => readonly Run[];
  /** Which entry of a tile stands at a point of the picture; −1: none. */
  readonly entryAt: (scene: Scene, node: number, point: Point) => number;
}

export const TILE_PICTURE = late<TilePicture>();

export const measureTiles = (moment: DrawnMoment): SceneTiles | null =>
  (moment.inNumbers.drawn.stops && TILE_PICTURE.now?.measure(moment)) || null;
