/**
 * The facts that sentences are made of. Numbers arrive formatted (`−4`, `0.1966`) and names as they are to be read (`w1`, or `w₁` on the
 * screen): this folder chooses words and order, nothing else.
 */
import type { Unused } from "../choices/unused.ts";
import type { NodeState } from "../graph/frame.ts";
import type { OperationName } from "../ops/registry.ts";

/** A name and its number: `x₁ = −2`; a literal is its own name and has no other value. */
export interface NamedNumber {
  readonly name: string;
  readonly value: string | null;
}

/** What a gate does with its operands. choice: max and min. function: any other operation. call: of a user's function. */
export interface ForwardFacts {
  readonly name: string;
  readonly does: "sum" | "difference" | "product" | "quotient" | "power" | "sign" | "name" | "choice" | "function" | "call";
  readonly callee: string;
  readonly operands: readonly NamedNumber[];
}

/** How far a sum of contributions has come. */
export interface Progress {
  readonly arrived: number;
  readonly expected: number;
}

/** What kind of node a spoken label is about. */
export type SpokenKind =
  | { readonly kind: "input" | "trainable" | "free" | "constant" }
  | { readonly kind: "gate"; readonly op: OperationName }
  | { readonly kind: "composite"; readonly callee: string };

export interface SpokenNode extends Progress {
  readonly name: string;
  readonly is: SpokenKind;
  readonly isTarget: boolean;
  /** An input is behind it, or it is one: otherwise no gradient is ever wanted there. */
  readonly isLive: boolean;
  /** null until the walk has computed it. */
  readonly value: string | null;
  readonly gradient: string | null;
  readonly state: NodeState;
  /** A number stands there, but it is no gradient: a value that does not exist lies on the way. */
  readonly isMeaningless: boolean;
}

export interface SpokenEdge {
  readonly from: string;
  readonly to: string;
  /** Counted from 0. */
  readonly slot: number;
  readonly operands: number;
  /** A gradient flows back along it. */
  readonly isLive: boolean;
  readonly value: string | null;
  readonly contribution: string | null;
}

/** What one step has done, for the live region. */
export interface AnnouncedSteps {
  forward: { readonly name: string; readonly expression: string; readonly value: string };
  seed: { readonly target: string };
  backward: Progress & {
    readonly operand: string;
    readonly gate: string;
    readonly upstream: string;
    readonly local: string;
    readonly contribution: string;
    /** The operand's gradient with this contribution in it. */
    readonly sum: string;
  };
}

/** What the sentence about one edge of a gate needs, by the gate's role. `local` is the edge's local derivative. */
export interface RoleFacts {
  /** turned: which operand gets the gradient with its sign turned; `this` is the edge's own, as for y in x − y. */
  distributor: {
    readonly operand: string;
    readonly turned: "none" | "this" | "other";
    /** Both operands take gradients; a constant does not. */
    readonly isShared: boolean;
  };
  /** part: what the operand is in the product or quotient; `other` is the operand beside it. */
  switcher: {
    readonly operand: string;
    readonly part: "factor" | "dividend" | "divisor";
    readonly other: NamedNumber;
    readonly local: string;
  };
  /**
   * won, lost, tied: operands of max and min. on, off: the gate passes all or nothing, as relu does. scaled: it passes a part, as
   * leaky_relu does to the left of 0.
   */
  router: {
    readonly operand: string;
    readonly outcome: "won" | "lost" | "tied" | "on" | "off" | "scaled";
    readonly local: string;
  };
  /** cached: the numbers of the forward part that the local rule reads: operands, the gate's own value, or none (negation). */
  scaler: { readonly operand: string; readonly local: string; readonly cached: readonly NamedNumber[] };
  /** A gate like sign, whose slope is 0 everywhere. */
  blocker: { readonly operand: string; readonly gate: string };
}

/** Why what flows back along an edge, or the gradient of a node, is exactly 0. */
export interface ZeroFacts {
  /** The gradient at the gate is 0 already. */
  upstream: { readonly gate: string };
  /** The other factor is 0. */
  factor: { readonly operand: string; readonly gate: string; readonly other: string };
  /** relu to the left of its corner. */
  off: { readonly operand: string; readonly gate: string };
  /** Another operand of max or min decides. */
  lost: { readonly operand: string; readonly gate: string };
  /** Any other place where the slope is 0. */
  flat: { readonly operand: string; readonly gate: string };
}

/** A complete gradient at an input, tried out: `by` is how far the input is moved, `change` what the target does. */
export interface ArrivalFacts {
  slope: {
    readonly name: string;
    readonly target: string;
    readonly sign: "positive" | "negative";
    readonly by: string;
    readonly change: string;
  };
  /** isStill: the target does not move at all, as behind a relu that is off. */
  zero: { readonly name: string; readonly target: string; readonly isStill: boolean };
  /** A kink lies on the way: what moving the input up and down does. */
  sides: { readonly name: string; readonly target: string; readonly by: string; readonly up: string; readonly down: string };
  /** The same where one side has no value. */
  kink: { readonly name: string; readonly target: string };
}

/** Why a number is no gradient: a value that does not exist, a slope that is not finite, a product beyond the largest number. */
export interface MeaninglessFacts {
  value: { readonly origin: string; readonly value: string; readonly target: string; readonly isTarget: boolean };
  slope: { readonly gate: string; readonly operand: string; readonly local: string };
  product: { readonly operand: string };
}

/** What a step asks before it tells. */
export interface AskedFacts {
  value: { readonly name: string };
  local: { readonly operand: string; readonly gate: string; readonly upstream: string };
  product: { readonly upstream: string; readonly local: string };
  sum: { readonly operand: string; readonly before: string; readonly contribution: string };
}

/** `node` holds `value`, which is not finite, although its operands are. */
export interface FaultFacts {
  readonly node: string;
  readonly value: string;
}

/** `used`: the local derivative that the walk goes on with. */
export interface KinkFacts {
  readonly node: string;
  readonly operand: string;
  readonly used: string;
}

/** `gate` is open, and its gates do not give what it gives closed. */
export interface OpeningFacts {
  /** Where in it the numbers leave their range. */
  outside: { readonly gate: string; readonly inner: string; readonly closed: string };
  digits: { readonly gate: string; readonly opened: string; readonly closed: string };
}

/** What a person has to be told once. */
export interface NoticeFacts {
  /** What of the link could not be used as it stands; all in one. */
  link: { readonly unused: readonly Unused[] };
  "stored-program-unreadable": null;
  /** What was typed or pasted was not taken on. */
  "text-too-long": { readonly length: number; readonly limit: number };
  /** The browser does not let the page store anything, or has no room left. */
  "not-stored": null;
}

export type NoticeCode = keyof NoticeFacts;
export type Notice = { [C in NoticeCode]: { readonly code: C; readonly facts: NoticeFacts[C] } }[NoticeCode];
