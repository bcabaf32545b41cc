/** What the tests of the engine share: graphs from text, graphs as text, numbers by name, and random programs. */
import * as fc from "fast-check";
import { parseProgram } from "../lang/parseProgram.ts";
import { buildGraph } from "./buildGraph.ts";
import { evaluate } from "./evaluate.ts";
import { createEvaluation, type Evaluation } from "./evaluation.ts";
import { expansionKey, type Graph, type GraphNode, isGate } from "./graph.ts";
import type { Nested } from "./nested.ts";

export const graphOf = (text: string, ...expanded: string[]): Graph => {
  const { program, diagnostics } = parseProgram(text);
  if (!program) throw new Error(`${diagnostics.map(({ code }) => code).join(", ")} in:\n${text}`);
  return buildGraph(program, { expanded: new Set(expanded) });
};

export const nodeNamed = (graph: Graph, name: string): GraphNode => {
  const node = graph.nodes[graph.byName.get(name) ?? -1];
  if (!node) throw new Error(`no node is called ${name}`);
  return node;
};

export const evaluationOf = (graph: Graph, target?: string): Evaluation =>
  evaluate(createEvaluation(graph, target === undefined ? graph.output : nodeNamed(graph, target).index));

/** One line a node, in the order of the graph: `x`, `c1 is 2`, `q = add(x, c1)`. */
export const written = ({ nodes }: Graph): string[] =>
  nodes.map((node) => {
    if (node.kind === "input") return node.name;
    if (node.kind === "constant") return `${node.name} is ${node.value}`;
    const operands = node.operands.map((operand) => nodes[operand]?.name).join(", ");
    return `${node.name} = ${node.kind === "composite" ? node.definition.name : node.op}(${operands})`;
  });

export const byName = ({ nodes }: Graph, numbers: Float64Array): Map<string, number> =>
  new Map(nodes.map(({ index, name }) => [name, numbers[index] ?? Number.NaN]));

export const valueOf = ({ graph, values }: Evaluation, name: string): number =>
  values[nodeNamed(graph, name).index] ?? Number.NaN;

export const gradientOf = ({ graph, gradients }: Evaluation, name: string): number =>
  gradients[nodeNamed(graph, name).index] ?? Number.NaN;

/** Keys of the gates that can be expanded, those inside other expansions included. */
export const expandableKeys = (text: string): string[] => {
  const keys = new Set<string>();
  for (let before = -1; keys.size > before; ) {
    before = keys.size;
    const { nodes, groups } = graphOf(text, ...keys);
    for (const node of nodes) if (isGate(node)) keys.add(expansionKey(groups, node));
  }
  return graphOf(text, ...keys).groups.map(({ key }) => key);
};

export interface RandomProgram {
  /** `x = 1.3`, one an input. */
  readonly inputs: readonly string[];
  readonly functions: readonly string[];
  /** Each may read inputs and the statements before it; the last one is the output. */
  readonly statements: readonly string[];
  readonly text: string;
}

/** `?` is a place for an operand. All of them are smooth and of moderate size, but for the corners of the routers. */
const FORMS = [
  "? + ?", "? - ?", "? * ?", "? / (2 + sin(?))", "-?", "?^2", "0.1 * ?^3", "0.5 * ? * ?", "(1 + ?^2)^tanh(?)", "1.5^-sin(?)",
  "exp(sin(?))", "log(2 + cos(?))", "sqrt(1 + ?^2)", "abs(?)", "sin(?)", "cos(?)", "tan(sin(?))", "asin(0.9 * cos(?))",
  "acos(0.9 * sin(?))", "atan(?)", "sinh(sin(?))", "cosh(cos(?))", "tanh(1 + sin(?))", "sigmoid(2 * sin(?))", "relu(?)",
  "leaky_relu(?)", "leaky_relu(?, ?)", "elu(?)", "softplus(2 * sin(?))", "max(?, ?)", "max(?, ?, ?)", "min(?, ?)",
  "silu(cos(?))", "gelu(sin(?))", "mse(?, sin(?))", "bce(0.5 + 0.4 * sin(?), 0.3)", "hinge(?, cos(?))", "logistic_loss(sin(?), 1)",
  "log2(2 + cos(?))", "log10(2 + sin(?))", "logsumexp(?, ?)", "logsumexp(?, sin(?), ?)", "xlogy(?, 2 + cos(?))", "bce_logits(sin(?), cos(?))",
] as const; // biome-ignore format: a list of short texts

const INPUT_NAMES = ["x", "y", "z", "w"] as const;
const PARAMETERS = [["a"], ["a", "b"], ["w", "a"]] as const;
const LITERALS = ["2", "0.5", "(-1.25)"] as const;

/** Reads a program off a list of numbers, so that simpler lists are simpler programs and fast-check can shrink them. */
const programFrom = (choices: readonly number[]): RandomProgram => {
  let at = 0;
  const choose = (count: number): number => (choices[at++] ?? 0) % count;
  const pick = <T>(options: readonly T[]): T => {
    const option = options[choose(options.length)];
    if (option === undefined) throw new RangeError("nothing to pick from");
    return option;
  };
  const forms: string[] = [...FORMS];
  const expression = (names: readonly string[], depth: number): string => {
    if (depth === 0 || choose(6) === 0) return choose(8) === 7 ? pick(LITERALS) : pick(names);
    return `(${pick(forms).replaceAll("?", () => expression(names, depth - 1))})`;
  };

  const inputs = INPUT_NAMES.map((name, i) => `${name} = ${(choose(400) / 100 - 2 + 0.0017 * (i + 1)).toFixed(4)}`);
  const functions: string[] = [];
  for (let i = choose(4); i > 0; i--) {
    const parameters: readonly string[] = pick(PARAMETERS);
    const name = `f${functions.length}`;
    functions.push(`${name}(${parameters.join(", ")}) = ${expression([...parameters, ...parameters, "w"], 2)}`);
    const form = `${name}(${parameters.map(() => "?").join(", ")})`;
    forms.push(...Array.from({ length: 6 }, () => form));
  }
  const names: string[] = [...INPUT_NAMES];
  const statements: string[] = [];
  for (let i = 2 + choose(5); i > 0; i--) {
    const name = `v${statements.length}`;
    statements.push(`${name} = ${expression(names, 2)}`);
    names.push(name, name);
  }
  statements.push(`out = ${pick(names)} + ${pick(names)} * ${expression(names, 2)}`);
  return { inputs, functions, statements, text: [...inputs, ...functions, ...statements].join("\n") };
};

/** Programs with inputs x, y, z, w, functions that may read w and call each other, and named intermediate values that are used repeatedly. */
export const randomProgram: fc.Arbitrary<RandomProgram> = fc
  .array(fc.nat(9999), { minLength: 100, maxLength: 160, size: "max" })
  .map(programFrom);

/** The largest difference between numbers at the same places; NaN where places differ. */
export const farthest = (found: Nested | undefined, expected: Nested): number => {
  if (typeof expected === "number") return typeof found === "number" ? Math.abs(found - expected) : Number.NaN;
  if (typeof found !== "object" || found.length !== expected.length) return Number.NaN;
  return Math.max(...expected.map((part, i) => farthest(found[i], part)));
};
