/** What stands where. Stays the same object while only numbers change. */
import type { DrawnNode } from "../graph/drawn.ts";
import type { Graph } from "../graph/graph.ts";
import type { Layout, NodeBox } from "../layout/layout.ts";
import type { SceneTiles } from "./tilePicture.ts";

export interface Scene {
  readonly graph: Graph<DrawnNode>;
  readonly boxes: readonly NodeBox[];
  readonly layout: Layout;
  /** null: there are none. */
  readonly tiles: SceneTiles | null;
}
