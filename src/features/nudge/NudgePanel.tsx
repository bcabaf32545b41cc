/** A number is moved a little: what the target does then, beside what the gradient says that it does. */
import { useMemo } from "react";
import { nodeName } from "../../explain/names.ts";
import type { Marking } from "../../moment/marks.ts";
import { memoizeNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import { subjectOf } from "../../moment/subject.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep, useChoice, useMarks, useSelected } from "../../ui/context.ts";
import { NodeNumbers } from "../../ui/kit/NodeNumbers.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { ErrorsByStep } from "./ErrorsByStep.tsx";
import { STEP_SIZE } from "./feature.ts";
import { InputChecks } from "./InputChecks.tsx";
import { changesOf, nudgeMarks, wayOfChange } from "./nudgeMarks.ts";
import { type Nudge, nudgeOf } from "./nudgeOf.ts";
import { texts } from "./panelTexts.ts";
import { Quotients } from "./Quotients.tsx";
import { StepField } from "./StepField.tsx";
import { useTravel } from "./useTravel.ts";
import "./nudge.css";

interface Said {
  readonly moment: Moment;
  readonly node: number;
  readonly nudge: Nudge;
}

/** Why the quotients and the gradient are not the same, where it is more than the size of the step. */
const Verdict = ({ moment: { graph, walk }, node, nudge }: Said) => {
  const words = useTexts(texts);
  const { verdict, right, left, both, gradient, isLost } = nudge;
  const [name, target] = [nodeName(graph.nodes[node]), nodeName(graph.nodes[walk.target])];
  const said = (): string | null => {
    if (isLost) return words.lost({ name });
    if (verdict.kind === "none") return words.none({ name });
    if (verdict.kind === "smooth") return null;
    const at = nodeName(graph.nodes[verdict.node]);
    if (verdict.kind === "fault") return words.fault[verdict.side]({ name, target, node: at });
    const [r, l, b, g] = [right, left, both, gradient].map(formatNumber);
    return words[verdict.kind]({ node: at, right: r ?? "", left: l ?? "", both: b ?? "", gradient: g ?? "" });
  };
  const text = said();
  return (
    text !== null && (
      <p className="nudge-verdict" data-verdict={isLost ? "lost" : verdict.kind}>
        <Sentence text={text} />
      </p>
    )
  );
};

const subjectNow = memoizeNumbers(nudgeOf);

const useNudge = (moment: Moment, node: number, h: number) => {
  const { graph } = moment;
  const { isStill } = useSelected((state) => state);
  const name = graph.nodes[node]?.name ?? "";
  const count = useMemo(() => wayOfChange({ graph }, node).length, [graph, node]);
  const { reached, play } = useTravel(`${name} ${h}`, count);
  const marking = useMemo(
    (): Marking => (now) =>
      nudgeMarks(now, now.graph.byName.get(name) ?? now.graph.output, h, reached === count ? Infinity : reached),
    [name, h, reached, count],
  );
  useMarks(marking);
  return { subject: subjectNow(moment, node, h), play: isStill || count < 2 ? null : play };
};

const Nudging = ({ moment }: { readonly moment: Moment }) => {
  const words = useTexts(texts);
  const h = useChoice(STEP_SIZE);
  const { graph, walk } = moment;
  const node = subjectOf(moment);
  const { subject, play } = useNudge(moment, node, h);
  const [name, target] = [nodeName(graph.nodes[node]), nodeName(graph.nodes[walk.target])];
  return (
    <>
      <h3>
        <Sentence text={words.of({ name })} />
      </h3>
      <StepField />
      {subject.kind === "nudged" ? (
        <>
          <p className="nudge-change" aria-live="polite" data-change={String(subject.nudge.change)}>
            <span>
              <Sentence text={`Δ${name} = ${formatNumber(h)}`} />
            </span>
            <span>
              <Sentence text={`Δ${target} = ${formatNumber(subject.nudge.change)}`} />
            </span>
            {play && (
              <button type="button" className="quiet boxed" onClick={play}>
                {words.play}
              </button>
            )}
          </p>
          <NodeNumbers summary={words.changes} graph={graph} numbers={changesOf(moment, node, h)} />
          <Quotients nudge={subject.nudge} target={target} />
          <Verdict moment={moment} node={node} nudge={subject.nudge} />
          {Number.isFinite(subject.nudge.gradient) && <ErrorsByStep moment={moment} node={node} h={h} />}
        </>
      ) : (
        <p>
          <Sentence
            text={{ constant: words.constant, fault: words.noValue, unrelated: words.unrelated }[subject.kind]({ name, target })}
          />
        </p>
      )}
      <InputChecks moment={moment} h={h} />
    </>
  );
};

export const NudgePanel = () => {
  const { derive } = useBackstep();
  const moment = useSelected(derive.moment);
  return moment && <Nudging moment={moment} />;
};
