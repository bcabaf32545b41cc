/** Compares what exported code of arrays computes with what the engine computes. */
import { sample } from "fast-check";
import "../../lang/arrays/learnAtOnce.ts";
import { type Nested, nestedNumbers } from "../../graph/nested.ts";
import { arrayPlan, twinPrograms } from "../../graph/randomArrays/testing.ts";
import { parseProgram } from "../../lang/parseProgram.ts";
import { entryPlace } from "../../lang/tiles.ts";
import { type Case, type CaseOptions, caseOf, runPython } from "../testing.ts";

export interface ArrayCase extends Case {
  readonly text: string;
}

export const arrayCase = (text: string, options: CaseOptions = {}): ArrayCase => ({ text, ...caseOf(text, options) });

/** As `differentiate` gives them. */
const solved = ({ program, evaluation: { graph, values, gradients } }: ArrayCase) => ({
  values: nestedNumbers(program, graph, values, () => true),
  gradients: nestedNumbers(program, graph, gradients, (index) => graph.isLive[index] === 1),
});

/** Of an array, or of one entry of it, row by row. */
const numbersOf = (all: Readonly<Record<string, Nested>>, name: string): readonly number[] => {
  const place = name in all ? null : entryPlace(name);
  const value = all[place?.name ?? name];
  if (value === undefined || typeof value === "number") return value === undefined ? [] : [value];
  const row = place ? value[place.row - 1] : value;
  return [row ?? []].flat(2).filter((_, i) => typeof row === "number" || !place || i === (place.column ?? 1) - 1);
};

/** To 1e-12 of the largest number of the array, or of 1. */
const areNear = (found: readonly number[], wanted: readonly number[]): boolean => {
  const size = Math.max(1, ...wanted.filter(Number.isFinite).map(Math.abs));
  const isNear = (a: number, b: number) => Object.is(a, b) || a === b || Math.abs(a - b) <= 1e-12 * size;
  return found.length === wanted.length && wanted.every((number, i) => isNear(found[i] ?? Number.NaN, number));
};

/** In a number or a list as Python prints it. */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/-?(?:inf|nan|[\d.]+(?:e[-+]?\d+)?)/g)].map(([word]) =>
    Number(word.replace("inf", "Infinity").replace("nan", "NaN")),
  );

/** Names of some cases that mean something else in the code. */
const OTHERS: ReadonlySet<string> = new Set(["np", "name", "leaf", "x1"]);

/** Prints what the code has under the names of the program: `= z [1.0]` of values, `d z [1.0]` of gradients. */
const ending = (names: readonly string[]): string => `
all_names = ${JSON.stringify(names.filter((name) => !OTHERS.has(name)))}
for name in all_names:
    if name in globals(): print("=", name, np.asarray(globals()[name]).tolist())
    if "d" + name in globals() and "d" + name not in all_names: print("d", name, np.asarray(globals()["d" + name]).tolist())
`;

/** All that the code computes otherwise than the engine, in words. @param write its text. `isPrinted`: it prints the gradient of every input */
export const differencesIn = (
  cases: readonly ArrayCase[],
  write: (each: ArrayCase) => string | null,
  { isPrinted = true }: { readonly isPrinted?: boolean } = {},
): { readonly compared: number; readonly complaints: readonly string[] } => {
  const texts = cases.map((each) => write(each) ?? "raise TypeError('no code')");
  const results = cases.map(solved);
  const outputs = runPython(
    texts.map((text, i) => text + (text.includes("import numpy") ? ending(Object.keys(results[i]?.values ?? {})) : "")),
  );
  let compared = 0;
  const complaints = cases.flatMap(({ text, evaluation }, i) => {
    const { values = {}, gradients = {} } = results[i] ?? {};
    const inputs = evaluation.graph.nodes.flatMap(({ kind, name }) => (kind === "input" ? [name] : []));
    const missing = new Set(isPrinted ? inputs : []);
    const found: string[] = [];
    for (const line of (outputs[i] ?? "").trimEnd().split("\n")) {
      const [, kind = "", name = "", list = ""] = /^(?:([=d]) )?(\S+) (.*)$/.exec(line) ?? [];
      const wanted = numbersOf(kind === "=" ? values : gradients, name);
      if (!areNear(numbersIn(list), wanted)) found.push(`${kind} ${name} is ${wanted.join(", ")}, but printed as ${list}`);
      for (const input of inputs) if (kind === "" && (input === name || entryPlace(input)?.name === name)) missing.delete(input);
      compared++;
    }
    found.push(...[...missing].map((name) => `${name} is not printed`));
    return found.map((complaint) => `${complaint}\n${text}\n\n${texts[i]}`);
  });
  return { compared, complaints };
};

const SHAPES = ["2", "[2]", "[[2]]", "[2, 0.5, -1]", "[[2, 0.5, -1]]", "[[2], [0.5]]", "[[2, 0.5, -1], [1, 3, 0.25]]"];

/** Every pair of shapes that stretches to a third one, entry by entry; several operations, so that every slot counts. */
const BROADCASTS = SHAPES.flatMap((a) =>
  SHAPES.filter((b) => a.includes("[") || b.includes("[")).map(
    (b) => `a = ${a}; b = ${b}\nz = a*b - b/a + (a + 1)*2\nL = sum(tanh(z))`,
  ),
).filter((text) => parseProgram(text).program !== null);

/** Named after what would go wrong. */
const HARD_ARRAYS: readonly (readonly [title: string, text: string, options?: CaseOptions])[] = [
  ...BROADCASTS.map((text) => [`stretched: ${text}`, text] as const),
  ["a layer", "x = [1, -2]; param W = [[0.5, -0.3], [0.2, 0.4]]; param b = zeros(2)\nz = W @ x + b\na = tanh(z)\nL = sum((a - [1, 0])^2)"],
  ["a batch through two layers", "X = normal(8, 2); Y = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0]]\nparam W1 = xavier(3, 2); param b1 = zeros(3); param W2 = he(3, 3); param b2 = uniform(3)\nH = relu(X @ W1.T + b1)\nL = softmax_cross_entropy(H @ W2.T + b2, Y)"],
  ["all products of matrices and vectors", "A = [[1, 2], [3, -4], [0.5, 1]]; B = [[2, -1], [1, 3]]; x = [1, -2]; y = [3, 1, 2]\nf = sum(A @ B) + sum((A @ x)^2) + sum((y @ A)^3) + (x @ x)^2 + dot(x, B @ x) + sum(tanh(A.T @ A))"],
  ["products of one row and one column", "r = [[1, 2, 3]]; c = [[2], [-1], [0.5]]; v = [4]\nf = sum(r @ c) + sum((c @ r)^2) + sum(c @ v) + sum((v @ r)^2) + sum(r.T @ v) + sum([[3]] @ v)"],
  ["an array times itself", "A = [[1, 2], [3, 4]]; x = [1, -1]\nf = sum(A @ A) + sum(A*A) + x @ x + sum(A @ A.T @ A) + sum(A.T.T @ A.T)"],
  ["reductions", "A = [[1, 2], [3, -4]]; v = [3, 4]\nf = mean(A)^2 + norm(v)*norm(A) + max(A) + min(v)*max(v) + logsumexp(v) + sum(logsumexp(A)) + mean(v)"],
  ["of one entry", "v = [3]; M = [[2]]\nf = sum(v)*mean(v) + norm(v) + max(v)*min(M) + logsumexp(v) + sum(softmax(v)) + sum(M.T) + sum(logsumexp(M)) + v @ v"],
  ["ties", "v = [2, 1, 2]; A = [[1, 1], [1, 0]]; c = 1\nf = max(v) + 3*max(A) + min(v, c)[2] + sum(max(v, 2, [2, 1, 3])) + sum(max(A, c, 1))"],
  ["kinks", "v = [-1, 0, 2]\nf = sum(relu(v) + abs(v) + leaky_relu(v) + elu(v) + sign(v) + step(v) + max(v, 0))"],
  ["softmax by rows, of a vector, and where it is 0 or 1", "A = [[1, 2, -3], [1000, 0, -1000]]; v = [0.5, -0.5]\nf = sum(softmax(A) * [1, 2, 3]) + softmax(v)[1]*softmax(v)[2] + sum(softmax(A)[1]^2)"],
  ["losses of vectors", "z = [1, -2, 0.5]; y = [0.25, 0.5, 0.75]\nf = softmax_cross_entropy(z, y) + cross_entropy(softmax(z), y) + softmax_cross_entropy(z, [0, 1, 0])*2 + cross_entropy(sigmoid(z), [0, 0, 1])"],
  ["losses of rows", "Z = [[1, -2], [0.5, 3], [0, 0]]; Y = [[1, 0], [0.5, 0.25], [0, 1]]\nf = softmax_cross_entropy(Z, Y) + cross_entropy(softmax(Z), Y)^2 + softmax_cross_entropy(Z, [[1, 0], [0, 1], [0, 1]]) + softmax_cross_entropy(Z @ Z.T, identity(3))"],
  ["losses at their ends", "Z = [[1000, 0], [0, 1000]]; p = [1, 0]; y = [1, 0]\nf = softmax_cross_entropy(Z, identity(2)) + cross_entropy(p, y)"],
  ["losses of two numbers", "p = [0.2, 0.9]; y = [0, 1]; z = [2, -3]\nf = mean(bce(p, y)) + mean(bce_logits(z, y)) + sum(mse(z, y)) + sum(hinge(z, y)) + sum(logistic_loss(z, y)) + sum(squared_error(p, 1))"],
  ["transposes of transposes, rows of transposes", "A = [[1, 2, 3], [4, 5, 6]]; B = A.T\nf = sum(B @ A) + A.T[2] @ [1, -1] + sum(A.T.T[1] * B.T[2]) + A.T[1]@A.T[3] + B[3, 1]*A.T[2, 2]"],
  ["rows and entries", "A = [[1, 2], [3, 4]]; r = A[2]; x = [5, 6]\nf = r @ x + A[1] @ A[1] + A[1, 2]*x[1]^2 + x[2] + sum(A[2]) + (A @ x)[2]*(x*2)[1]"],
  ["lists", "a = 2; b = [1, -1]; v = [a, 3, a*a]; M = [b, [a, 4], b*a]; N = [[1, 2], b]\nf = v @ v + sum(M @ b) + [a, 1] @ b + sum([b, b] @ [[a, 1], [2, a]]) + sum(N^2)*v[2]"],
  ["rows of lists and of numbers", "a = 3; b = [1, 2]\nf = [b, [a, 1]][2] @ b + [[1, 2], [3, 4]][2] @ b + sum([[1, 2, 3], [3, 4, 5]].T @ b)"],
  ["numbers among arrays", "c = 2; x = [1, -2]\ns = c^2 + x[1]*c\ny = s*x/c - c\nf = y @ x + log(c)*sin(s)/x[2] + exp(c)/3"],
  ["second names", "x = [1, 2]; y = x; A = [[1, 2]]; B = A; C = y\nf = y @ C + sum(B)*sum(A)"],
  ["functions entry by entry", "w = 2; g(t) = t^2 + w*sin(t); h(a, b) = g(a)*b - g(w); k(q) = 5; x = [1, -2]; A = [[1], [2]]\nf = sum(g(x)) + sum(h(x, A)) + sum(k(x)*x) + h(x[1], 3) + sum(k(x)) + sum(silu(gelu(x)))"],
  ["functions that hide names", "w = 2; g(a) = a*w; h(w) = g(w)^2 - w; x = [1, 3]\nf = sum(h(x)) + h(w) + sum(g(h(x)))"],
  ["functions of arrays, put in place", "W = [[1, 2], [-3, 1]]; b = [0.5, -0.5]; layer(v) = tanh(W @ v + b); n(A) = sum(A^2)\nf = n(layer(layer([1, -1]))) + n(W)"],
  ["functions called like operations on arrays", "x = [1, 2]; sum(t) = t^2; add(a, b) = a*b; list(t) = 3*t; transpose(t) = t + 1\ny = sum(x) + add(x, 2) + list(x)*transpose(x)\nf = y[1]*y[2]"],
  ["names that NumPy and the code have", "np = [1, 2]; dx = [3, 4]; x = 2; lambda = [[1, 0], [2, 1]]; shares = 3; name = 1; leaf = 2; u1 = 4; d_relu = 2\nf = sum(tanh(lambda @ np)) * shares + dx @ np * x + softmax(np)[1]*name*leaf + sum(relu(np))*d_relu + u1"],
  ["Greek letters and letters that look alike", "Ω = [[1, 2], [3, 4]]; x₁ = [1, -1]; x1 = 3\nλ = Ω @ x₁ * x1\nf = sum(λ^2)"],
  ["powers", "x = [1, 2, 0.5]; n = [2, -1, 0.5]; z = [0, 2]\nf = sum(x^n) + sum(2^x) + sum(x^-2) + sum(z^2) + sum(z^1) + sum(x^0) + sum(-x^3)"],
  ["every smooth operation", "x = [0.3, -0.6]; p = [0.4, 2]\nf = sum(exp(x) + sin(x)*cos(x) + tan(x) + asin(x) + acos(x) + atan(x) + sinh(x) + cosh(x) + tanh(x) + sigmoid(x) + softplus(x)) + sum(log(p) + log2(p) + log10(p) + sqrt(p) + xlogy(x, p) + logsumexp(x, p) + logsumexp(x, p, 1) + leaky_relu(x, p) + elu(x, p) + abs(x) + p/x)"],
  ["saturated functions", "x = [40, -40, 1000, -1000, 20]\nf = sum(tanh(x) + sigmoid(x) + softplus(x) + silu(x) + gelu(x))"],
  ["a target that is an entry", "W = [[1, 2], [3, 4]]; x = [1, -1]\na = tanh(W @ x)\nL = sum(a)", { target: "a[2]" }],
  ["a target that is an entry of a matrix, stretched", "A = [[1, 2], [3, 4]]; c = 2\nB = A * [1, 2] + c", { target: "B[2,1]" }],
  ["a target that is a number before the end", "x = [1, 2]\ns = x @ x\nL = s*sum(x)", { target: "s" }],
  ["a target without a name", "x = [1, 2]; A = [[1, 2], [3, 5]]\nf = sum((A @ x)^2)", { target: "u1[2]" }],
  ["an input as the target", "x = [1, 2]; y = 2x", { target: "x[2]" }],
  ["a listed input as the target", "a = 1; v = [a, 3]; y = 2v", { target: "v[2]" }],
  ["a step of softmax as the target", "z = [[1, 2], [3, 5]]; p = softmax(z); f = sum(p^2)", { target: "u1[2]" }],
  ["a step of a loss as the target", "z = [[1, 2], [3, 5]]; f = softmax_cross_entropy(z, identity(2))", { target: "u2[2]" }],
  ["what the target does not need", "x = [1, 2]; y = [0, 1]\nbad = sum(log(y - 5))\nf = x @ x; out f"],
  ["opened gates", "g(t) = t^2 + 1; x = [1, -2]; c = 3\ny = sigmoid(g(x)) + silu(c)\nf = y @ y", { expanded: ["u1[2]", "u2[1]", "u3"] }],
  ["a row of the data", "data x, y = [[1, 3], [2, 5]]\nparam w = [0.5, 1]\nL = (w @ [x, 1] - y)^2", { row: 2 }],
  ["an array that has been moved", "W = normal(2, 2); x = [1, 2]; v = [x[1], 5]\nf = sum(tanh(W @ x)) * v[2]", { inputs: { "W[1,2]": 3, "x[2]": -1, "v[2]": 7 } }],
  ["free names", "x = [1, 2]\nf = sum(x*q) + p^2*e"],
  ["no number of a trainable array", "param W = 0.5*normal(2, 3, 7); x = ones(3)\nf = norm(W @ x)"],
  ["a chain that no parser could nest", `x = [1, 2]\nf = ${Array.from({ length: 400 }, (_, i) => `x[${(i % 2) + 1}]`).join(" * 1.001 + ")} + sum(${"(1 + ".repeat(100)}tanh(x)${")".repeat(100)})`],
  ["transposes without end", `A = [[1, 2], [3, 4]]\nf = sum(A${".T".repeat(301)} @ [1, -1])`],
  ["a faulty number", "x = [0, 1]; y = [1, 2]\nf = sum(y/x)"],
]; // biome-ignore format: a table

export const HARD_ARRAY_CASES: readonly (ArrayCase & { readonly title: string })[] = HARD_ARRAYS.map(
  ([title, text, options]) => ({
    title,
    ...arrayCase(text, options),
  }),
);

/** Rows that differ by a number have the same softmax: which of its entries is the largest is a matter of rounding. */
const isDecidedByRounding = (text: string): boolean => text.includes("softmax") && /(?:max|min)\(Q/.test(text);

/** FUZZ_SEED takes others. The entries of the last array are the targets, one after another. */
export const randomCases = (count: number): ArrayCase[] =>
  sample(arrayPlan, { seed: Number(process.env["FUZZ_SEED"] ?? 20_261_121), numRuns: count }).flatMap((drawn, i) => {
    const { arrays, outputs } = twinPrograms(drawn);
    const [target] = outputs[i % Math.max(1, outputs.length)] ?? [];
    if (isDecidedByRounding(arrays)) return [];
    return arrayCase(arrays, target === undefined ? {} : { target });
  });
