/** A large program is opened, then walked: each part of it that runs on the page, for the parts are what it can be interrupted between. */
import { buildGraph } from "../src/graph/buildGraph.ts";
import { createEvaluation, evaluate } from "../src/graph/evaluate.ts";
import { frameAt } from "../src/graph/frame.ts";
import { sameMoment } from "../src/graph/sameMoment.ts";
import { schedule } from "../src/graph/schedule.ts";
import { faultsOf, kinksOf } from "../src/graph/trouble.ts";
import { parseProgram } from "../src/lang/parseProgram.ts";
import { median, now } from "./measure.ts";
import { networkText } from "./networkText.mjs";
import { atMost, formatTime, type Row } from "./table.ts";

/** The largest graphs that fit into 100 kB of text. */
const sumText = (nodes: number): string => `f=${"x+".repeat(nodes - 2)}x`;

const RUNS = 9;

const timed = <T>(times: number[], make: () => T): T => {
  const start = now();
  const made = make();
  times.push(now() - start);
  return made;
};

const PARTS = ["parse", "graph", "schedule", "buffers", "evaluate", "faults and kinks", "frame", "same moment"] as const;

/** The time of each part. */
const open = (text: string): { nodes: number; times: number[] } => {
  const times: number[] = [];
  const { program } = timed(times, () => parseProgram(text));
  if (!program) throw new Error("a large program does not parse");
  const graph = timed(times, () => buildGraph(program));
  const walk = timed(times, () => schedule(graph));
  const evaluation = timed(times, () => createEvaluation(graph));
  timed(times, () => evaluate(evaluation));
  timed(times, () => [faultsOf(evaluation), kinksOf(evaluation)]);
  timed(times, () => frameAt(walk, evaluation, walk.steps.length >> 1));
  timed(times, () => sameMoment(walk, walk.steps.length >> 1, walk));
  return { nodes: graph.nodes.length, times };
};

const row = (kind: string, text: string, limit: number | null): Row[] => {
  const first = open(text);
  const all = Array.from({ length: RUNS }, () => open(text).times);
  const usual = PARTS.map((_, part) => median(all.map((times) => times[part]!)));
  const total = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0);
  const slowest = Math.max(...usual);
  const whole = `${kind}, ${first.nodes.toLocaleString("en")} nodes, from text to a frame (the first time: ${formatTime(total(first.times))})`;
  return [
    {
      what: whole,
      measured: formatTime(total(usual)),
      ...(limit === null ? {} : { budget: atMost(total(usual), limit, " ms") }),
    },
    {
      what: `  its longest part: ${PARTS[usual.indexOf(slowest)]}`,
      measured: formatTime(slowest),
      budget: atMost(slowest, 100, " ms"),
    },
    { what: "  one frame", measured: formatTime(usual[PARTS.indexOf("frame")]!) },
  ];
};

/** A hundred parameters, none of which has a part in the body's corners. */
const PARAMETERS = Array.from({ length: 100 }, (_, i) => `p${i}`).join(",");

/** The budgets are those of the page for the whole of it, layout and painting included. */
export const largeRows = (): Row[] => [
  ...row("a network", networkText(1000), 500),
  ...row("a network", networkText(5000), 2000),
  ...row("a sum", sumText(49_000), null),
  ...row("a max of 33,001 operands", `f=max(${"x,".repeat(33_000)}x)`, null),
  ...row("a function with 8,000 corners", `g(a,${PARAMETERS},b)=${"relu(a)+".repeat(8000)}b\na=0\ng(a,${PARAMETERS},b)`, null),
];
