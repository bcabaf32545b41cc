/** Which curve is shown: a node over one of its operands, all others held, or over an input, through everything that lies between. */
import { aboutOf } from "../../graph/aboutOf.ts";
import { ancestorsOf, type Edge, isGate } from "../../graph/graph.ts";
import { type Curve, type Here, type Sweep, sampleCurve, sweepOf } from "../../lab/curve.ts";
import { gateAlone } from "../../lab/gateAlone.ts";
import { memoizeNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import { subjectOf } from "../../moment/subject.ts";
import { windowOf } from "./windowOf.ts";

/** The node that runs along the plot; the slot where only one wire of it does. */
export interface Over {
  readonly node: number;
  readonly slot: number | null;
  /** As links and the field say it. */
  readonly id: string;
}

interface Operand extends Over {
  readonly slot: number;
}

export interface Subject {
  /** The node that is plotted. */
  readonly of: number;
  readonly operands: readonly Operand[];
  readonly inputs: readonly Over[];
  readonly over: Over;
}

type Place = Pick<Moment, "graph" | "walk" | "active" | "selected">;

/** The wire that is selected, or that the latest step goes back along. */
const wireAt = ({ graph, active, selected }: Place): Edge | null => {
  if (selected) return selected.kind === "edge" ? (graph.edges[selected.index] ?? null) : null;
  const step = active.at(-1);
  const about = step && aboutOf(graph, step);
  return about?.kind === "backward" ? about.edge : null;
};

/** At a wire, its gate over its slot: the slope is what the wire multiplies by. Elsewhere the node that the tool is about, over what was chosen. */
export const curveAsked = (place: Place, chosen: string | null): { readonly node: number; readonly over: string | null } => {
  const wire = wireAt(place);
  return wire ? { node: wire.to, over: String(wire.slot + 1) } : { node: subjectOf(place), over: chosen };
};

/** As many as a field can list. */
const MOST = { operands: 50, inputs: 200 };

/** @param node an input stands for the target over that input @returns null where there is nothing to run along the plot */
export const curveSubject = (
  { graph, walk }: Pick<Moment, "graph" | "walk">,
  node: number,
  asked: string | null,
): Subject | null => {
  const chosen = graph.nodes[node];
  const of = chosen && !isGate(chosen) ? walk.target : node;
  const gate = graph.nodes[of];
  if (!gate || !isGate(gate)) return null;
  const isBehind = ancestorsOf(graph, of);
  if (isBehind[node] !== 1 || (of !== node && chosen?.kind !== "input")) return null;
  const operands = gate.operands.slice(0, MOST.operands).map((operand, slot) => ({ node: operand, slot, id: String(slot + 1) }));
  const inputs = graph.nodes
    .filter(({ kind, index }) => kind === "input" && isBehind[index] === 1)
    .slice(0, MOST.inputs)
    .map(({ index, name }) => ({ node: index, slot: null, id: name }));
  const wanted = of === node ? asked : (chosen?.name ?? null);
  const first = operands.find((operand) => graph.isLive[operand.node] === 1) ?? operands[0];
  const over = [...operands, ...inputs].find(({ id }) => id === wanted) ?? first;
  return over ? { of, operands, inputs, over } : null;
};

/** How finely, and how many numbers may be computed for it: more would be felt while an input is dragged. */
const STEPS = { most: 160, least: 24, numbers: 4e4 };

const sweepNow = ({ evaluation }: Moment, { of, over }: Subject): Sweep | null => {
  if (over.slot === null) return sweepOf(evaluation, of, over.node);
  const alone = gateAlone(evaluation, of);
  return alone && sweepOf(alone, alone.target, over.slot);
};

export interface Plotted extends Curve {
  readonly here: Here;
  readonly range: readonly [number, number];
  readonly at: Sweep["at"];
}

const plot = (moment: Moment, of: number, asked: string | null, zoom: number): Plotted | null => {
  const subject = curveSubject(moment, of, asked);
  const sweep = subject && sweepNow(moment, subject);
  if (!subject || !sweep) return null;
  const size = subject.over.slot === null ? moment.graph.nodes.length : 1;
  const steps = Math.max(STEPS.least, Math.min(STEPS.most, Math.floor(STEPS.numbers / size)));
  const range = windowOf(sweep.here.x, zoom);
  return { ...sampleCurve(sweep.at, range, steps), here: sweep.here, at: sweep.at, range };
};

/** Not for each step of the walk. @param node the one that the tool is about */
export const plottedNow = memoizeNumbers(plot);
