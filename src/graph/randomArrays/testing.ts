/** Random programs of arrays, each with the same program written in numbers. */
import { array, constantFrom, integer, tuple } from "fast-check";

/** An array as the text of one program, and its entries, row by row, as texts of the other. */
interface Twin {
  readonly text: string;
  /** Rows; a vector has one, and says so. */
  readonly rows: readonly (readonly string[])[];
  readonly axes: 0 | 1 | 2;
}

const number = (text: string): Twin => ({ text, rows: [[text]], axes: 0 });

const flatten = ({ rows }: Twin): readonly string[] => rows.flat();

const transpose = (rows: Twin["rows"]): string[][] => (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? ""));

/** NumPy's rule; null if the shapes do not fit. */
const combine = (sign: string, a: Twin, b: Twin): Twin | null => {
  const [m, n] = [Math.max(a.rows.length, b.rows.length), Math.max(a.rows[0]?.length ?? 0, b.rows[0]?.length ?? 0)];
  const fits = [a, b].every(({ rows }) => [1, m].includes(rows.length) && [1, n].includes(rows[0]?.length ?? 0));
  if (!fits) return null;
  const at = ({ rows }: Twin, i: number, j: number) => rows[rows.length === 1 ? 0 : i]?.[(rows[0]?.length ?? 0) === 1 ? 0 : j];
  const rows = Array.from({ length: m }, (_, i) =>
    Array.from({ length: n }, (__, j) => `(${at(a, i, j)} ${sign} ${at(b, i, j)})`),
  );
  return { text: `(${a.text} ${sign} ${b.text})`, rows, axes: a.axes > b.axes ? a.axes : b.axes };
};

const matmul = (a: Twin, b: Twin): Twin | null => {
  if (a.axes === 0 || b.axes === 0) return null;
  const right = b.axes === 1 ? b.rows : transpose(b.rows); // its columns
  if (a.rows[0]?.length !== right[0]?.length) return null;
  const rows = a.rows.map((row) => right.map((column) => `(${row.map((x, k) => `${x}*${column[k]}`).join(" + ")})`));
  const text = `(${a.text} @ ${b.text})`;
  if (a.axes + b.axes === 4) return { text, rows, axes: 2 };
  return a.axes + b.axes === 2 ? { text, rows, axes: 0 } : { text, rows: [rows.flat()], axes: 1 };
};

const entrywise = (name: string, a: Twin): Twin => ({
  text: `${name}(${a.text})`,
  rows: a.rows.map((row) => row.map((x) => `${name}(${x})`)),
  axes: a.axes,
});

const toNumber = (name: string, a: Twin): Twin | null => {
  if (a.axes === 0) return null;
  const all = flatten(a);
  const sum = all.join(" + ");
  const bodies: Readonly<Record<string, string>> = {
    sum: `(${sum})`,
    mean: `((${sum})/${all.length})`,
    max: `max(${all.join(", ")})`,
    min: `min(${all.join(", ")})`,
    norm: `sqrt(${all.map((x) => `(${x})^2`).join(" + ")})`,
  };
  return { text: `${name}(${a.text})`, rows: [[bodies[name] ?? ""]], axes: 0 };
};

const softmax = (a: Twin): Twin | null =>
  a.axes === 0
    ? null
    : {
        text: `softmax(${a.text})`,
        rows: a.rows.map((row) => row.map((x) => `(exp(${x})/(${row.map((z) => `exp(${z})`).join(" + ")}))`)),
        axes: a.axes,
      };

const loss = (name: "cross_entropy" | "softmax_cross_entropy", a: Twin, y: Twin): Twin | null => {
  if (a.axes === 0 || a.axes !== y.axes || a.rows.length !== y.rows.length || a.rows[0]?.length !== y.rows[0]?.length)
    return null;
  const p = name === "cross_entropy" ? entrywise("sigmoid", a) : softmax(a); // a logarithm needs what is above 0
  const rows = p?.rows.map((row, i) => row.map((x, j) => `-(${y.rows[i]?.[j]})*log(${x})`).join("")) ?? [];
  const text = `${name}(${name === "cross_entropy" ? p?.text : a.text}, ${y.text})`;
  return { text, rows: [[`((${rows.join(" + ")})/${rows.length})`]], axes: 0 };
};

type Step = (known: readonly Twin[], a: Twin, b: Twin) => Twin | null;

const STEPS: readonly Step[] = [
  (_, a, b) => combine("+", a, b),
  (_, a, b) => combine("-", a, b),
  (_, a, b) => combine("*", a, b),
  (_, a, b) => matmul(a, b),
  (_, a, b) => matmul(a, b),
  (_, a, b) => matmul(a.axes === 2 ? { ...a, text: `${a.text}.T`, rows: transpose(a.rows) } : a, b),
  (_, a, b) => (b.axes === 2 ? matmul(a, { ...b, text: `transpose(${b.text})`, rows: transpose(b.rows) }) : null),
  (_, a) => entrywise("tanh", a),
  (_, a) => entrywise("sigmoid", a),
  (_, a) => entrywise("silu", a),
  (_, a) => entrywise("cube", a),
  (_, a) => toNumber("sum", a),
  (_, a) => toNumber("mean", a),
  (_, a) => toNumber("max", a),
  (_, a) => toNumber("min", a),
  (_, a) => toNumber("norm", combine("+", entrywise("tanh", a), number("2")) ?? a),
  (_, a) => softmax(a),
  (_, a, b) => loss("cross_entropy", a, b),
  (_, a, b) => loss("softmax_cross_entropy", a, b),
  (_, a) => (a.axes === 2 ? { text: `${a.text}[1]`, rows: [a.rows[0] ?? []], axes: 1 } : null),
  (_, a) => (a.axes === 1 ? { text: `${a.text}[1]`, rows: [[a.rows[0]?.[0] ?? ""]], axes: 0 } : null),
];

const size = integer({ min: 1, max: 4 });
const shapes = tuple(constantFrom(1, 2, 2), size, size).map(([axes, m, n]) => (axes === 1 ? [n] : [m, n]));
/** Shapes of the inputs, what is made of which, and a seed. */
export const arrayPlan = tuple(
  array(shapes, { minLength: 2, maxLength: 4 }),
  array(tuple(integer({ min: 0, max: STEPS.length - 1 }), integer({ min: 0, max: 20 }), integer({ min: 0, max: 20 })), {
    minLength: 1,
    maxLength: 7,
  }),
  integer({ min: 1, max: 1_000_000 }),
);

/** −1.5 … 1.5, of few digits, all different. */
const valueOf = (seed: number, at: number): number => ((Math.imul(seed + at * 7919, 2_654_435_761) >>> 0) % 3001) / 1000 - 1.5;

export interface TwinPrograms {
  readonly arrays: string;
  readonly numbers: string;
  /** Names of inputs and of outputs: as entries, and as numbers. */
  readonly inputs: readonly (readonly [string, string])[];
  readonly outputs: readonly (readonly [string, string])[];
}

/** The same program twice. */
export const twinPrograms = ([inputShapes, steps, seed]: readonly [
  number[][],
  [number, number, number][],
  number,
]): TwinPrograms => {
  const arrays: string[] = ["cube(t) = t^3"];
  const numbers: string[] = ["cube(t) = t^3"];
  const inputs: (readonly [string, string])[] = [];
  const known: Twin[] = [];
  const entry = (name: string, axes: number, i: number, j: number) =>
    axes === 1 ? `${name}[${j + 1}]` : `${name}[${i + 1},${j + 1}]`;
  for (const [k, shape] of inputShapes.entries()) {
    const axes = shape.length === 1 ? 1 : 2;
    const [m, n] = axes === 1 ? [1, shape[0] ?? 1] : [shape[0] ?? 1, shape[1] ?? 1];
    const cells = Array.from({ length: m }, (_, i) => Array.from({ length: n }, (__, j) => `p${k}_${i + 1}_${j + 1}`));
    const literal = cells.map((row, i) => `[${row.map((_, j) => valueOf(seed, inputs.length + i * n + j)).join(", ")}]`);
    for (const [i, row] of cells.entries())
      for (const [j, name] of row.entries()) {
        numbers.push(`${name} = ${valueOf(seed, inputs.length)}`);
        inputs.push([entry(`P${k}`, axes, i, j), name]);
      }
    arrays.push(`P${k} = ${axes === 1 ? literal[0] : `[${literal.join(",\n  ")}]`}`);
    known.push({ text: `P${k}`, rows: cells, axes });
  }
  let outputs: (readonly [string, string])[] = [];
  for (const [k, [step, first, second]] of steps.entries()) {
    const [a, b] = [known[first % known.length], known[second % known.length]];
    const made = a && b && STEPS[step]?.(known, a, b);
    if (!made) continue;
    const names = made.rows.map((row, i) => row.map((_, j) => `q${k}_${i + 1}_${j + 1}`));
    arrays.push(`Q${k} = ${made.text}`);
    for (const [i, row] of made.rows.entries()) for (const [j, text] of row.entries()) numbers.push(`${names[i]?.[j]} = ${text}`);
    known.push({ text: `Q${k}`, rows: names, axes: made.axes });
    outputs = names.flatMap((row, i) =>
      row.map((name, j): readonly [string, string] => [made.axes === 0 ? `Q${k}` : entry(`Q${k}`, made.axes, i, j), name]),
    );
  }
  return { arrays: arrays.join("\n"), numbers: numbers.join("\n"), inputs, outputs };
};
