/** One node of a program of arrays as code: statements about vectors and matrices, as they are drawn. */
import { type ArrayLine, arrayNodeCode } from "../../code/arrays/arrayNodeCode.ts";
import { aboutOf } from "../../graph/aboutOf.ts";
import { type DrawnNode, isTile } from "../../graph/drawn.ts";
import { edgeName } from "../../graph/graph.ts";
import type { Shape } from "../../lang/tiles.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";
import { useTexts } from "../useTexts.ts";
import { CodeLines, MOST_LINES, type ShownLine } from "./CodeLines.tsx";
import { texts } from "./panelTexts.ts";

/** Larger arrays are not written out. */
const MOST_ENTRIES = 12;

const arrayResult = (shape: Shape, numbers: readonly number[]): string | null => {
  if (numbers.length > MOST_ENTRIES) return null;
  const written = numbers.map(formatNumber);
  const columns = shape[1];
  if (shape.length === 0) return written[0] ?? null;
  if (columns === undefined) return `[${written.join(", ")}]`;
  const rows = Array.from({ length: written.length / columns }, (_, i) => written.slice(i * columns, (i + 1) * columns));
  return `[${rows.map((row) => `[${row.join(", ")}]`).join(", ")}]`;
};

const entriesOf = (moment: Moment, node: DrawnNode): readonly number[] =>
  isTile(node) ? node.entries : [moment.graph.byName.get(node.name) ?? -1];

const shapeOf = (node: DrawnNode): Shape => (isTile(node) ? node.shape : []);

/** What has been sent along a wire, entry by entry of the one that gets it. */
const sentAlong = ({ drawn, graph, evaluation }: Moment, wire: number, entries: readonly number[]): readonly number[] => {
  const sums = new Map(entries.map((entry) => [entry, 0]));
  for (const edge of graph.edges) {
    const sum = sums.get(edge.from);
    const own = drawn.wireOf ? drawn.wireOf[edge.index] : edge.index;
    if (sum !== undefined && own === wire) sums.set(edge.from, sum + (evaluation.contribution[edge.index] ?? 0));
  }
  return entries.map((entry) => sums.get(entry) ?? 0);
};

const resultOf = (moment: Moment, node: DrawnNode, { step, wire }: ArrayLine): string | null => {
  const { drawn, cursor, question, evaluation } = moment;
  if (question || step > cursor || step === 0) return null;
  if (wire) {
    const from = drawn.graph.nodes[wire.from];
    const entries = from ? entriesOf(moment, from) : [];
    return from && entries.length <= MOST_ENTRIES ? arrayResult(shapeOf(from), sentAlong(moment, wire.index, entries)) : null;
  }
  if (step > drawn.walk.forwardSteps) return "1";
  const values = entriesOf(moment, node).map((entry) => evaluation.values[entry] ?? Number.NaN);
  return arrayResult(shapeOf(node), values);
};

const shownLines = (moment: Moment, node: DrawnNode, lines: readonly ArrayLine[]): readonly ShownLine[] => {
  const { drawn, taken } = moment;
  const { walk, graph } = drawn;
  const running = new Set(taken.map((step) => walk.steps.indexOf(step) + 1));
  return lines.map((line) => ({
    text: line.text,
    result: resultOf(moment, node, line),
    isRunning: line.step > 0 && running.has(line.step),
    isBack: line.wire !== null || line.step > walk.forwardSteps,
    about: line.wire && { kind: "edge", name: edgeName(graph, line.wire) },
  }));
};

/** Whose lines: what is selected, else the gate that the step is about, else the target's. */
export const drawnInCode = ({ drawn, taken, selectedDrawn }: Moment): DrawnNode | undefined => {
  const { graph, walk } = drawn;
  const step = taken.at(-1);
  const { index = step ? aboutOf(graph, step).gate : walk.target, kind = "node" } = selectedDrawn ?? {};
  return graph.nodes[kind === "node" ? index : (graph.edges[index]?.to ?? walk.target)];
};

export const DrawnListing = ({ moment, node }: { readonly moment: Moment; readonly node: DrawnNode }) => {
  const words = useTexts(texts);
  const { program, drawn, evaluation } = moment;
  // Not kept: the numbers of inputs, which stand in the code, change in place.
  const code = arrayNodeCode(program, drawn, node.index, evaluation.values, MOST_LINES + 1);
  if (!code) return null;
  const isSent = code.arriving.length > 0 && code.backward.length === 0;
  const back = isSent ? code.arriving : code.backward;
  return (
    <>
      <CodeLines title={words.forward} lines={shownLines(moment, node, code.forward)} />
      {back.length > 0 ? (
        <CodeLines title={isSent ? words.arriving : words.backward} lines={shownLines(moment, node, back)} />
      ) : (
        <p className="muted">{words.nothing}</p>
      )}
    </>
  );
};
