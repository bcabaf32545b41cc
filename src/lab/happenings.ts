/** What happens on a way back, whichever recipe it follows. */
import type { Edge } from "../graph/graph.ts";

export interface Send {
  readonly kind: "send";
  readonly edge: number;
  /** What the gate passes on. */
  readonly upstream: number;
  /** upstream · local. */
  readonly amount: number;
  /** What the operand holds now. */
  readonly after: number;
}

/** A second pass begins: gradients are set to 0, or not, and the target has its seed. */
export interface Restart {
  readonly kind: "restart";
  readonly target: number;
  readonly cleared: readonly number[];
  /** The nodes that keep a gradient that is not 0. */
  readonly kept: readonly number[];
}

export type Happening = { readonly kind: "seed"; readonly target: number } | Send | Restart;

/** What the nodes hold that something has arrived at. */
export type Held = ReadonlyMap<number, number>;

/** Writes down what happens as it happens. */
export class Log {
  readonly events: Happening[] = [];
  readonly held = new Map<number, number>();
  private readonly local: Float64Array;

  /** @param local by edge */
  constructor(local: Float64Array) {
    this.local = local;
  }

  seed(target: number): void {
    this.held.set(target, 1);
    this.events.push({ kind: "seed", target });
  }

  /** @param upstream what the gate passes on, if not all that it holds */
  send({ index, from, to }: Edge, upstream: number = this.held.get(to) ?? Number.NaN, isReplacing = false): number {
    const amount = upstream * (this.local[index] ?? Number.NaN);
    const after = isReplacing ? amount : (this.held.get(from) ?? 0) + amount;
    this.held.set(from, after);
    this.events.push({ kind: "send", edge: index, upstream, amount, after });
    return amount;
  }

  restart(target: number, isKept: (node: number) => boolean): void {
    const others = [...this.held.keys()].filter((node) => node !== target);
    const cleared = others.filter((node) => !isKept(node));
    const kept = others.filter((node) => isKept(node) && this.held.get(node) !== 0);
    for (const node of cleared) this.held.set(node, 0);
    this.held.set(target, 1);
    this.events.push({ kind: "restart", target, cleared, kept });
  }
}

/** @param edges of the graph */
export const heldAfter = (events: readonly Happening[], count: number, edges: readonly Edge[]): Held => {
  const held = new Map<number, number>();
  for (const event of events.slice(0, count)) {
    if (event.kind === "send") held.set(edges[event.edge]?.from ?? -1, event.after);
    else held.set(event.target, 1);
    if (event.kind === "restart") for (const node of event.cleared) held.set(node, 0);
  }
  return held;
};

/** NaN is NaN, and −0 is 0. */
export const isSameNumber = (a: number | undefined, b: number | undefined): boolean =>
  a === b || (Number.isNaN(a) && Number.isNaN(b));

/** The same node holds the same number after either. */
export const isSameHappening = (a: Happening | undefined, b: Happening | undefined): boolean => {
  if (a?.kind === "send" && b?.kind === "send") return a.edge === b.edge && isSameNumber(a.after, b.after);
  if (a?.kind === "restart" && b?.kind === "restart") return a.kept.length === b.kept.length;
  return a?.kind === b?.kind;
};
