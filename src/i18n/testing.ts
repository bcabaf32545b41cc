/** Facts to try every sentence with, for the tests. A sentence without a sample does not compile. */
import { DIAGNOSTIC_SAMPLES } from "./diagnosticSamples.ts";
import type { SpokenNode } from "./facts.ts";
import type { Messages } from "./messages.ts";

/** true if there is a sentence with facts in T, else never. */
type HasSentence<T> = T extends string | readonly string[]
  ? never
  : T extends (facts: never) => string
    ? true
    : { [K in keyof T]: HasSentence<T[K]> }[keyof T];

/** The shape of T without its plain texts, and with lists of facts for its sentences. */
type Samples<T> = T extends (facts: infer Facts) => string
  ? readonly [Facts, ...Facts[]]
  : { readonly [K in keyof T as [HasSentence<T[K]>] extends [never] ? never : K]: Samples<T[K]> };

const node: SpokenNode = {
  name: "q",
  is: { kind: "gate", op: "add" },
  isTarget: false,
  isLive: true,
  value: "3",
  gradient: "−4",
  state: "final",
  arrived: 1,
  expected: 1,
};
const waiting: SpokenNode = { ...node, gradient: null, state: "waiting", arrived: 0 };

const edge = { from: "x", to: "q", slot: 0, operands: 2, isLive: true, value: "−2", contribution: "−4" };
const backward = { operand: "x", gate: "q", upstream: "−4", local: "1", contribution: "−4", sum: "7", arrived: 1, expected: 1 };
const named = { name: "w1" };
const glyph = { gate: "×" };
const fault = { node: "u3", value: "NaN" };
const kink = { node: "u3", operand: "w1", used: "0.5" };
const route = { operand: "w1", local: "0.01" };
const other = { name: "x1", value: "−2.345×10⁻¹²" };
const zero = { operand: "w1", gate: "u10" };

export const SAMPLES: Samples<Messages> = {
  editor: {
    problems: [
      { errors: 1, hints: 0 },
      { errors: 2, hints: 1 },
      { errors: 0, hints: 3 },
      { errors: 0, hints: 0 },
    ],
  },
  inputs: { valueOf: [named], sliderOf: [named] },
  transport: { step: [{ step: 7, total: 13 }], spokenStep: [{ step: 7, total: 13, part: "backward" }] },
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
  roles: {
    headings: {
      distributor: [glyph],
      switcher: [glyph],
      router: [glyph],
      scaler: [glyph],
      blocker: [glyph],
      composite: [glyph],
      identity: [glyph],
    },
    sentences: {
      distributor: [
        { operand: "w1", turned: "none" },
        { operand: "w1", turned: "this" },
        { operand: "w1", turned: "other" },
      ],
      switcher: [
        { operand: "w1", part: "factor", other, local: "−2.345×10⁻¹²" },
        { operand: "w1", part: "dividend", other, local: "−4.264×10¹¹" },
        { operand: "w1", part: "divisor", other, local: "−4.264×10¹¹" },
      ],
      router: [
        { ...route, outcome: "won" },
        { ...route, outcome: "lost" },
        { ...route, outcome: "tied" },
        { ...route, outcome: "on" },
        { ...route, outcome: "off" },
        { ...route, outcome: "scaled" },
      ],
      scaler: [
        { operand: "w1", local: "−1", cached: [] },
        { operand: "w1", local: "−1.966×10⁻¹²", cached: [{ name: "f", value: "0.7311" }] },
        { operand: "x", local: "6", cached: [{ name: "x", value: "3" }, { name: "n", value: "2" }] }, // biome-ignore format: one sample a line
      ],
      blocker: [{ operand: "w1", gate: "u10" }],
    },
    composite: [{ callee: "squared_error", operand: "w1", local: "−1.966×10⁻¹²" }],
    identity: [{ name: "f", operand: "u10" }],
    seed: [{ target: "f" }],
    forward: [
      { name: "q", operands: 1 },
      { name: "q", operands: 2 },
    ],
    fork: [
      { name: "x", arrived: 1, expected: 2 },
      { name: "x", arrived: 2, expected: 2 },
    ],
    zero: {
      upstream: [{ gate: "u10" }],
      factor: [{ ...zero, other: "x1" }],
      off: [zero],
      lost: [zero],
      flat: [zero],
    },
    arrival: [
      { name: "w1", target: "L", sign: "positive" },
      { name: "w1", target: "L", sign: "negative" },
      { name: "w1", target: "L", sign: "zero" },
    ],
  },
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
  share: {
    // biome-ignore format: few enough for a line
    unused: {
      duplicate: [{ reason: "duplicate", name: "step" }], unknown: [{ reason: "unknown", name: "stpe" }],
      "broken-encoding": [{ reason: "broken-encoding", name: "program" }],
      "too-long": [{ reason: "too-long", name: "program" }],
      unreadable: [{ reason: "unreadable", name: "step", text: "-1" }],
      "no-step": [{ reason: "no-step", asked: 99, used: 7 }], "no-stage": [{ reason: "no-stage", asked: 9 }],
      "no-target": [{ reason: "no-target", target: "zz", used: "f" }],
      "no-gate": [{ reason: "no-gate", gate: "u99" }],
    },
    // biome-ignore format: few enough for a line
    notices: {
      link: [{ unused: [{ reason: "unknown", name: "stpe" }] }],
      "text-too-long": [{ length: 140_000, limit: 100_000 }],
      "stored-program-unreadable": [null], "not-stored": [null],
    },
  },
};
