/** What the camera looks at, from a moment; what depends on scene and walk only is worked out once. */
import type { NodeBase } from "../graph/graph.ts";
import type { Schedule } from "../graph/schedule.ts";
import type { DrawnMoment } from "../moment/drawnMoment.ts";
import type { Item } from "../moment/items.ts";
import { type Box, boxOfNode, hullOf } from "../picture/boxes.ts";
import type { Scene } from "../picture/scene.ts";
import type { Subject } from "./camera.ts";
import { stepBoxes } from "./stepBoxes.ts";

type Still = Pick<Subject, "width" | "height" | "boxes" | "stepBox">;

/** The steps on the screen have been done, or, while their stages go by, are being done. */
const stepsShown = ({ frame: { cursor }, active, stages }: DrawnMoment): Pick<Subject, "from" | "to"> =>
  stages === null ? { from: cursor - active.length, to: cursor } : { from: cursor, to: cursor + active.length };

export const createSubjects = (): ((scene: Scene, moment: DrawnMoment) => Subject) => {
  let known: { readonly scene: Scene; readonly walk: Schedule<NodeBase>; readonly still: Still } | null = null;
  return (scene, moment) => {
    if (known?.scene !== scene || known.walk !== moment.walk) {
      const { width, height } = scene.layout;
      const boxes = scene.graph.nodes.map((_, node) => boxOfNode(scene, node));
      known = { scene, walk: moment.walk, still: { width, height, boxes, stepBox: stepBoxes(scene, moment.walk) } };
    }
    return { ...known.still, ...stepsShown(moment) };
  };
};

/** Where a node is, or the ends of an edge. */
export const itemBox = (scene: Scene, { kind, index }: Item): Box => {
  if (kind === "node") return boxOfNode(scene, index);
  const { from, to } = scene.graph.edges[index] ?? { from: 0, to: 0 };
  return hullOf([boxOfNode(scene, from), boxOfNode(scene, to)]);
};
