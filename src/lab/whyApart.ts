/** Where a wrong recipe leaves the right one, and by what. */

import type { Schedule } from "../graph/schedule.ts";
import type { Send } from "./happenings.ts";
import type { Lab, Recipe } from "./recipes.ts";
import { wiresToTarget } from "./wiresBetween.ts";

export type Cause =
  /** The gate passes on all that it holds, and part of that it has passed on before. */
  | { readonly kind: "resent"; readonly gate: number; readonly operand: number; readonly holds: number; readonly fresh: number }
  /** The gate passes on what it holds although these gates, by the order of the backward pass, have not sent it everything. */
  | {
      readonly kind: "early";
      readonly gate: number;
      readonly operand: number;
      readonly arrived: number;
      readonly expected: number;
      readonly awaited: readonly number[];
    }
  /** The node forgets what it held. */
  | { readonly kind: "replaced"; readonly node: number; readonly before: number; readonly amount: number }
  /** The second pass adds to what the first has left. */
  | { readonly kind: "kept"; readonly nodes: readonly number[] };

const early = (walk: Schedule, { wrong }: Lab, { edge }: Send, at: number): Cause | null => {
  const { edges } = walk.graph;
  const wire = edges[edge];
  if (!wire) return null;
  const arrived = new Set(wrong.slice(0, at).flatMap((event) => (event.kind === "send" ? [event.edge] : [])));
  const expected = wiresToTarget(walk).filter(({ from }) => from === wire.to);
  const awaited = expected.filter(({ index }) => !arrived.has(index));
  return {
    kind: "early",
    gate: wire.to,
    operand: wire.from,
    arrived: expected.length - awaited.length,
    expected: expected.length,
    awaited: [...new Set(awaited.map(({ to }) => to))],
  };
};

/** The node held a number before, or the two would not have parted. */
const replaced = ({ graph: { edges } }: Schedule, { wrong }: Lab, { edge, amount }: Send, at: number): Cause => {
  const node = edges[edge]?.from ?? -1;
  const before = wrong.slice(0, at).findLast((event) => event.kind === "send" && edges[event.edge]?.from === node);
  return { kind: "replaced", node, before: before?.kind === "send" ? before.after : 0, amount };
};

/** null where they do not part. */
export const whyApart = (walk: Schedule, recipe: Recipe, lab: Lab): Cause | null => {
  if (lab.apart === null) return null;
  const at = lab.apart - 1;
  const [wrong, right] = [lab.wrong[at], lab.right[at]];
  if (wrong?.kind === "restart") return { kind: "kept", nodes: wrong.kept };
  if (wrong?.kind !== "send" || right?.kind !== "send") return null;
  if (recipe === "assign") return replaced(walk, lab, wrong, at);
  if (recipe === "once") return early(walk, lab, wrong, at);
  const wire = walk.graph.edges[wrong.edge];
  return wire ? { kind: "resent", gate: wire.to, operand: wire.from, holds: wrong.upstream, fresh: right.upstream } : null;
};
