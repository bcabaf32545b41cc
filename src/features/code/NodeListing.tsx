/** One node as code: each line with the numbers that it had when it ran, and the one that runs now lit. */
import { useMemo } from "react";
import { type CodeLine, codeOf } from "../../code/gateCode.ts";
import { aboutOf } from "../../graph/aboutOf.ts";
import { edgeName } from "../../graph/graph.ts";
import type { Moment } from "../../moment/moment.ts";
import { factorText, formatNumber } from "../../tex/number.ts";
import { useTexts } from "../useTexts.ts";
import { CodeLines, type ShownLine } from "./CodeLines.tsx";
import { texts } from "./panelTexts.ts";

/** What the line has come to; null before it has run, or while it is asked for. */
const resultOf = (moment: Moment, node: number, { step, edge }: CodeLine): string | null => {
  const { evaluation, frame, question } = moment;
  if (question || step > frame.cursor || step === 0) return null;
  const { gradients, values, local, contribution } = evaluation;
  if (edge) {
    const [slope = 0, upstream = 0, product = 0] = [local[edge.index], gradients[edge.to], contribution[edge.index]];
    return `${factorText(slope)} · ${factorText(upstream)} = ${formatNumber(product)}`;
  }
  return formatNumber(step > moment.walk.forwardSteps ? 1 : (values[node] ?? Number.NaN));
};

const shownLines = (moment: Moment, node: number, lines: readonly CodeLine[]): readonly ShownLine[] => {
  const { graph, walk, active } = moment;
  const running = new Set(active.map((step) => walk.steps.indexOf(step) + 1));
  return lines.map((line) => ({
    text: line.text,
    result: resultOf(moment, node, line),
    isRunning: line.step > 0 && running.has(line.step),
    isBack: line.edge !== null || line.step > walk.forwardSteps,
    about: line.edge && { kind: "edge", name: edgeName(graph, line.edge) },
  }));
};

/** Whose lines: the selected node's, else those of the gate that the step is about, else the target's. */
export const nodeInCode = ({ graph, walk, active, selected }: Moment): number => {
  if (selected) return selected.kind === "node" ? selected.index : (graph.edges[selected.index]?.to ?? walk.target);
  const step = active.at(-1);
  return step ? aboutOf(graph, step).gate : walk.target;
};

export const NodeListing = ({ moment, node }: { readonly moment: Moment; readonly node: number }) => {
  const words = useTexts(texts);
  const { walk, evaluation } = moment;
  // The numbers of inputs stand in the code.
  const input = evaluation.values[node] ?? 0;
  const code = useMemo(() => codeOf(walk, node, input), [walk, node, input]);
  const shown = moment.graph.nodes[node];
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
      {code.backward.length > 0 && shown?.kind === "composite" && (
        <p className="muted">{words.slopes({ callee: shown.definition.name })}</p>
      )}
    </>
  );
};
