/** The step in words; while nothing has happened yet, what to press. */
import type { Step } from "../../graph/schedule.ts";
import type { WalkPhase } from "../../i18n/messages.ts";
import type { Structure } from "../../moment/moment.ts";
import { useBackstep, useMessages, useSelected } from "../context.ts";
import { explainStep } from "./sentences.ts";
import { faultText, kinkText } from "./trouble.ts";

const phaseOf = ({ walk }: Structure, cursor: number): WalkPhase => {
  if (cursor === 0) return "start";
  if (cursor < walk.forwardSteps) return "forward";
  if (cursor === walk.forwardSteps) return "turn";
  return cursor < walk.steps.length ? "backward" : "end";
};

/** Lines of guidance that a person needs only once: at the start, at the turn, at the first step back and at the end. */
const isGuidanceDue = ({ walk }: Structure, cursor: number): boolean =>
  cursor <= 1 || cursor === walk.forwardSteps || cursor === walk.forwardSteps + 1 || cursor === walk.steps.length;

export const Explanation = ({ steps }: { readonly steps: readonly Step[] }) => {
  const { derive } = useBackstep();
  const messages = useMessages();
  const structure = useSelected(derive.structure);
  const cursor = useSelected((state) => state.cursor);
  const numbers = useSelected(derive.numbers);
  if (!structure || !numbers) return null;
  const explanations = steps.flatMap((step) => explainStep(messages.roles, structure.walk, numbers.evaluation, step) ?? []);
  const [first] = explanations;
  const isSingle = explanations.length === 1;
  const gates = new Set(steps.map((step) => (step.kind === "backward" ? structure.graph.edges[step.edge]?.to : step.node)));
  const troubles = [
    ...numbers.faults
      .filter(({ node }) => gates.has(node))
      .map((fault) => faultText(messages, structure.graph, numbers.evaluation, fault)),
    ...numbers.kinks
      .filter(({ node }) => gates.has(node))
      .map((kink) => kinkText(messages, structure.graph, numbers.evaluation, kink)),
  ];
  return (
    <>
      {first && (
        <p>
          {first.heading !== "" && <strong>{first.heading} </strong>}
          {isSingle ? first.sentences.join(" ") : explanations.map(({ sentences }) => sentences[0]).join(" ")}
        </p>
      )}
      {[...new Set(troubles)].map((trouble) => (
        <p key={trouble} className="trouble">
          {trouble}
        </p>
      ))}
      {isGuidanceDue(structure, cursor) && <p className="guidance">{messages.app.firstRun[phaseOf(structure, cursor)]}</p>}
    </>
  );
};
