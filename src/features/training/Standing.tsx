/** Where a run stands, and what moves it on. */
import { nodeName } from "../../explain/names.ts";
import { updatesPerEpoch } from "../../lab/training/batches.ts";
import { updatesToEpochEnd } from "../../lab/training/batchOf.ts";
import type { Plan } from "../../lab/training/plan.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { Icon } from "../../ui/kit/Icon.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import type { Run, Standing as Stands } from "./createRun.ts";
import { texts } from "./panelTexts.ts";

/** One press of the longer button, where an epoch is one update. */
const MANY = 10;

interface Props {
  readonly run: Run;
  readonly standing: Stands;
  readonly plan: Plan;
}

/** What the last press did, or why nothing can be done. */
const Done = ({ standing: { task, training, before, isRunning }, plan }: Omit<Props, "run">) => {
  const words = useTexts(texts);
  const target = nodeName(task.graph.nodes[task.target]);
  if (training.halt) return <Sentence text={words.halted[training.halt]({ target })} />;
  if (!before || training.updates === before.updates || isRunning) return <Sentence text={words.lowers({ target })} />;
  const done = words.done({
    target,
    first: before.updates + 1,
    last: training.updates,
    from: formatNumber(before.loss),
    to: formatNumber(training.loss),
  });
  const isFull = plan.trainer === "descent" && updatesPerEpoch(task.data.rows.length, plan.batch) === 1;
  return <Sentence text={isFull && training.loss > before.loss ? `${done} ${words.risen}` : done} />;
};

interface ButtonProps {
  readonly label: string;
  readonly title?: string;
  readonly isOff: boolean;
  readonly act: () => void;
}

const Button = ({ label, title, isOff, act }: ButtonProps) => (
  <button type="button" className="boxed" title={title} disabled={isOff} onClick={act}>
    {label}
  </button>
);

const Buttons = ({ run, standing: { task, training, isRunning, isAtStart }, plan }: Props) => {
  const { derive } = useBackstep();
  const words = useTexts(texts);
  const isStale = useSelected(derive.isStale);
  const hasMoved = useSelected(({ moved }) => moved.size > 0);
  const rows = task.data.rows.length;
  const perEpoch = plan.trainer === "search" ? 1 : updatesPerEpoch(rows, plan.batch);
  return (
    <div className="training-buttons">
      <Button label={words.one} isOff={isStale} act={() => run.advance(1)} />
      {perEpoch > 1 ? (
        <Button label={words.epoch} isOff={isStale} act={() => run.advance(updatesToEpochEnd(task, plan, training))} />
      ) : (
        <Button label={words.many({ count: MANY })} isOff={isStale} act={() => run.advance(MANY)} />
      )}
      <button type="button" className="boxed training-run" disabled={isStale} onClick={isRunning ? run.pause : run.start}>
        <Icon name={isRunning ? "pause" : "play"} />
        {isRunning ? words.pause : words.run}
      </button>
      <Button label={words.keep} title={words.keepTitle} isOff={!hasMoved} act={run.keep} />
      <Button label={words.reset} title={words.resetTitle} isOff={isAtStart} act={run.putBack} />
    </div>
  );
};

export const Standing = (props: Props) => {
  const words = useTexts(texts);
  const { task, training, isRunning } = props.standing;
  const { updates, epoch, evaluations, loss } = training;
  const rows = task.data.rows.length;
  const isSearch = props.plan.trainer === "search";
  return (
    <>
      <div
        className="training-standing"
        data-epoch={epoch}
        data-updates={updates}
        data-loss={String(loss)}
        data-running={isRunning}
      >
        <p className="training-loss">
          <Sentence text={`${nodeName(task.graph.nodes[task.target])} = ${formatNumber(loss)}`} />
        </p>
        {rows > 1 && <p className="muted">{words.mean({ rows })}</p>}
        <p className="muted">{isSearch ? words.tries({ tries: updates, evaluations }) : words.count({ epoch, updates })}</p>
      </div>
      <Buttons {...props} />
      <p className="training-done" aria-live={isRunning ? "off" : "polite"}>
        <Done {...props} />
      </p>
    </>
  );
};
