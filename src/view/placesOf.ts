/** Where on the picture the walk is: the nodes that the latest step is about. */
import type { Point } from "../layout/layout.ts";
import type { GraphViewProps } from "./props.ts";

/** null at the start, when the whole picture is to be seen. */
export const placesOf = ({ active, scene, frame }: GraphViewProps): Point[] | null => {
  if (frame.cursor === 0) return null;
  const { edges } = scene.graph;
  const nodes = active.flatMap((step) => {
    if (step.kind === "seed") return [step.node];
    if (step.kind === "forward") return [step.node, ...edges.filter(({ to }) => to === step.node).map(({ from }) => from)];
    const edge = edges[step.edge];
    return edge ? [edge.from, edge.to] : [];
  });
  return nodes.flatMap((i) => scene.layout.nodes[i] ?? []);
};
