/** Why the gradient of a node is what it is: in a sentence, on the graph, and factor by factor. */
import { nodeName } from "../../explain/names.ts";
import { stepWith } from "../../graph/seenNumber.ts";
import type { Why } from "../../lab/causes.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep, useMarks, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useAllMessages } from "../../ui/useAllMessages.ts";
import { useTexts } from "../useTexts.ts";
import { causeText, verdictText } from "./causeText.ts";
import { FactorTable } from "./FactorTable.tsx";
import { texts } from "./panelTexts.ts";
import { marksOf, whyAt } from "./whyAt.ts";
import "./why.css";

const MOST_CAUSES = 5;
/** Of a chain of values that do not exist. */
const MOST_VALUES = 40;

interface Props {
  readonly moment: Moment;
  readonly why: Why;
}

const Causes = ({ moment, why: { causes, way, verdict } }: Props) => {
  const words = useTexts(texts);
  const { faults } = useAllMessages();
  const factors = way
    .map(({ index, to }) => ({ factor: moment.evaluation.local[index] ?? 1, at: nodeName(moment.graph.nodes[to]) }))
    .toSorted((a, b) => Math.abs(a.factor) - Math.abs(b.factor));
  const [least, most] = [factors[0], factors.at(-1)];
  if (verdict === "healthy" && least && most && factors.length > 1)
    return (
      <p>
        <Sentence
          text={words.range({
            least: formatNumber(least.factor),
            leastAt: least.at,
            most: formatNumber(most.factor),
            mostAt: most.at,
          })}
        />
      </p>
    );
  return (
    <>
      <ul className="why-causes">
        {causes.slice(0, MOST_CAUSES).map((cause, i) => (
          <li key={i}>
            <Sentence text={causeText(words, faults, moment, cause)} />
          </li>
        ))}
      </ul>
      {causes.length > MOST_CAUSES && <p className="muted">{words.moreCauses({ count: causes.length - MOST_CAUSES })}</p>}
    </>
  );
};

/** From a node without a value to where that begins. */
const ValueWay = ({ moment: { graph, evaluation }, why: { way, node } }: Props) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const first = way[0]?.to ?? node;
  const nodes = [first, ...way.map(({ from }) => from)].slice(0, MOST_VALUES);
  return (
    <>
      <h3 className="tool-heading">{words.origin}</h3>
      <ol className="why-values">
        {nodes.map((index) => (
          <li key={index}>
            <button type="button" onClick={() => actions.select({ kind: "node", name: graph.nodes[index]?.name ?? "" })}>
              <Sentence text={`${nodeName(graph.nodes[index])} = ${formatNumber(evaluation.values[index] ?? Number.NaN)}`} />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
};

const GoOn = ({ moment: { walk, drawn }, why: { node } }: Props) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const last = walk.consumers[node]?.at(-1);
  const step = node === walk.target ? walk.forwardSteps + 1 : (walk.contributionAt[last?.index ?? -1] ?? 0);
  return (
    <button type="button" className="boxed" onClick={() => actions.goTo(stepWith(drawn, step))}>
      {words.complete}
    </button>
  );
};

export const WhyPanel = () => {
  const { derive } = useBackstep();
  const words = useTexts(texts);
  const moment = useSelected(derive.moment);
  useMarks(marksOf);
  if (!moment) return null;
  const why = whyAt(moment);
  const { verdict, causes, way, arrived, expected } = why;
  const isOfValues = verdict === "value" || causes.some(({ kind }) => kind === "fault");
  /** Then there is no one way to blame. */
  const isSum = causes.some((cause) => cause.kind === "cancel" && cause.node === why.node);
  const isPartial = arrived > 0 && arrived < expected;
  return (
    <>
      <p className="why-verdict" aria-live="polite" data-verdict={verdict}>
        <Sentence text={verdictText(words, moment, why)} />
      </p>
      {isPartial && <p className="muted">{words.soFar({ arrived, expected })}</p>}
      <Causes moment={moment} why={why} />
      {(verdict === "waiting" || isPartial) && <GoOn moment={moment} why={why} />}
      {isOfValues && way.length > 0 && <ValueWay moment={moment} why={why} />}
      {!isOfValues && !isSum && way.length > 0 && <FactorTable moment={moment} why={why} />}
    </>
  );
};
