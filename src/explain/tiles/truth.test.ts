/** What the sentences about arrays promise, against the engine's numbers: each sentence is read, and what it says is computed anew. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { isTile } from "../../graph/drawn.ts";
import type { Edge } from "../../graph/graph.ts";
import { messagesFor } from "../../i18n/messagesFor.ts";
import { explain } from "../explain.ts";
import { momentsOf } from "../testing.ts";
import { edgesAlong } from "./tilePlace.ts";

/** An array of the program with a name, as rows; a vector is a column. */
interface Numbers {
  readonly rows: readonly (readonly number[])[];
}

type Moments = ReturnType<typeof momentsOf>;

const inRows = (numbers: readonly number[], shape: readonly number[]): Numbers => {
  const columns = shape[1] ?? 1;
  return { rows: Array.from({ length: numbers.length / columns }, (_, i) => numbers.slice(i * columns, (i + 1) * columns)) };
};

const turned = ({ rows }: Numbers): Numbers => ({ rows: (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? Number.NaN)) });

const times = (a: Numbers, b: Numbers): Numbers => ({
  rows: a.rows.map((row) => turned(b).rows.map((column) => row.reduce((sum, x, k) => sum + x * (column[k] ?? Number.NaN), 0))),
});

const flat = ({ rows }: Numbers): number[] => rows.flat();

class Stop {
  readonly moments: Moments;
  readonly wire: Edge;

  constructor(moments: Moments, wire: Edge) {
    this.moments = moments;
    this.wire = wire;
  }

  private of(numbers: Float64Array, name: string): Numbers {
    const { drawn, graph } = this.moments;
    const node = drawn.graph.nodes[drawn.graph.byName.get(name) ?? -1];
    if (isTile(node)) return inRows(node.entries.map((entry) => numbers[entry] ?? Number.NaN), node.shape); // biome-ignore format: one thought
    return inRows([numbers[graph.byName.get(name) ?? -1] ?? Number.NaN], []);
  }

  /** `W`, or `Wᵀ`. */
  values(text: string): Numbers {
    const own = this.of(this.moments.evaluation.values, text.replace("ᵀ", ""));
    return text.endsWith("ᵀ") ? turned(own) : own;
  }

  gradients(name: string): Numbers {
    return this.of(this.moments.evaluation.gradients, name);
  }

  /** What flows along the wire, by entry of its operand. */
  sent(text: string): Numbers {
    const { drawn, graph, evaluation } = this.moments;
    const node = drawn.graph.nodes[this.wire.from];
    const entries = isTile(node) ? node.entries : [drawn.nodeOf?.indexOf(this.wire.from) ?? -1];
    const sums = new Map(entries.map((entry) => [entry, 0]));
    for (const e of edgesAlong({ drawn }, this.wire)) {
      const from = graph.edges[e]?.from ?? -1;
      sums.set(from, (sums.get(from) ?? 0) + (evaluation.contribution[e] ?? Number.NaN));
    }
    const own = inRows(entries.map((entry) => sums.get(entry) ?? Number.NaN), isTile(node) ? node.shape : []); // biome-ignore format: one thought
    return text.endsWith("ᵀ") ? turned(own) : own;
  }
}

const same = (found: Numbers, wanted: Numbers, what: string): void => {
  const [is, shouldBe] = [flat(found), flat(wanted)];
  const isNear = is.length === shouldBe.length && shouldBe.every((x, i) => Math.abs(x - (is[i] ?? Number.NaN)) < 1e-9);
  expect(isNear ? what : `${what}: ${is.join(" ")} instead of ${shouldBe.join(" ")}`).toBe(what);
};

/** A name, or its transpose. */
const N = "\u2068([^\u2069]+)\u2069(ᵀ?)";
const textAt = (found: RegExpExecArray, at: number): string => `${found[2 * at + 1]}${found[2 * at + 2]}`;

const each = ({ rows }: Numbers, of: (x: number) => number): Numbers => ({ rows: rows.map((row) => row.map(of)) });
const total = (numbers: Numbers): number => flat(numbers).reduce((sum, x) => sum + x, 0);

interface Claim {
  readonly says: RegExp;
  readonly check: (stop: Stop, name: (at: number) => string, found: RegExpExecArray) => void;
}

/** What a reader understands. */
const PROMISES: readonly Claim[] = [
  { says: new RegExp(`Every entry of ${N} gets the same: the gradient of ${N}\\.`), check: (stop, name) => same(stop.sent(name(0)), each(stop.values(name(0)), () => total(stop.gradients(name(1)))), "the same") },
  { says: new RegExp(`Every entry of ${N} gets the same: the gradient of ${N} divided by (\\d+)`), check: (stop, name, found) => same(stop.sent(name(0)), each(stop.values(name(0)), () => total(stop.gradients(name(1))) / Number(found[5])), "the mean") },
  { says: new RegExp(`Each entry of ${N} gets a single product: the gradient of ${N} in its row times the entry of ${N} for its column`), check: (stop, name) => same(stop.sent(name(0)), times(stop.gradients(name(1)), turned(stop.values(name(2)))), "g xᵀ") },
  { says: new RegExp(`Each entry of ${N} gets a single product: the entry of ${N} for its row times the gradient of ${N} in its column`), check: (stop, name) => same(stop.sent(name(0)), times(stop.values(name(1)), turned(stop.gradients(name(2)))), "x gᵀ") },
  { says: new RegExp(`Each entry of ${N} goes into every entry of ${N}, so it gets .*: its column of ${N} times the gradient of`), check: (stop, name) => same(stop.sent(name(0)), times(turned(stop.values(name(2))), stop.gradients(name(1))), "Wᵀ g") },
  { says: new RegExp(`Each entry of ${N} goes into every entry of ${N}, so it gets .*: its row of ${N} times the gradient of`), check: (stop, name) => same(stop.sent(name(0)), times(stop.values(name(2)), stop.gradients(name(1))), "W g") },
  { says: new RegExp(`Each entry of ${N} goes into a whole row of ${N}, so it gets the sum of (\\d+) products: that row of the gradient times a row of ${N}`), check: (stop, name, found) => {
    const g = stop.gradients(name(1));
    same(stop.sent(name(0)), times(g, turned(stop.values(`${found[6]}${found[7]}`))), "G Bᵀ");
    expect(g.rows[0]?.length).toBe(Number(found[5]));
  } },
  { says: new RegExp(`Each entry of ${N} goes into a whole column of ${N}, so it gets the sum of (\\d+) products: a column of ${N} times that column`), check: (stop, name, found) => {
    const g = stop.gradients(name(1));
    same(stop.sent(name(0)), times(turned(stop.values(`${found[6]}${found[7]}`)), g), "Aᵀ G");
    expect(g.rows.length).toBe(Number(found[5]));
  } },
  { says: new RegExp(`Each entry of ${N} gets the gradient of ${N} times its counterpart in ${N}`), check: (stop, name) => same(stop.sent(name(0)), each(stop.values(name(2)), (x) => x * total(stop.gradients(name(1)))), "the counterpart") },
  { says: new RegExp(`distributes\\. ${N} went into all (\\d+) rows, so it gets the sum over them`), check: (stop, name, found) => {
    const gate = stop.moments.drawn.graph.nodes[stop.wire.to]?.name ?? "";
    const { rows } = stop.gradients(gate);
    expect(rows.length).toBe(Number(found[3]));
    same(stop.sent(name(0)), { rows: turned({ rows }).rows.map((column) => [total({ rows: [column] })]) }, "the sum over rows");
  } },
  { says: new RegExp("What flows back sums to 0( in each row)?"), check: (stop, _, found) => {
    const sent = stop.sent("");
    for (const row of found[1] ? sent.rows : [flat(sent)]) expect(total({ rows: [row] })).toBeCloseTo(0, 9);
  } },
  { says: /relu routes\. Of (\d+) entries, (\d+) pass(?:es)? the gradient unchanged and (\d+) pass/, check: (stop, _, found) => {
    const operand = flat(stop.values(stop.moments.drawn.graph.nodes[stop.wire.from]?.name ?? ""));
    expect([operand.length, operand.filter((x) => x > 0).length, operand.filter((x) => x < 0).length]).toEqual(found.slice(1, 4).map(Number));
  } },
  { says: new RegExp(`${N} is the largest, so it gets the whole gradient`), check: (stop, name) => {
    const { graph, evaluation } = stop.moments;
    const operand = flat(stop.values(stop.moments.drawn.graph.nodes[stop.wire.from]?.name ?? ""));
    expect(evaluation.values[graph.byName.get(name(0)) ?? -1]).toBe(Math.max(...operand));
  } },
  { says: new RegExp(`The strongest of its (\\d+) gradients is that of ${N}`), check: (stop, _, found) => {
    const { graph, evaluation, drawn } = stop.moments;
    const all = flat(stop.gradients(drawn.graph.nodes[stop.wire.from]?.name ?? "")).map(Math.abs);
    expect(all.length).toBe(Number(found[1]));
    expect(Math.abs(evaluation.gradients[graph.byName.get(found[2] ?? "") ?? -1] ?? Number.NaN)).toBe(Math.max(...all));
  } },
  { says: new RegExp(`times the difference softmax\\(${N}\\) − ${N}(?:, divided by the (\\d+) rows)?: what is predicted`), check: (stop, name, found) => {
    const z = stop.values(name(0));
    const y = stop.values(name(1));
    const g = total(stop.gradients(stop.moments.drawn.graph.nodes[stop.wire.to]?.name ?? ""));
    const rows = found[5] ? z.rows : [flat(z)];
    const wanted = found[5] ? y.rows : [flat(y)];
    const predicted = rows.map((row) => { const sum = total({ rows: [row.map(Math.exp)] }); return row.map((x) => Math.exp(x) / sum); });
    same({ rows: [flat(stop.sent(name(0)))] }, { rows: [predicted.flatMap((row, i) => row.map((p, j) => (g * (p - (wanted[i]?.[j] ?? 0))) / (found[5] ? rows.length : 1)))] }, "predicted minus wanted");
  } },
]; // biome-ignore format: a table

/** Checks every promise of every step back; counts them. */
const check = (text: string, kept: Map<RegExp, number>): void => {
  const moments = momentsOf(text);
  const { walk, graph } = moments.drawn;
  for (const [i, step] of walk.steps.entries()) {
    if (step.kind !== "backward" || !isTile(graph.nodes[graph.edges[step.edge]?.to ?? -1])) continue;
    const said = explain(moments.at(i + 1), messagesFor("en")).sentences.join(" ");
    expect(said).not.toMatch(/undefined|null|\[object|NaN/);
    const stop = new Stop(moments, graph.edges[step.edge]!);
    for (const { says, check: hold } of PROMISES) {
      const found = says.exec(said);
      if (!found) continue;
      kept.set(says, (kept.get(says) ?? 0) + 1);
      hold(stop, (at) => textAt(found, at), found);
    }
  }
};

const size = fc.integer({ min: 2, max: 4 });

const vector = (count: number, seed: number): string =>
  `[${Array.from({ length: count }, (_, i) => Math.sin(7 * seed + 3 * i + 1).toFixed(3)).join(", ")}]`;

/** Layers of every kind, on one row and on several, under each loss. */
const programs = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), ins: size, outs: size, seed: fc.nat(999), activation: fc.constantFrom("tanh", "relu", "softmax", "exp"), loss: fc.nat(7), isRowFirst: fc.boolean() })
  .map(({ rows, ins, outs, seed, activation, loss, isRowFirst }) => {
    const isBatch = rows > 1;
    const x = isBatch ? `X = normal(${rows}, ${ins}, ${seed})` : `X = ${vector(ins, seed)}`;
    const product = isBatch ? (isRowFirst ? "X @ W" : "X @ V.T") : isRowFirst ? "X @ W" : "V @ X";
    const weights = isRowFirst ? `W = normal(${ins}, ${outs}, ${seed + 1})` : `V = normal(${outs}, ${ins}, ${seed + 1})`;
    const wanted = `[${Array.from({ length: outs }, (_, i) => (i === seed % outs ? 1 : 0)).join(", ")}]`;
    const y = isBatch ? `Y = [${Array.from({ length: rows }, () => wanted).join(", ")}]` : `Y = ${wanted}`;
    const losses = ["sum(A)", "mean(A)", "sum(A * Z)", "softmax_cross_entropy(Z, Y)", "max(A)", "norm(A) + sum(A + b)", "dot(b, b) + sum(A)", "sum(max(A, Z))"];
    return [x, weights, `b = ${vector(outs, seed + 2)}`, y, `U = ${product}`, "Z = U + b", `A = ${activation}(Z)`, `L = ${losses[loss]}`].join("\n");
  }); // biome-ignore format: a program

it("of random layers: every sentence that can be checked holds", () => {
  const kept = new Map<RegExp, number>();
  fc.assert(
    fc.property(programs, (text) => check(text, kept)),
    { seed: 20261121, numRuns: 120 },
  );
  expect(PROMISES.filter(({ says }) => (kept.get(says) ?? 0) < 3).map(({ says }) => says.source)).toEqual([]);
});
