/** The right way back beside the wrong ones that learners write: what happens on the same graph, one contribution at a time. */
import type { Edge, Graph } from "../graph/graph.ts";
import type { Schedule } from "../graph/schedule.ts";
import { type Happening, isSameHappening, Log } from "./happenings.ts";
import { groupWires, wiresToTarget } from "./wiresBetween.ts";

/**
 * resend: recursion that with every arrival passes on all that a gate holds. once: depth first, each gate passes on only the first time.
 * assign: `=` for `+=`. keep-all, keep-inputs: two passes, and before the second no gradient, or none of an input, is set to 0.
 */
export const RECIPES = ["resend", "once", "assign", "keep-all", "keep-inputs"] as const;
export type Recipe = (typeof RECIPES)[number];

/** Which operand of a gate is sent its contribution first. */
export const OPERAND_ORDERS = ["first", "last"] as const;
export type OperandOrder = (typeof OPERAND_ORDERS)[number];

export interface Lab {
  /**
   * A right way, as long as the wrong one and for as long as possible the same. Beside `resend` it is recursion, too, which passes on only what
   * has just arrived; else the ordered pass, twice with zeroing in between where there are two.
   */
  readonly right: readonly Happening[];
  readonly wrong: readonly Happening[];
  /** How much has happened when they first differ; null if they do not, as far as they are listed. */
  readonly apart: number | null;
  /** How many contributions the wrong recipe sends in all; more than are listed if these are many. */
  readonly sends: bigint;
  /** How many the backward pass sends: one along each wire that leads to the target. */
  readonly wires: number;
}

/** Recursion walks every path: so many of its contributions are listed. */
export const LISTED_SENDS = 2000;

interface Kit {
  readonly graph: Graph;
  readonly target: number;
  readonly local: Float64Array;
  /** By gate, in the order of the backward pass; of each gate, its wires in the order that was chosen. */
  readonly sends: ReadonlyMap<number, readonly Edge[]>;
  /** By node: how many contributions it is to receive. */
  readonly expected: ReadonlyMap<number, number>;
}

const orderedPass = ({ sends }: Kit, log: Log, isReplacing = false): void => {
  for (const wires of sends.values()) for (const wire of wires) log.send(wire, undefined, isReplacing);
};

const sweep = (kit: Kit, isReplacing: boolean): Log => {
  const log = new Log(kit.local);
  log.seed(kit.target);
  orderedPass(kit, log, isReplacing);
  return log;
};

const sweepTwice = (kit: Kit, isKept: (node: number) => boolean): Log => {
  const log = sweep(kit, false);
  log.restart(kit.target, isKept);
  orderedPass(kit, log);
  return log;
};

/** On a stack of its own: a chain may be longer than the machine's. */
const recurse = ({ target, local, sends }: Kit, passesOn: "all" | "new" | "once"): Log => {
  const log = new Log(local);
  const entered = new Set<number>();
  log.seed(target);
  const limit = passesOn === "once" ? Number.POSITIVE_INFINITY : LISTED_SENDS;
  const calls = [{ gate: target, arrived: 1, next: 0 }];
  for (let call = calls.at(-1); call && log.events.length <= limit; call = calls.at(-1)) {
    const wire = sends.get(call.gate)?.[call.next++];
    if (!wire) {
      calls.pop();
      continue;
    }
    const arrived = log.send(wire, passesOn === "new" ? call.arrived : undefined);
    if (!sends.has(wire.from) || (passesOn === "once" && entered.has(wire.from))) continue;
    entered.add(wire.from);
    calls.push({ gate: wire.from, arrived, next: 0 });
  }
  return log;
};

/** The ordered pass once more: it sends what the events send as long as their gates have received everything, then the rest in its own order. */
const follow = ({ graph, target, local, sends, expected }: Kit, events: readonly Happening[]): Log => {
  const log = new Log(local);
  const arrived = new Map<number, number>();
  const waiting = new Set([...sends.values()].flat());
  const isComplete = (gate: number) => (arrived.get(gate) ?? 0) === (expected.get(gate) ?? 0);
  let isFollowing = true;
  log.seed(target);
  for (const event of events) {
    const wanted = event.kind === "send" ? graph.edges[event.edge] : undefined;
    if (!wanted) continue;
    isFollowing &&= isComplete(wanted.to);
    const [next = wanted] = isFollowing ? [wanted] : waiting;
    waiting.delete(next);
    log.send(next);
    arrived.set(next.from, (arrived.get(next.from) ?? 0) + 1);
  }
  return log;
};

/** By induction over the wires: a gate is entered as often as there are paths from it to the target, and each time it sends along each wire. */
const sendsOfRecursion = (target: number, wires: readonly Edge[]): bigint => {
  const entries = new Map([[target, 1n]]);
  let sends = 0n;
  for (const { from, to } of wires) {
    const times = entries.get(to) ?? 0n;
    entries.set(from, (entries.get(from) ?? 0n) + times);
    sends += times;
  }
  return sends;
};

const bothWays = (kit: Kit, recipe: Recipe): { right: Log; wrong: Log } => {
  if (recipe === "resend") return { right: recurse(kit, "new"), wrong: recurse(kit, "all") };
  if (recipe === "assign") return { right: sweep(kit, false), wrong: sweep(kit, true) };
  if (recipe === "once") {
    const wrong = recurse(kit, "once");
    return { right: follow(kit, wrong.events), wrong };
  }
  const isInput = (node: number) => kit.graph.nodes[node]?.kind === "input";
  return { right: sweepTwice(kit, () => false), wrong: sweepTwice(kit, recipe === "keep-all" ? () => true : isInput) };
};

/** @param local by edge, as in an evaluation */
export const labOf = (walk: Schedule, local: Float64Array, recipe: Recipe, order: OperandOrder): Lab => {
  const wires = wiresToTarget(walk);
  const sends = new Map<number, readonly Edge[]>();
  for (const [gate, own] of groupWires(wires, "to")) sends.set(gate, order === "last" ? own : own.toReversed());
  const expected = new Map([...groupWires(wires, "from")].map(([node, own]) => [node, own.length]));
  const { right, wrong } = bothWays({ graph: walk.graph, target: walk.target, local, sends, expected }, recipe);
  const apart = wrong.events.findIndex((event, i) => !isSameHappening(event, right.events[i]));
  const passes = recipe === "keep-all" || recipe === "keep-inputs" ? 2n : 1n;
  return {
    right: right.events,
    wrong: wrong.events,
    apart: apart < 0 ? null : apart + 1,
    wires: wires.length,
    sends: recipe === "resend" ? sendsOfRecursion(walk.target, wires) : passes * BigInt(wires.length),
  };
};
