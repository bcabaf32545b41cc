/** Keeps the scene in step with the graph: measures and lays out when the structure changes, and only then. */

import type { Evaluation } from "../../graph/evaluation.ts";
import type { Graph } from "../../graph/graph.ts";
import { createLayouter } from "../../layout/createLayouter.ts";
import type { LayoutRequest, Room } from "../../layout/layout.ts";
import { isSameRoom } from "../../layout/room.ts";
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
  readonly destroy: () => void;
}

/** @param roomNow what the picture should fill; null while nothing is seen */
export const createSceneKeeper = (
  roomNow: () => Room | null,
  onScene: (scene: Scene) => void,
  onFailure: () => void,
): SceneKeeper => {
  const layouter = createLayouter();
  let wanted: Graph | null = null;
  let wantedRoom: Room | null = null;
  let current: { readonly signature: string; readonly room: Room | null; readonly scene: Scene } | null = null;

  const layOut = async (graph: Graph, evaluation: Evaluation, sign: string, room: Room | null): Promise<void> => {
    await mathFonts();
    if (wanted !== graph || wantedRoom !== room) return;
    const boxes = measureBoxes(graph, evaluation, canvasTextWidth());
    const request: LayoutRequest = {
      boxes,
      edges: graph.edges,
      groups: graph.groups,
      groupOf: graph.nodes.map(({ group }) => group),
      ...(room && { room }),
    };
    const layout = await layouter.layOut(request);
    if (wanted !== graph || wantedRoom !== room) return;
    current = { signature: sign, room, scene: { graph, boxes, layout } };
    onScene(current.scene);
  };

  return {
    want: (graph, evaluation) => {
      const room = roomNow();
      if (graph === wanted && isSameRoom(room, wantedRoom)) return;
      wanted = graph;
      wantedRoom = room;
      const sign = signature(graph);
      if (current?.signature === sign && isSameRoom(room, current.room)) {
        current = { ...current, scene: { ...current.scene, graph } };
        onScene(current.scene);
        return;
      }
      layOut(graph, evaluation, sign, room).catch(() => {
        if (wanted === graph && wantedRoom === room) onFailure();
      });
    },
    destroy: layouter.destroy,
  };
};
