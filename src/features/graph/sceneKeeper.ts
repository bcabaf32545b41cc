/** Keeps the scene in step with the graph and its window: measures and lays out when the structure changes, and only then. */
import { type DrawnNode, isTile } from "../../graph/drawn.ts";
import type { Graph } from "../../graph/graph.ts";
import { isLong, nextTask } from "../../graph/longWork.ts";
import { createLayouter } from "../../layout/createLayouter.ts";
import type { LayoutRequest, Room } from "../../layout/layout.ts";
import { isSameRoom, roomFor } from "../../layout/room.ts";
import type { DrawnMoment } from "../../moment/drawnMoment.ts";
import { measureBoxes } from "../../picture/measure.ts";
import type { Scene } from "../../picture/scene.ts";
import { measureTiles } from "../../picture/tilePicture.ts";

/** Two graphs with the same signature look the same but for their numbers. */
const signature = ({ nodes, groups }: Graph<DrawnNode>): string =>
  JSON.stringify([
    nodes.map((node) => {
      const common = [node.name, node.kind, node.group];
      if (isTile(node)) return [...common, node.key, node.tile.op, node.shape, node.operands, node.isTrainable];
      if (node.kind === "operation") return [...common, node.op, node.operands];
      if (node.kind === "composite") return [...common, node.definition.name, node.operands];
      return node.kind === "constant" ? [...common, node.symbol ?? node.value] : common;
    }),
    groups,
  ]);

export interface SceneKeeper {
  /**
   * The scene of this moment's graph; null if it is still to be laid out: `onScene` tells when it is there.
   * @param window what the picture should fill; null while nothing is seen
   */
  readonly sceneOf: (moment: DrawnMoment, window: Room | null) => Scene | null;
  readonly destroy: () => void;
}

export const createSceneKeeper = (onScene: () => void, onFailure: () => void): SceneKeeper => {
  const layouter = createLayouter();
  let wanted: { readonly graph: Graph<DrawnNode>; readonly room: Room | null } | null = null;
  let current: { readonly signature: string; readonly room: Room | null; readonly scene: Scene } | null = null;

  const layOut = async (moment: DrawnMoment, sign: string, room: Room | null, asked: typeof wanted): Promise<void> => {
    const { graph } = moment;
    if (isLong(graph)) await nextTask();
    if (wanted !== asked) return;
    const tiles = measureTiles(moment);
    const boxes = measureBoxes(graph, moment.evaluation, tiles);
    const request: LayoutRequest = {
      boxes,
      edges: graph.edges,
      groups: graph.groups,
      groupOf: graph.nodes.map(({ group }) => group),
      ...(room && { room }),
    };
    const layout = await layouter.layOut(request);
    if (wanted !== asked) return;
    current = { signature: sign, room, scene: { graph, boxes, layout, tiles } };
    onScene();
  };

  return {
    sceneOf: (moment, window) => {
      const { graph } = moment;
      const room = roomFor(graph.nodes.length, window);
      if (graph !== wanted?.graph || !isSameRoom(room, wanted.room)) {
        const asked = { graph, room };
        wanted = asked;
        const sign = signature(graph);
        if (current?.signature === sign && isSameRoom(room, current.room))
          current = { ...current, scene: { ...current.scene, graph } };
        else
          layOut(moment, sign, room, asked).catch(() => {
            if (wanted === asked) onFailure();
          });
      }
      return current?.scene.graph === graph ? current.scene : null;
    },
    destroy: layouter.destroy,
  };
};
