/** Causes are claims: what a cause names, changed, changes the gradient. Numbers of the lessons come from the lectures. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edge, edgeName } from "../graph/graph.ts";
import { schedule } from "../graph/schedule.ts";
import { sweepEdges } from "../graph/sweepBack.ts";
import { evaluationOf, graphOf, nodeNamed, randomProgram } from "../graph/testing.ts";
import { faultsOf } from "../graph/trouble.ts";
import { valueAt } from "../ops/operation.ts";
import { OPERATIONS } from "../ops/registry.ts";
import { type Cause, type Numbers, type Why, whyOf } from "./causes.ts";

const numbersOf = (text: string, target?: string): Numbers => {
  const evaluation = evaluationOf(graphOf(text), target);
  return { walk: schedule(evaluation.graph, evaluation.target), evaluation, faults: faultsOf(evaluation) };
};

const causeText = ({ walk: { graph } }: Numbers, cause: Cause): string => {
  if (cause.kind === "chain") return `chain ${cause.count} ${cause.mean.toPrecision(4)}`;
  if (cause.kind === "fault") return `${cause.code} ${graph.nodes[cause.node]?.name}`;
  if ("node" in cause) return `${cause.kind} ${graph.nodes[cause.node]?.name} ${cause.terms}`;
  const other = "other" in cause && cause.other >= 0 ? ` ${graph.nodes[cause.other]?.name}` : "";
  return `${cause.kind} ${edgeName(graph, cause.edge)}${other}`;
};

const told = (
  text: string,
  name: string,
  { target, cursor }: { target?: string | undefined; cursor?: number | undefined } = {},
) => {
  const numbers = numbersOf(text, target);
  const why = whyOf(numbers, nodeNamed(numbers.walk.graph, name).index, cursor);
  return {
    verdict: why.verdict,
    causes: why.causes.map((cause) => causeText(numbers, cause)),
    way: why.way.map((edge) => edgeName(numbers.walk.graph, edge)),
    gradient: why.gradient,
  };
};

const LAYERS = (w: number, x = 1) =>
  `x = ${x}; param w = ${w}\nlayer(h) = tanh(w*h)\nh1 = layer(x)\n${Array.from({ length: 9 }, (_, i) => `h${i + 2} = layer(h${i + 1})`).join("\n")}`;
const NET = `x1 = 1; x2 = 2; x3 = 3; y = 1
w11 = 0.1; w12 = 0.2; w21 = 0.3; w22 = 0.4; w31 = 1; w32 = -0.5; v1 = 0.3; v2 = 0.5
s1 = x1*w11 + x2*w21 + x3*w31
s2 = x1*w12 + x2*w22 + x3*w32
a1 = sigmoid(s1)
a2 = sigmoid(s2)
s = a1*v1 + a2*v2
a = sigmoid(s)
L = 1/2*(a - y)^2`;
const LOGISTIC = (y: number, b: number) =>
  `x = 2; y = ${y}; w = 0.5; b = ${b}\nz = w*x + b\ny_hat = sigmoid(z)\nS = 1/2*(y_hat - y)^2\nhit = y*log(y_hat)\nmiss = (1 - y)*log(1 - y_hat)\nL = -(hit + miss)`;
const TWINS =
  "x1 = 1; x2 = 2; y = 1; w11 = 0; w12 = 0; w21 = 0; w22 = 0; v1 = 0; v2 = 0\na1 = sigmoid(w11*x1 + w12*x2)\na2 = sigmoid(w21*x1 + w22*x2)\ny_hat = sigmoid(v1*a1 + v2*a2)\nL = bce(y_hat, y)";
const SOFTMAX = "z1 = 1000; z2 = 1.5\ne1 = exp(z1)\ne2 = exp(z2)\nS = e1 + e2\np1 = e1/S\nL = -log(p1)";

interface Expected {
  readonly verdict: Why["verdict"];
  readonly causes?: readonly string[];
  readonly way?: readonly string[];
  readonly target?: string;
  readonly cursor?: number;
}

describe("in the lessons", () => {
  const table: readonly (readonly [title: string, text: string, name: string, expected: Expected])[] = [
    ["as y = 1, the miss term sends 0", LOGISTIC(1, -0.5), "y_hat", { verdict: "zero", causes: ["product u8-miss.1 u6"], cursor: 19 }],
    ["squared loss keeps the factor σ′", LOGISTIC(1, -6), "z", { verdict: "tiny", causes: ["saturated z-y_hat.0"], target: "S" }],
    ["safely right: max cuts the wire", "y = -1; f = -3\nm = y*f\nH = max(0, 1 - m)", "f", { verdict: "zero", causes: ["lost u1-H.1 c1"], way: ["u1-H.1", "m-u1.1", "f-m.1"] }],
    ["exp overflows, and the loss has no value", SOFTMAX, "L", { verdict: "value", causes: ["overflow e1"], way: ["u1-L.0", "p1-u1.0", "e1-p1.0"] }],
    ["and no gradient means anything", SOFTMAX, "z2", { verdict: "broken", causes: ["overflow e1"] }],
    ["neuron 1 saturates", NET, "s1", { verdict: "tiny", causes: ["saturated s1-a1.0"], way: ["u13-L.1", "u12-u13.0", "a-u12.0", "s-a.0", "u9-s.0", "a1-u9.0", "s1-a1.0"] }],
    ["nothing passes v = 0", TWINS, "w11", { verdict: "zero", causes: ["product a1-u7.1 v1"] }],
    ["the sign function: two contributions cancel", "x = -10\nst = x/abs(x)", "x", { verdict: "zero", causes: ["cancel x 2"] }],
    ["dead on the left", "x = -10\nre = relu(x)", "x", { verdict: "zero", causes: ["off x-re.0"] }],
    ["saturated on the left", "x = -10\nsg = sigmoid(x)", "x", { verdict: "tiny", causes: ["saturated x-sg.0"] }],
    ["ten layers fade alike", LAYERS(0.2236), "x", { verdict: "tiny", causes: ["chain 10 0.2224"] }],
    ["ten layers saturate", LAYERS(22.36), "x", { verdict: "tiny", causes: ["chain 10 3.388e-18"] }],
    ["max sends all to the winner", "x = 4; y = -3; z = 5; w = 1\np = x*y\nm = max(z, w)\ns = p + m\nf = 2s", "w", { verdict: "zero", causes: ["lost w-m.1 z"], way: ["s-f.1", "m-s.1", "w-m.1"] }],
    ["a corner, by convention", "x = 0\nre = relu(x)", "x", { verdict: "zero", causes: ["agreed x-re.0"] }],
    ["tanh is saturated, too", "x = -10\nth = tanh(x)", "x", { verdict: "tiny", causes: ["saturated x-th.0"] }],
    ["and elu on the left", "x = -10\nel = elu(x, 1)", "x", { verdict: "tiny", causes: ["saturated x-el.0"] }],
    ["factor 1 lasts", LAYERS(1), "x", { verdict: "healthy", causes: [] }],
    ["on the linear part factors multiply", LAYERS(2, 0), "x", { verdict: "huge", causes: ["chain 10 2.000"] }],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_title, text, name, { target, cursor, ...expected }) =>
    expect(told(text, name, { target, cursor })).toMatchObject(expected),
  );

  it("0.2224 a layer is what ten of them take to the tenth root", () =>
    expect(told(LAYERS(0.2236), "x").gradient).toBeCloseTo(2.965e-7, 10));
});

describe("the cause of", () => {
  const table: readonly (readonly [title: string, text: string, name: string, expected: Expected])[] = [
    ["no way to the target", "x = 1; y = 2\np = x*y\nf = y^2", "x", { verdict: "apart", causes: [], way: [] }],
    ["a function that ignores its operand", "x = 1; y = 2\nk(a, b) = b\nf = k(x, y)", "x", { verdict: "apart" }],
    ["a constant", "f = 2*x", "c1", { verdict: "constant" }],
    ["the target", "f = 2*x", "f", { verdict: "seed" }],
    ["a jump", "x = 3; y = 2\nf = y*sign(x)", "x", { verdict: "zero", causes: ["blocker x-u1.0"] }],
    ["the top of a parabola", "x = 0; f = x^2", "x", { verdict: "zero", causes: ["flat x-f.0"] }],
    ["a far end in doubles", "x = 800; f = sigmoid(x)", "x", { verdict: "zero", causes: ["saturated x-f.0"] }],
    ["a product with itself at 0", "x = 0; f = x*x", "x", { verdict: "zero", causes: ["product x-f.1 x", "product x-f.0 x"] }],
    ["what is cut twice", "x = -1; a = 0\nq = relu(x)\nf = a*q + max(q, 3)", "q", { verdict: "zero", causes: ["lost q-u2.0 c1", "product q-u1.1 a"] }],
    ["a cause at the next gate before one further on", "x = -1; a = 0; b = 5\nq = 2x\nm = max(q, 3)\np = q*b\nf = m + a*p", "q", { verdict: "zero", causes: ["lost q-m.0 c2", "product p-u1.1 a"], way: ["m-f.0", "q-m.0"] }],
    ["what cancels before it arrives", "x = 2\nq = 3x\nf = q - q", "x", { verdict: "zero", causes: ["cancel q 2"], way: ["q-f.1", "x-q.1"] }],
    ["what nearly cancels", "x = 2\nf = 3x - 2.9999x", "x", { verdict: "tiny", causes: ["cancel x 2"] }],
    ["a product below the numbers", "x = 1; f = (x*1e-200)*1e-200", "x", { verdict: "zero", causes: ["underflow x-u1.0"] }],
    ["a small divisor", "x = 1; b = 1e-3\nf = x/b", "x", { verdict: "huge", causes: ["quotient x-f.0 b"] }],
    ["a large factor", "x = 1; w = 500\nf = x*w", "x", { verdict: "huge", causes: ["product x-f.0 w"] }],
    ["many terms", `x = 1\nf = ${Array.from({ length: 120 }, () => "x").join(" + ")}`, "x", { verdict: "huge", causes: ["sum x 120"] }],
    ["a vertical slope", "x = 0; y = 1\nq = x*y\nf = sqrt(q) + y", "x", { verdict: "broken", causes: ["endless q-u1.0"], way: ["u1-f.0", "q-u1.0", "x-q.0"] }],
    ["a product beyond the numbers", "x = 1\nf = x*1e200*1e200*1e-300", "u2", { verdict: "value", causes: ["overflow u2"] }],
    ["a product of slopes beyond the numbers", "x = 1e-300\nf = x*1e200*1e200", "x", { verdict: "broken", causes: ["overflow x-u1.0"] }],
    ["the logarithm of what is negative", "x = -1; y = 2\nf = log(x) + y", "y", { verdict: "broken", causes: ["log-of-negative u1"], way: ["u1-f.0"] }],
    ["a value behind another", "x = -1\nq = sqrt(x)\nr = 2q\nf = r + 1", "r", { verdict: "value", causes: ["root-of-negative q"], way: ["q-r.1"] }],
    ["a fault inside a function", "x = -1\ng(a) = log(a)*2\nf = g(x)", "f", { verdict: "value", causes: ["log-of-negative f"] }],
    ["a leak", "x = -1\nf = 0.1*leaky_relu(x)", "x", { verdict: "tiny", causes: ["slope x-u1.0"] }],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_title, text, name, expected) => expect(told(text, name)).toMatchObject(expected));
});

describe("before the walk has come", () => {
  const FORK = "x = 2\nq = 3x\nf = q*q";
  it("there is nothing to explain", () => expect(told(FORK, "x", { cursor: 4 }).verdict).toBe("waiting"));
  it("only what has arrived counts", () => expect(told(FORK, "q", { cursor: 4 }).gradient).toBe(6));
});

const HARD = ["0", "0", "-1", "30", "-45", "1e-3", "1e4", "0.5"];
/** Ends of a program, some of which have no value or no slope somewhere. */
const ENDS = [
  "",
  "",
  "\nlast = out + sqrt(x)",
  "\nlast = out * log(y)",
  "\nlast = atan(z/w) + out",
  "\nlast = sqrt(x*y) * 0.5 + exp(out)",
];

/** Random programs at hard places: inputs that are 0, large or negative, so that gates saturate, die, lose and overflow. */
const hardProgram = fc
  .tuple(randomProgram, fc.array(fc.nat(99), { minLength: 4, maxLength: 4 }), fc.constantFrom(...ENDS))
  .map(([program, dice, end]) => {
    const lines = program.text.split("\n").map((line, i) => {
      const die = dice[i] ?? 99;
      return die < 60 ? `${line.split(" = ")[0]} = ${HARD[die % HARD.length]}` : line;
    });
    return lines.join("\n") + end;
  });

/** What the same graph would say if a slope were another. */
const withSlope = (text: string, { index }: { readonly index: number }, slope: number): Numbers => {
  const numbers = numbersOf(text);
  numbers.evaluation.local[index] = slope;
  sweepEdges(numbers.evaluation);
  return numbers;
};

/** A small step of the operand hardly moves the gate. */
const isFlat = ({ walk: { graph }, evaluation: { values } }: Numbers, { to, slot }: Edge): boolean => {
  const gate = graph.nodes[to];
  if (gate?.kind !== "operation") return false;
  const at = (step: number) =>
    valueAt(
      OPERATIONS[gate.op],
      gate.operands.map((operand, i) => (values[operand] ?? 0) + (i === slot ? step : 0)),
    );
  return [1e-5, -1e-5].every((step) => Math.abs(at(step) - at(0)) < 1e-8);
};

/** Why the claim of a cause is false; null if it is true. */
const untrue = (text: string, numbers: Numbers, why: Why, cause: Cause): string | null => {
  const { values, local, contribution } = numbers.evaluation;
  const { consumers, target } = numbers.walk;
  if (cause.kind === "fault") return numbers.faults.some(({ node }) => node === cause.node) ? null : "no fault begins there";
  if (cause.kind === "chain") {
    const product = why.way.reduce((all, { index }) => all * Math.abs(local[index] ?? 0), 1);
    return Math.abs(cause.mean ** cause.count / product - 1) < 1e-9 ? null : `${cause.count} factors have the product ${product}`;
  }
  if ("node" in cause) {
    const terms = (consumers[cause.node] ?? []).map(({ index }) => contribution[index] ?? 0).filter((term) => term !== 0);
    const sum = terms.reduce((a, b) => a + b, 0);
    const largest = Math.max(...terms.map(Math.abs));
    return terms.length > 1 && (cause.kind === "sum" ? Math.abs(sum) > largest : Math.abs(sum) < largest)
      ? null
      : "the terms do not do that";
  }
  const { edge, kind } = cause;
  const slope = local[edge.index] ?? 0;
  if (kind === "endless") return Number.isFinite(slope) ? "the slope is finite" : null;
  if (kind === "overflow") return Number.isFinite(numbers.evaluation.gradients[edge.from]) ? "the gradient is finite" : null;
  if (kind === "underflow")
    return slope !== 0 && contribution[edge.index] === 0 ? null : "it is not the product that is too small";
  if (kind === "product" && values[cause.other] !== slope) return "the other factor is another number";
  if (kind === "quotient" && 1 / (values[cause.other] ?? 0) !== slope) return "the divisor is another number";
  if ((kind === "lost" || kind === "tied") && values[cause.other] !== values[edge.to]) return "the other operand does not decide";
  if (kind === "flat" && !isFlat(numbers, cause.edge)) return "it is not flat";
  if (kind === "saturated" && Math.abs(slope) >= 0.25) return "it is not flat";
  const again = whyOf(withSlope(text, edge, 1), why.node);
  const isSaid =
    again.verdict === why.verdict && again.causes.some((other) => "edge" in other && other.edge.index === edge.index);
  return isSaid && edge.to !== target ? "with a slope of 1 the same is said" : null;
};

describe("of random programs", () => {
  it("what is named is there, and with another factor something else is said", () => {
    const tally = new Map<string, number>();
    fc.assert(
      fc.property(hardProgram, (text) => {
        const numbers = numbersOf(text);
        for (const { kind, index } of numbers.walk.graph.nodes) {
          if (kind === "constant") continue;
          const why = whyOf(numbers, index);
          tally.set(why.verdict, (tally.get(why.verdict) ?? 0) + 1);
          for (const cause of why.causes) {
            tally.set(cause.kind, (tally.get(cause.kind) ?? 0) + 1);
            expect(untrue(text, numbers, why, cause), `${causeText(numbers, cause)} in\n${text}`).toBeNull();
          }
        }
      }),
      { seed: 20261121, numRuns: 300 },
    );
    const wanted =
      "zero tiny huge healthy broken value apart off lost product saturated inside cancel chain fault endless agreed flat".split(
        " ",
      );
    expect(wanted.filter((kind) => !tally.has(kind))).toEqual([]);
  });

  it("the way leads from the target to the node, or from a value to where it does not exist", () => {
    fc.assert(
      fc.property(hardProgram, (text) => {
        const numbers = numbersOf(text);
        for (const { index } of numbers.walk.graph.nodes) {
          const { way, verdict, causes } = whyOf(numbers, index);
          for (const [i, edge] of way.entries()) if (i > 0) expect(edge.to).toBe(way[i - 1]?.from);
          if (way.length === 0) continue;
          if (verdict !== "value") expect(way[0]?.to).toBe(numbers.walk.target);
          const [cause] = causes;
          if (verdict !== "value" && cause?.kind !== "fault") expect(way.at(-1)?.from).toBe(index);
          if (cause && "edge" in cause) expect(way).toContain(cause.edge);
        }
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});
