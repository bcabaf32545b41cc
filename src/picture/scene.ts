/** What stands where. Stays the same object while only numbers change. */
import type { Graph } from "../graph/graph.ts";
import type { Layout, NodeBox } from "../layout/layout.ts";

export interface Scene {
  readonly graph: Graph;
  readonly boxes: readonly NodeBox[];
  readonly layout: Layout;
}
