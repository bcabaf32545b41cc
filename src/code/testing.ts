/** Runs exported code: many Python texts in one process, each as a script of its own. */
import { spawnSync } from "node:child_process";
import { runInNewContext } from "node:vm";
import { buildGraph } from "../graph/buildGraph.ts";
import { evaluate } from "../graph/evaluate.ts";
import { createEvaluation, type Evaluation } from "../graph/evaluation.ts";
import { rowsOf } from "../graph/rows.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import type { Program } from "../lang/program.ts";

const RUNNER = `
import io, json, sys, traceback

class Lines(io.StringIO):
    def reconfigure(self, **_): pass

stdout, results = sys.stdout, []
for text in json.load(sys.stdin):
    sys.stdout = Lines()
    try:
        exec(compile(text, "exported", "exec"), {"__name__": "__main__"})
        results.append({"out": sys.stdout.getvalue()})
    except BaseException:
        results.append({"error": traceback.format_exc()})
json.dump(results, stdout)
`;

/** Set PYTHON to try another one than the system's. */
const PYTHON = process.env["PYTHON"] ?? "python3";
const answers = (code: string): boolean => spawnSync(PYTHON, ["-c", code]).status === 0;

export const hasPython = answers("0");
const has = (name: string): boolean =>
  answers(`import importlib.util, sys; sys.exit(importlib.util.find_spec('${name}') is None)`);
export const hasTorch = has("torch");
export const hasNumpy = has("numpy");

interface Run {
  readonly out?: string;
  readonly error?: string;
}

export const runPython = (texts: readonly string[]): string[] => {
  const { stdout, stderr, status } = spawnSync(PYTHON, ["-c", RUNNER], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
  });
  if (status !== 0) throw new Error(stderr);
  const runs: readonly Run[] = JSON.parse(stdout);
  return runs.map(({ out, error }, i) => {
    if (out === undefined) throw new Error(`${error}\n${texts[i]}`);
    return out;
  });
};

/** What a script that `javascriptOf` wrote prints, with this for what it imports. */
export const runJavaScript = (text: string, differentiate: unknown): string => {
  const lines: string[] = [];
  const script = text.replace(/^import .*\n/, "");
  runInNewContext(script, { differentiate, console: { log: (line: string) => lines.push(line) } });
  return lines.join("\n");
};

const numberIn = (text: string): number => {
  if (text.endsWith("inf")) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return text === "nan" ? Number.NaN : Number(text);
};

export type Line = readonly [name: string, number: number];

/** Name and number, line by line. */
export const linesIn = (output: string): Line[] =>
  output
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [name = "", number = ""] = line.split(" ");
      return [name, numberIn(number)];
    });

export const inputGradients = ({ graph, gradients }: Evaluation): Line[] =>
  graph.nodes.filter(({ kind }) => kind === "input").map(({ name, index }) => [name, gradients[index] ?? Number.NaN]);

export interface Case {
  readonly program: Program;
  readonly evaluation: Evaluation;
}

export interface CaseOptions {
  readonly target?: string;
  readonly expanded?: readonly string[];
  readonly inputs?: Readonly<Record<string, number>>;
  /** Of the data, from 1 on. */
  readonly row?: number;
}

export const caseOf = (text: string, { target, expanded = [], inputs = {}, row = 1 }: CaseOptions = {}): Case => {
  const { program, diagnostics } = parseProgram(text);
  if (!program) throw new Error(`${diagnostics.map(({ code }) => code).join(", ")} in:\n${text}`);
  const graph = buildGraph(program, { expanded: new Set(expanded) });
  const evaluation = createEvaluation(graph, target === undefined ? graph.output : (graph.byName.get(target) ?? -1));
  const { nodes, rows } = rowsOf(program, graph);
  for (const [i, node] of nodes.entries()) evaluation.values[node] = rows[row - 1]?.[i] ?? Number.NaN;
  for (const [name, value] of Object.entries(inputs)) evaluation.values[graph.byName.get(name) ?? -1] = value;
  return { program, evaluation: evaluate(evaluation) };
};

/** To twelve digits, also of what is tiny; NaN and infinities are as such. */
export const isSame = (a: number, b: number): boolean =>
  Object.is(a, b) ||
  a === b ||
  Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)) ||
  Math.max(Math.abs(a), Math.abs(b)) < 1e-300;
