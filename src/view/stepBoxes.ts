/** What must be seen at a step: both ends of the wires that it is about, with their numbers. */
import { type About, aboutOf } from "../graph/aboutOf.ts";
import type { NodeBase } from "../graph/graph.ts";
import type { Schedule } from "../graph/schedule.ts";
import { type Box, boxOfNode, hullOf } from "../picture/boxes.ts";
import type { Scene } from "../picture/scene.ts";

export interface StepBox {
  readonly all: Box;
  /** What is looked at if the window is too small for all: where the step's result appears. */
  readonly held: Box;
}

/** The nodes that a step is about; its result appears at the first. */
export const nodesAbout = (about: About): readonly [result: number, ...others: number[]] => {
  if (about.kind === "backward") return [about.operand, about.gate];
  return about.kind === "forward" ? [about.gate, ...about.operands.map(({ from }) => from)] : [about.gate];
};

/** By step of the walk; worked out when first asked for. */
export const stepBoxes = (scene: Scene, walk: Schedule<NodeBase>): ((step: number) => StepBox | null) => {
  const known: StepBox[] = [];
  return (i) => {
    const step = walk.steps[i];
    if (!step) return null;
    if (known[i]) return known[i];
    const [result, ...others] = nodesAbout(aboutOf(walk.graph, step));
    const held = boxOfNode(scene, result);
    const box = { held, all: hullOf([held, ...others.map((node) => boxOfNode(scene, node))]) };
    known[i] = box;
    return box;
  };
};
