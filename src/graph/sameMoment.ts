/** Where a walk stands after its graph has been opened up, closed, or retyped: at the same mathematical moment. */
import { type Drawn, numbersDone, stepsDone } from "./drawn.ts";
import { expansionKey, isGate } from "./graph.ts";
import { NEVER, type Schedule, type Step } from "./schedule.ts";

/**
 * Where `next` has a step of `old`; undefined if it has not. Steps are told apart by names, which outlive a graph. An edge is called after the key of
 * its gate too: the last gate of an open body has the name of the whole, and with `g(a) = a*(a + 1)` both can have an edge x-f.0, which mean
 * different contributions.
 */
const positionOf = (old: Schedule, step: Step | undefined, next: Schedule): number | undefined => {
  if (!step) return undefined;
  if (step.kind === "seed") return next.forwardSteps;
  const edge = step.kind === "backward" ? old.graph.edges[step.edge] : null;
  const gate = old.graph.nodes[step.kind === "backward" ? (edge?.to ?? -1) : step.node];
  const twin = gate && next.graph.nodes[next.graph.byName.get(gate.name) ?? -1];
  if (!twin || !isGate(twin)) return undefined;
  if (!edge) return found(next.valueAt[twin.index]);
  if (expansionKey(old.graph.groups, gate) !== expansionKey(next.graph.groups, twin)) return undefined;
  const from = twin.operands[edge.slot];
  if (from === undefined || next.graph.nodes[from]?.name !== old.graph.nodes[edge.from]?.name) return undefined;
  return found(next.contributionAt[(next.graph.firstEdge[twin.index] ?? 0) + edge.slot]);
};

/** The step before the cursor from which on something is known. */
const found = (cursor: number | undefined): number | undefined =>
  cursor === undefined || cursor === NEVER ? undefined : cursor - 1;

/**
 * The cursor in `next` that has the same steps behind it. Steps that one of the walks does not have, those of a body that was opened or closed, count
 * as done only if all of them were: within such a stretch the walk goes back to its beginning.
 */
export const sameMoment = (old: Schedule, cursor: number, next: Schedule): number => {
  if (cursor <= 0) return 0;
  if (cursor >= old.steps.length) return next.steps.length;
  const justDone = positionOf(old, old.steps[cursor - 1], next);
  if (justDone !== undefined) return justDone + 1;
  const upcoming = positionOf(old, old.steps[cursor], next);
  if (upcoming !== undefined) return upcoming;
  for (let i = cursor - 2; i >= 0; i--) {
    const position = positionOf(old, old.steps[i], next);
    if (position !== undefined) return position + 1;
  }
  return 0;
};

/** The same in steps of a person: of a step of a tile, all or nothing is done. */
export const sameStep = (old: Drawn, cursor: number, next: Drawn): number =>
  stepsDone(next, sameMoment(old.numbers, numbersDone(old, cursor), next.numbers));
