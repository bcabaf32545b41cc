/** Keeps the scene in step with the graph: measures and lays out when the structure changes, and only then. */

import type { Evaluation } from "../../graph/evaluation.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Layout, LayoutRequest } from "../../layout/layout.ts";
import { requestLayout } from "../../layout/layoutInBackground.ts";
import { mathFonts } from "../../tex/fonts.ts";
import { canvasTextWidth, measureBoxes } from "../../view/measure.ts";
import type { Scene } from "../../view/props.ts";

/** Two graphs with the same signature look the same but for their numbers. */
const signature = ({ nodes, groups }: Graph): string =>
  JSON.stringify([
    nodes.map((node) => {
      const common = [node.name, node.kind, node.group];
      if (node.kind === "operation") return [...common, node.op, node.operands];
      if (node.kind === "composite") return [...common, node.definition.name, node.operands];
      return node.kind === "constant" ? [...common, node.symbol ?? node.value] : common;
    }),
    groups,
  ]);

export interface SceneKeeper {
  /** Asks for the scene of a graph; `onScene` hears of it, at once if nothing has to move. */
  readonly want: (graph: Graph, evaluation: Evaluation) => void;
}

export const createSceneKeeper = (onScene: (scene: Scene) => void, onFailure: () => void): SceneKeeper => {
  let wanted: Graph | null = null;
  let current: { readonly signature: string; readonly scene: Scene } | null = null;

  const layOut = async (graph: Graph, evaluation: Evaluation, sign: string): Promise<void> => {
    await mathFonts();
    if (wanted !== graph) return;
    const boxes = measureBoxes(graph, evaluation, canvasTextWidth());
    const request: LayoutRequest = {
      boxes,
      edges: graph.edges,
      groups: graph.groups,
      groupOf: graph.nodes.map(({ group }) => group),
    };
    const layout: Layout = await requestLayout(request);
    if (wanted !== graph) return;
    current = { signature: sign, scene: { graph, boxes, layout } };
    onScene(current.scene);
  };

  return {
    want: (graph, evaluation) => {
      if (graph === wanted) return;
      wanted = graph;
      const sign = signature(graph);
      if (current?.signature === sign) {
        current = { signature: sign, scene: { ...current.scene, graph } };
        onScene(current.scene);
        return;
      }
      layOut(graph, evaluation, sign).catch(() => {
        if (wanted === graph) onFailure();
      });
    },
  };
};
