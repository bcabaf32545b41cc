/** Networks of matrices against loops whose formulas are derived by hand: ∂L/∂W = gᵀX and its kin. */
import "../../lang/arrays/learnAtOnce.ts";
import { describe, expect, it } from "vitest";
import { writeOrder } from "./batches.ts";
import type { Task } from "./task.ts";
import { named, PLAN, taskIn } from "./testing.ts";
import { advance, beginTraining, type Training } from "./training.ts";

type Matrix = readonly (readonly number[])[];

const X: Matrix = [[0.5, -1], [1.5, 0.3], [-0.7, 0.8], [0, 1], [2, -0.4], [-1.2, -0.9], [0.9, 0.9], [-0.3, 0.1]]; // biome-ignore format: one line
const LABELS = [0, 1, 2, 1, 0, 2, 1, 0];
const Y: Matrix = LABELS.map((label) => [0, 1, 2].map((other) => Number(other === label)));
const [W, b, V, c] = [
  [[0.3, -0.8], [0.5, 0.2], [-0.6, 0.4], [0.1, 0.9]],
  [0.1, -0.2, 0, 0.3],
  [[0.7, -0.1, 0.4, -0.5], [-0.3, 0.6, 0.2, 0.8], [0.5, -0.9, -0.2, 0.1]],
  [0, 0.2, -0.1],
] as const; // biome-ignore format: a table

const BATCH = `X = ${JSON.stringify(X)}
Y = ${JSON.stringify(Y)}
param W = ${JSON.stringify(W)}
param b = ${JSON.stringify(b)}
param V = ${JSON.stringify(V)}
param c = ${JSON.stringify(c)}
H = tanh(X @ W.T + b)
L = softmax_cross_entropy(H @ V.T + c, Y)`;

/** The same, with a number of the data for each entry of a row. */
const ROWS = `data x1, x2, y1, y2, y3 = ${JSON.stringify(X.map((row, i) => [...row, ...(Y[i] ?? [])]))}
param W = ${JSON.stringify(W)}
param b = ${JSON.stringify(b)}
param V = ${JSON.stringify(V)}
param c = ${JSON.stringify(c)}
h = tanh(W @ [x1, x2] + b)
L = softmax_cross_entropy(V @ h + c, [y1, y2, y3])`;

const scaled = (m: Matrix, rate: number, slopes: Matrix): number[][] =>
  m.map((row, i) => row.map((each, j) => each - rate * (slopes[i]?.[j] ?? Number.NaN)));
const outer = (a: readonly number[], v: readonly number[]): number[][] => a.map((each) => v.map((other) => each * other));
const plus = (a: Matrix, m: Matrix): number[][] => a.map((row, i) => row.map((each, j) => each + (m[i]?.[j] ?? 0)));
const dot = (a: readonly number[], v: readonly number[]): number => a.reduce((sum, each, i) => sum + each * (v[i] ?? 0), 0);

interface Weights {
  readonly W: Matrix;
  readonly b: Matrix;
  readonly V: Matrix;
  readonly c: Matrix;
}

const zeros = (m: Matrix): number[][] => m.map((row) => row.map(() => 0));

/** Mean loss over some rows, and its gradients: p = softmax(z), g = (p − y)/rows; then ∂V = g hᵀ, d = (Vᵀg) ⊙ (1 − h²), ∂W = d xᵀ. */
const byHand = (at: Weights, rows: readonly number[]): { readonly loss: number; readonly slopes: Weights } => {
  let loss = 0;
  let slopes: Weights = { W: zeros(at.W), b: zeros(at.b), V: zeros(at.V), c: zeros(at.c) };
  for (const row of rows) {
    const [x, y] = [X[row] ?? [], Y[row] ?? []];
    const h = at.W.map((w, i) => Math.tanh(dot(w, x) + (at.b[0]?.[i] ?? 0)));
    const z = at.V.map((v, i) => dot(v, h) + (at.c[0]?.[i] ?? 0));
    const total = z.reduce((sum, each) => sum + Math.exp(each), 0);
    loss += (Math.log(total) - dot(y, z)) / rows.length;
    const g = z.map((each, i) => (Math.exp(each) / total - (y[i] ?? 0)) / rows.length);
    const d = h.map((each, j) => g.reduce((sum, slope, i) => sum + slope * (at.V[i]?.[j] ?? 0), 0) * (1 - each * each));
    slopes = { W: plus(slopes.W, outer(d, x)), b: plus(slopes.b, [d]), V: plus(slopes.V, outer(g, h)), c: plus(slopes.c, [g]) };
  }
  return { loss, slopes };
};

const stepped = (at: Weights, rate: number, { W: w, b: bias, V: v, c: last }: Weights): Weights => ({
  W: scaled(at.W, rate, w),
  b: scaled(at.b, rate, bias),
  V: scaled(at.V, rate, v),
  c: scaled(at.c, rate, last),
});

const START: Weights = { W, b: [b], V, c: [c] };

/** The largest difference between parameters by name and those by hand. */
const apart = (task: Task, { parameters }: Training, at: Weights): number => {
  const entries = (["W", "V"] as const).flatMap((name) =>
    at[name].flatMap((row, i) => row.map((each, j) => each - named(task, parameters, `${name}[${i + 1},${j + 1}]`))),
  );
  const biases = (["b", "c"] as const).flatMap((name) =>
    (at[name][0] ?? []).map((each, i) => each - named(task, parameters, `${name}[${i + 1}]`)),
  );
  return Math.max(...[...entries, ...biases].map(Math.abs));
};

const ALL = LABELS.map((_, row) => row);
const UPDATES = 200;

describe("a two-layer network of matrices on 8 rows", () => {
  it("learns as a loop by hand does, to 1e-12, for 200 updates", () => {
    const task = taskIn(BATCH);
    let [training, at] = [beginTraining(task), START];
    for (let i = 0; i < UPDATES; i++) {
      const { loss, slopes } = byHand(at, ALL);
      expect(Math.abs(training.loss - loss)).toBeLessThan(1e-12);
      at = stepped(at, 0.5, slopes);
      training = advance(task, { ...PLAN, rate: 0.5 }, training, 1);
      expect(apart(task, training, at)).toBeLessThan(1e-12);
    }
    expect(training.loss).toBeLessThan(byHand(START, ALL).loss / 2);
  });

  it("learns the same from rows of data", () => {
    const [batch, rows] = [taskIn(BATCH), taskIn(ROWS)];
    const plan = { ...PLAN, rate: 0.5 };
    const [a, r] = [advance(batch, plan, beginTraining(batch), UPDATES), advance(rows, plan, beginTraining(rows), UPDATES)];
    expect(rows.parameters).toHaveLength(batch.parameters.length);
    for (const node of batch.parameters) {
      const { name = "" } = batch.graph.nodes[node] ?? {};
      expect(named(rows, r.parameters, name)).toBeCloseTo(named(batch, a.parameters, name), 12);
    }
  });

  it("learns from mini-batches of 3 rows as the loop does", () => {
    const task = taskIn(ROWS);
    const plan = { ...PLAN, rate: 0.3, batch: 3, seed: 4 };
    let [training, at] = [beginTraining(task), START];
    for (let epoch = 0; epoch < 70; epoch++) {
      const order = new Int32Array(LABELS.length);
      writeOrder(order, plan.seed, epoch);
      for (let first = 0; first < order.length; first += plan.batch) {
        at = stepped(at, plan.rate, byHand(at, Array.from(order.subarray(first, first + plan.batch))).slopes);
        training = advance(task, plan, training, 1);
      }
    }
    expect(training.epoch).toBe(70);
    expect(apart(task, training, at)).toBeLessThan(1e-12);
  });
});

const groupsOf = (text: string): string => {
  const { groups, layers } = taskIn(text);
  return groups
    .map(({ name, shape, entries }) => {
      const own = new Set(entries.filter((k) => k >= 0).map((k) => layers[k]));
      return `${name}${shape.length > 0 ? `:${shape.join("×")}` : ""} in ${[...own].join(" and ")}`;
    })
    .join(", ");
};

describe("parameters of a program with arrays", () => {
  it("are those arrays, each in one layer, and numbers by themselves", () => {
    expect(groupsOf(BATCH)).toBe("W:4×2 in 1, b:4 in 1, V:3×4 in 2, c:3 in 2");
    expect(groupsOf("param a = 2\nparam w = zeros(2)\nx = [1, 2]\nL = (a*tanh(w @ x))^2")).toBe("a in 2, w:2 in 1");
    expect(groupsOf("param w = [1, 2]\nL = w[1] + tanh(w[2])"), "as far as its farthest entry").toBe("w:2 in 1");
    expect(groupsOf("param w = 2\nL = w^2")).toBe("w in 1");
  });

  it("know which entries the target does not need", () => {
    const { groups, parameters } = taskIn("param W = [[1, 2], [3, 4]]\nL = sum(W[2])^2");
    expect(groups.map(({ entries }) => entries)).toEqual([[-1, -1, 0, 1]]);
    expect(parameters).toHaveLength(2);
  });
});
