/** One node as code: each line with the numbers that it had when it ran, and the one that runs now lit. */
import { useMemo } from "react";
import { type CodeLine, codeOf } from "../../code/gateCode.ts";
import { aboutOf } from "../../graph/aboutOf.ts";
import { edgeName } from "../../graph/graph.ts";
import type { Moment } from "../../moment/moment.ts";
import { factorText, formatNumber } from "../../tex/number.ts";
import { useBackstep } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { Listing } from "./Listing.tsx";
import { texts } from "./panelTexts.ts";

/** A gate of thousands of operands would keep the browser busy. */
const MOST_LINES = 60;

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

interface PartProps {
  readonly moment: Moment;
  readonly node: number;
  readonly title: string;
  readonly lines: readonly CodeLine[];
}

const Part = ({ moment, node, title, lines }: PartProps) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const { graph, walk, active } = moment;
  const running = new Set(active.map((step) => walk.steps.indexOf(step) + 1));
  const hover = (line: CodeLine | null) => actions.hover(line?.edge ? { kind: "edge", name: edgeName(graph, line.edge) } : null);
  return (
    <>
      <h4>{title}</h4>
      <ol className="code-lines">
        {lines.slice(0, MOST_LINES).map((line) => {
          const result = resultOf(moment, node, line);
          const isRunning = line.step > 0 && running.has(line.step);
          return (
            <li
              key={line.edge?.index ?? line.text}
              aria-current={isRunning ? "step" : undefined}
              onPointerEnter={() => hover(line)}
              onPointerLeave={() => hover(null)}
            >
              <code>
                <Listing text={line.text} />
              </code>
              {isRunning && <span className="visually-hidden">{words.running}</span>}
              {result !== null && (
                <span className={line.edge || line.step > walk.forwardSteps ? "code-result gradient" : "code-result"}>
                  <Sentence text={result} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {lines.length > MOST_LINES && <p className="muted">…</p>}
    </>
  );
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
      <Part moment={moment} node={node} title={words.forward} lines={code.forward} />
      {back.length > 0 ? (
        <Part moment={moment} node={node} title={isSent ? words.arriving : words.backward} lines={back} />
      ) : (
        <p className="muted">{words.nothing}</p>
      )}
      {code.backward.length > 0 && shown?.kind === "composite" && (
        <p className="muted">{words.slopes({ callee: shown.definition.name })}</p>
      )}
    </>
  );
};
