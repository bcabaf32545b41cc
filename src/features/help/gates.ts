/** What the help shows of the graph: tiny programs, each at the moment that says most about it. Its words, beside them, claim what the numbers here say. */

/** Of a node: what stands above and below its wire; of an edge: its contribution. */
export interface Claim {
  readonly value?: number;
  readonly gradient?: number;
  readonly contribution?: number;
}

export interface Gate {
  readonly program: string;
  /** How many steps are done while nothing plays; without it, all. */
  readonly step?: number;
  /** How many stages of the next one are over. */
  readonly stage?: number;
  /** What holds at the end of the walk, by node or edge. */
  readonly claims: Readonly<Record<string, Claim>>;
}

/** In the order of the page. */
export const GATES = {
  value: { program: "x = 2\nf = 3x", claims: { x: { value: 2, gradient: 3 } } },
  notYet: { program: "x = 2; y = 5\nf = x*y", step: 0, claims: {} },
  factors: {
    program: "x = 3\nu = 2x\nf = 5u",
    step: 4,
    stage: 3,
    claims: { u: { gradient: 5 }, "x-u.1": { contribution: 10 }, x: { gradient: 10 } },
  },
  partial: { program: "x = 3\nf = x*x", step: 3, claims: { "x-f.1": { contribution: 3 }, x: { gradient: 6 } } },
  fork: {
    program: "x = 4\nr = sqrt(x)\nf = r*x",
    claims: { "x-f.1": { contribution: 2 }, "x-r.0": { contribution: 1 }, x: { gradient: 3 } },
  },
  plus: {
    program: "x = 2; y = 5\ns = x + y\nf = 3s",
    claims: { s: { gradient: 3 }, x: { gradient: 3 }, y: { gradient: 3 } },
  },
  times: { program: "x = 2; y = 5\nf = x*y", claims: { x: { value: 2, gradient: 5 }, y: { value: 5, gradient: 2 } } },
  max: { program: "x = 2; y = 5\nf = max(x, y)", claims: { x: { gradient: 0 }, y: { value: 5, gradient: 1 } } },
  unary: { program: "x = 4\nf = sqrt(x)", claims: { x: { value: 4, gradient: 0.25 } } },
  param: { program: "param w = 0.5; x = 2\nf = w*x", claims: {} },
  free: { program: "x = 2\nf = x*y", claims: { y: { value: 1 } } },
  composite: { program: "x = 0\nf = sigmoid(x)", claims: {} },
  kink: { program: "x = 0\nf = relu(x)", claims: { x: { value: 0, gradient: 0 } } },
  unused: { program: "x = 2; y = 5\nf = sqrt(x)", claims: {} },
  fault: { program: "x = -1\nu = log(x)\nf = 2u", claims: { x: { value: -1, gradient: Number.NaN } } },
} as const satisfies Readonly<Record<string, Gate>>;

export type GateId = keyof typeof GATES;

/** Those that explain numbers, and those that explain shapes. */
export const GATE_GROUPS = {
  numbers: ["value", "notYet", "factors", "partial", "fork"],
  gates: ["plus", "times", "max", "unary", "param", "free", "composite", "kink", "unused", "fault"],
} as const satisfies Readonly<Record<string, readonly GateId[]>>;

/** Pictures of more than one gate take two places. */
export const WIDE: ReadonlySet<GateId> = new Set<GateId>(["factors", "partial", "fork", "plus", "fault"]);
