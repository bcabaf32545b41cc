/** Facts to try every sentence with, for the tests. A sentence without a sample does not compile. */
import { DIAGNOSTIC_SAMPLES } from "./diagnosticSamples.ts";
import type { SpokenNode } from "./facts.ts";
import type { Messages } from "./messages.ts";
import { ROLE_SAMPLES, type Samples } from "./roleSamples.ts";

const node: SpokenNode = {
  name: "q",
  is: { kind: "gate", op: "add" },
  isTarget: false,
  isLive: true,
  value: "3",
  gradient: "−4",
  state: "final",
  isMeaningless: false,
  arrived: 1,
  expected: 1,
};
const waiting: SpokenNode = { ...node, gradient: null, state: "waiting", arrived: 0 };

const edge = { from: "x", to: "q", slot: 0, operands: 2, isLive: true, value: "−2", contribution: "−4" };
const backward = { operand: "x", gate: "q", upstream: "−4", local: "1", contribution: "−4", sum: "7", arrived: 1, expected: 1 };
const named = { name: "w1" };
const fault = { node: "u3", value: "NaN" };
const kink = { node: "u3", operand: "w1", used: "0.5" };

export const SAMPLES: Samples<Messages> = {
  app: { step: [{ step: 7, total: 13 }] },
  graph: {
    label: [
      { target: "f", inputs: 3, gates: 2 },
      { target: "y", inputs: 1, gates: 1 },
    ],
    node: [
      node,
      waiting,
      { ...node, is: { kind: "gate", op: "leaky_relu" }, state: "partial", expected: 2 },
      { ...node, is: { kind: "composite", callee: "neuron" }, isTarget: true, expected: 0 },
      { ...waiting, is: { kind: "trainable" }, name: "w1", value: "2", expected: 0 },
      { ...waiting, is: { kind: "free" } },
      { ...waiting, is: { kind: "input" } },
      { ...waiting, is: { kind: "constant" }, isLive: false, name: "2", value: "2", expected: 0 },
      { ...node, isMeaningless: true },
      { ...waiting, value: null },
      { ...waiting, value: "NaN", state: "fault" },
    ],
    edge: [
      edge,
      { ...edge, contribution: null },
      { ...edge, isLive: false, contribution: null },
      { ...edge, operands: 1, value: null },
    ],
    progress: [{ arrived: 1, expected: 2 }],
    entry: [
      { name: "x", row: 2, column: null },
      { name: "W", row: 2, column: 1 },
    ],
    powerOfTen: [{ mantissa: "−8.1", exponent: "−4" }],
    announce: {
      forward: [{ name: "q", expression: "x + y", value: "3" }],
      seed: [{ target: "f" }],
      backward: [backward, { ...backward, arrived: 2, expected: 3 }],
    },
    open: [named],
    close: [named],
    opened: [
      { name: "u1", gates: 1 },
      { name: "u1", gates: 4 },
    ],
    closed: [named],
    makeTarget: [named],
    newTarget: [named],
    row: [{ row: 2, count: 4 }],
  },
  formula: {
    labels: {
      position: [
        { position: 1, count: 2 },
        { position: 2, count: 2 },
        { position: 3, count: 3 },
      ],
    },
  },
  roles: ROLE_SAMPLES,
  diagnostics: DIAGNOSTIC_SAMPLES,
  fixes: { insert: [{ text: "*" }], replace: [{ text: "sigmoid" }] },
  faults: {
    "division-by-zero": [fault],
    "log-of-zero": [fault],
    "log-of-negative": [fault],
    "root-of-negative": [fault],
    "outside-unit-interval": [fault],
    "negative-power-of-zero": [fault],
    "fractional-power-of-negative": [fault],
    overflow: [fault],
    "not-a-number-input": [fault],
  },
  kinks: {
    corner: [kink],
    tie: [kink],
    "infinite-slope": [kink],
    "zero-log-zero": [{ node: "f", operand: "p", used: "0" }],
    "no-slope": [kink],
  },
  openings: {
    outside: [{ gate: "f", inner: "u2", closed: "0" }],
    digits: [{ gate: "f", opened: "0", closed: "1e−300" }],
  },
};

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Every text of a language by its path: plain texts as they are, sentences once for each of their samples. */
export const textsOf = (table: unknown, samples: unknown, path = ""): [path: string, text: string][] => {
  if (typeof table === "string") return [[path, table]];
  if (typeof table === "function") {
    const facts: readonly unknown[] = Array.isArray(samples) ? samples : [];
    return facts.map((fact, i) => [`${path}#${i}`, String(Reflect.apply(table, undefined, [fact]))]);
  }
  if (!isRecord(table)) throw new TypeError(`neither text nor sentence at ${path}`);
  return Object.entries(table).flatMap(([key, entry]) =>
    textsOf(entry, isRecord(samples) ? samples[key] : undefined, path === "" ? key : `${path}.${key}`),
  );
};
