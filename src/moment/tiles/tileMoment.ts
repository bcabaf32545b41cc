/** A moment with tiles, as it is drawn. Numbers are gathered from the graph of numbers; nothing is computed. */
import { type Drawn, isTile, numbersDone, type TileNode } from "../../graph/drawn.ts";
import type { Evaluation } from "../../graph/evaluation.ts";
import type { EdgeFrame, Frame, NodeFrame } from "../../graph/frame.ts";
import { stagesOf } from "../../graph/stages.ts";
import type { Cells, DrawnMoment, DrawnNumbers } from "../drawnMoment.ts";
import type { DrawnItem } from "../items.ts";
import { type Meaning, meaningsOf } from "../meaning.ts";
import type { Moment } from "../moment.ts";
import { relatedTo } from "./relatedTo.ts";

/** What is drawn by what it is drawn from: −1 where that is more than one. */
interface Origins {
  readonly nodes: Int32Array;
  readonly edges: Int32Array;
  /** By wire from a number into an array: its edges in the order of the walk. Together they send that number one contribution. */
  readonly spread: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<Drawn, Origins>();

const SEVERAL = -1;
const NONE = -2;

const originsOf = (drawn: Drawn): Origins => {
  const before = known.get(drawn);
  if (before) return before;
  const { graph, nodeOf, wireOf } = drawn;
  const [nodes, edges] = [new Int32Array(graph.nodes.length).fill(NONE), new Int32Array(graph.edges.length).fill(NONE)];
  const note = (origins: Int32Array, by: Int32Array | null): void => {
    by?.forEach((to, from) => {
      if (to >= 0) origins[to] = origins[to] === NONE ? from : SEVERAL;
    });
  };
  note(nodes, nodeOf);
  note(edges, wireOf);
  for (const node of graph.nodes) if (isTile(node)) nodes[node.index] = SEVERAL;
  const spread = new Map<number, number[]>();
  for (const list of drawn.numbers.consumers)
    for (const { index } of list) {
      const wire = wireOf?.[index] ?? -1;
      if (wire < 0 || edges[wire] !== SEVERAL || isTile(graph.nodes[graph.edges[wire]?.from ?? -1])) continue;
      spread.set(wire, [...(spread.get(wire) ?? []), index]);
    }
  const origins = { nodes, edges, spread };
  known.set(drawn, origins);
  return origins;
};

const gathered = (numbers: ArrayLike<number>, origins: Int32Array): Float64Array =>
  Float64Array.from(origins, (from) => (from >= 0 ? (numbers[from] ?? Number.NaN) : Number.NaN));

const arrivals = ({ walk }: Drawn, node: number, cursor: number): number =>
  (walk.consumers[node] ?? []).filter(({ index }) => (walk.contributionAt[index] ?? 0) <= cursor).length;

/** Its entries have numbers; it has none of its own: NaN where some of theirs are known. */
const tileFrame = ({ frame, cursor, drawn }: Moment, node: TileNode): NodeFrame => {
  const states = node.entries.map((entry) => frame.nodes[entry]?.state);
  const expected = drawn.walk.consumers[node.index]?.length ?? 0;
  const arrived = arrivals(drawn, node.index, cursor);
  const isSeeded = drawn.walk.target === node.index && cursor > drawn.walk.forwardSteps;
  const isComplete = isSeeded || (expected > 0 && arrived === expected);
  const progress = isComplete ? "final" : arrived > 0 ? "partial" : "waiting";
  const value = (drawn.walk.valueAt[node.index] ?? 0) <= cursor ? Number.NaN : null;
  const gradient = isSeeded || arrived > 0 ? Number.NaN : null;
  return { value, gradient, arrived, expected, state: states.includes("fault") ? "fault" : progress };
};

const WAITING: NodeFrame = { value: null, gradient: null, state: "waiting", arrived: 0, expected: 0 };
const NOT_YET: EdgeFrame = { contribution: null, local: null };
const SENT: EdgeFrame = { contribution: Number.NaN, local: Number.NaN };

/** A number that an array reads entry by entry hears from it once. */
const numberFrame = ({ drawn, frame, cursor }: Moment, node: number, origin: number): NodeFrame => {
  const state = frame.nodes[origin] ?? WAITING;
  const expected = drawn.walk.consumers[node]?.length ?? 0;
  return state.expected === expected ? state : { ...state, expected, arrived: arrivals(drawn, node, cursor) };
};

/** Sums of what several edges send along one wire, in their places. */
const withSums = (numbers: DrawnNumbers, { contribution, running }: Evaluation, { spread }: Origins): DrawnNumbers => {
  for (const [wire, edges] of spread) {
    numbers.contribution[wire] = edges.reduce((sum, edge) => sum + (contribution[edge] ?? Number.NaN), 0);
    numbers.running[wire] = running[edges.at(-1) ?? -1] ?? Number.NaN;
  }
  return numbers;
};

const frameOf = (moment: Moment, { nodes, edges, spread }: Origins, { contribution }: DrawnNumbers): Frame => {
  const { drawn, frame, cursor } = moment;
  const { graph, walk } = drawn;
  return {
    cursor,
    step: walk.steps[cursor - 1] ?? null,
    nodes: graph.nodes.map((node) =>
      isTile(node) ? tileFrame(moment, node) : numberFrame(moment, node.index, nodes[node.index] ?? -1),
    ),
    edges: graph.edges.map(({ index }) => {
      const origin = edges[index] ?? SEVERAL;
      if (origin >= 0) return frame.edges[origin] ?? NOT_YET;
      if ((walk.contributionAt[index] ?? 0) > cursor) return NOT_YET;
      return spread.has(index) ? { ...SENT, contribution: contribution[index] ?? Number.NaN } : SENT;
    }),
  };
};

const RANK: readonly Meaning[] = ["derivative", "convention", "none"];

/** Of a tile, that of the entry whose gradient is worth least. */
const meaningsIn = (moment: Moment, { nodes }: Origins): Meaning[] => {
  const meanings = meaningsOf(moment.walk, moment);
  return moment.drawn.graph.nodes.map((node, i) => {
    const origins = isTile(node) ? node.entries : [nodes[i] ?? -1];
    const rank = origins.reduce((most, origin) => Math.max(most, RANK.indexOf(meanings[origin] ?? "derivative")), 0);
    return RANK[rank] ?? "derivative";
  });
};

/** The sum that an entry has once so many steps in numbers are done; null before the first contribution. */
const gradientAfter = ({ walk, evaluation }: Moment, entry: number, done: number): number | null => {
  if (entry === walk.target) return done > walk.forwardSteps ? (evaluation.gradients[entry] ?? null) : null;
  const last = walk.consumers[entry]?.findLast(({ index }) => (walk.contributionAt[index] ?? 0) <= done);
  return last ? (evaluation.running[last.index] ?? null) : null;
};

/** What the stages that are over, of the steps on their way, have put in the place of the frame's numbers. */
const isAhead = (moment: Moment, node: TileNode): { readonly values: boolean; readonly gradients: boolean } => {
  const { drawn, taken, stages } = moment;
  const { walk } = drawn;
  const ahead = { values: false, gradients: false };
  if (stages === null) return ahead;
  for (const step of taken) {
    const done = stagesOf(walk, step).slice(0, stages);
    if (step.kind === "forward") ahead.values ||= step.node === node.index && done.includes("value");
    else if (step.kind === "seed") ahead.gradients ||= step.node === node.index;
    else {
      const from = walk.graph.edges[step.edge]?.from;
      const isFirst = walk.consumers[from ?? -1]?.[0]?.index === step.edge;
      ahead.gradients ||= from === node.index && done.includes(isFirst ? "contribution" : "sum");
    }
  }
  return ahead;
};

const cellsOf = (moment: Moment, node: TileNode): Cells => {
  const { frame, evaluation, drawn, cursor, taken, selectedDrawn, hoveredDrawn } = moment;
  const ahead = isAhead(moment, node);
  const after = numbersDone(drawn, cursor + taken.length);
  const positionOf = (item: DrawnItem | null): number => (item?.entry == null ? -1 : node.entries.indexOf(item.entry));
  const related = relatedTo(moment);
  return {
    values: node.entries.map((entry) =>
      ahead.values ? (evaluation.values[entry] ?? null) : (frame.nodes[entry]?.value ?? null),
    ),
    gradients: node.entries.map((entry) =>
      ahead.gradients ? gradientAfter(moment, entry, after) : (frame.nodes[entry]?.gradient ?? null),
    ),
    selected: positionOf(selectedDrawn),
    hovered: positionOf(hoveredDrawn),
    isRelated: node.entries.map((entry) => related.has(entry)),
  };
};

export const tileMoment = (moment: Moment): DrawnMoment => {
  const { drawn, evaluation, taken, stages, isMoving, selectedDrawn, hoveredDrawn } = moment;
  const { graph, walk } = drawn;
  const origins = originsOf(drawn);
  const { local, contribution, running } = evaluation;
  const gatheredNumbers: DrawnNumbers = {
    values: gathered(evaluation.values, origins.nodes),
    gradients: gathered(evaluation.gradients, origins.nodes),
    local: gathered(local, origins.edges),
    contribution: gathered(contribution, origins.edges),
    running: gathered(running, origins.edges),
  };
  const numbers = withSums(gatheredNumbers, evaluation, origins);
  return {
    graph, walk, stages, isMoving,
    frame: frameOf(moment, origins, numbers),
    evaluation: numbers,
    active: taken,
    selected: selectedDrawn,
    hovered: hoveredDrawn,
    meanings: meaningsIn(moment, origins),
    inNumbers: moment,
    cells: (index) => { const node = graph.nodes[index]; return isTile(node) ? cellsOf(moment, node) : null; },
  };
}; // biome-ignore format: one part a line
