/** How long the stages of a step take to play, in ms at normal speed. */
import type { NodeBase } from "../graph/graph.ts";
import type { PlaceInWalk } from "../graph/placeInWalk.ts";
import type { Schedule } from "../graph/schedule.ts";
import type { Stage } from "../graph/stages.ts";
import { stagesOnTheWay, type Way } from "../graph/way.ts";

export interface Pace {
  /** Numbers travel before the stage is over. */
  readonly transit: number;
  /** Afterwards, what the stage has produced is looked at. */
  readonly hold: number;
}

export const PACE: Readonly<Record<Stage, Pace>> = {
  operands: { transit: 550, hold: 200 },
  value: { transit: 0, hold: 0 },
  seed: { transit: 0, hold: 0 },
  upstream: { transit: 0, hold: 450 },
  local: { transit: 0, hold: 500 },
  product: { transit: 0, hold: 650 },
  contribution: { transit: 650, hold: 600 },
  sum: { transit: 0, hold: 0 },
};

/** How long a beat of a motion takes, in ms at normal speed. */
export const beatMs = (walk: Schedule<NodeBase>, way: Way, to: PlaceInWalk): number => {
  const stages = stagesOnTheWay(walk, way, to);
  const stage = stages[way.isMoving ? way.stage : way.stage - 1];
  if (stage === undefined) return 0;
  return way.isMoving ? PACE[stage].transit : PACE[stage].hold;
};
