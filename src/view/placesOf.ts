/** Where on the picture the walk is: the nodes that the latest step is about. */
import { aboutOf } from "../graph/aboutOf.ts";
import type { Point } from "../layout/layout.ts";
import type { Moment } from "../moment/moment.ts";
import type { Scene } from "../picture/scene.ts";

/** null at the start, when the whole picture is to be seen. */
export const placesOf = ({ active, frame, graph }: Moment, scene: Scene): Point[] | null => {
  if (frame.cursor === 0) return null;
  const nodes = active.flatMap((step) => {
    const about = aboutOf(graph, step);
    if (about.kind === "seed") return [about.gate];
    return about.kind === "forward" ? [about.gate, ...about.operands.map(({ from }) => from)] : [about.operand, about.gate];
  });
  return nodes.flatMap((i) => scene.layout.nodes[i] ?? []);
};
