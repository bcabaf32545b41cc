/** Where a walk stands after its graph has been opened up, closed, or retyped: at the same mathematical moment. */
import { expansionKey } from "./graph.ts";
import type { Schedule, Step } from "./schedule.ts";

/**
 * What a step is about, in words that outlive its graph. An edge is called after the key of its gate, not after its name: the last gate of an open
 * body has the name of the whole, and with `g(a) = a*(a + 1)` both can have an edge x-f.0, which mean different contributions.
 */
const keyOf = ({ graph }: Schedule, step: Step): string => {
  if (step.kind === "seed") return "seed";
  if (step.kind === "forward") return `forward ${graph.nodes[step.node]?.name}`;
  const edge = graph.edges[step.edge];
  const gate = graph.nodes[edge?.to ?? -1];
  return edge && gate ? `backward ${graph.nodes[edge.from]?.name}-${expansionKey(graph.groups, gate)}.${edge.slot}` : "";
};

/**
 * The cursor in `next` that has the same steps behind it. Steps that one of the walks does not have, those of a body that was opened or closed, count
 * as done only if all of them were: within such a stretch the walk goes back to its beginning.
 */
export const sameMoment = (old: Schedule, cursor: number, next: Schedule): number => {
  if (cursor <= 0) return 0;
  if (cursor >= old.steps.length) return next.steps.length;
  const positions = new Map(next.steps.map((step, i) => [keyOf(next, step), i]));
  const positionOf = (i: number): number | undefined => {
    const step = old.steps[i];
    return step && positions.get(keyOf(old, step));
  };
  const justDone = positionOf(cursor - 1);
  if (justDone !== undefined) return justDone + 1;
  const upcoming = positionOf(cursor);
  if (upcoming !== undefined) return upcoming;
  for (let i = cursor - 2; i >= 0; i--) {
    const position = positionOf(i);
    if (position !== undefined) return position + 1;
  }
  return 0;
};
