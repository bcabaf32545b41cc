/** The way from one stand of training to a later one, as far as its history knows it. */
import type { Task } from "../../lab/training/task.ts";
import type { Training } from "../../lab/training/training.ts";
import type { TrailMove } from "../../moment/trail.ts";

export const movesBetween = (
  { graph, parameters: nodes }: Task,
  before: Training,
  { updates, parameters, history }: Training,
): TrailMove[] => {
  const { stride, count } = history;
  const moves: TrailMove[] = [];
  let from = before.updates;
  const moveTo = (update: number, places: Float64Array): void => {
    moves.push({
      steps: update - from,
      values: new Map(nodes.map((node, k) => [graph.nodes[node]?.name ?? "", places[k] ?? 0])),
    });
    from = update;
  };
  for (let i = Math.floor(from / stride) + 1; i < count && i * stride < updates; i++)
    moveTo(i * stride, history.parameters.subarray(i * nodes.length, (i + 1) * nodes.length));
  if (updates > from) moveTo(updates, parameters);
  return moves;
};
