/** First, back, play, next, last; the scrubber; speed and step size. */
import { useEffect } from "react";
import { GRANULARITIES, GRANULARITY, SPEED } from "../../choices/core.ts";
import { stagesAfter } from "../../graph/placeInWalk.ts";
import { useBackstep, useChoice, useMessages, useSelected } from "../../ui/context.ts";
import { Icon, type IconName } from "../../ui/kit/Icon.tsx";
import { useTexts } from "../useTexts.ts";
import { Scrubber } from "./Scrubber.tsx";
import { texts } from "./texts.ts";

const SPEEDS = [0.25, 0.5, 1, 2, 4] as const;
const SPEED_LABELS = ["¼×", "½×", "1×", "2×", "4×"] as const;

/** The time to read a step once its motion is over; without motion it takes longer to see what has changed. */
const READ_MS = { stage: 1000, forward: 700, backward: 1000, still: 800 };

/** While playing, one step after the other; the last one ends it, and so does a number that is asked for. */
const usePlaying = (): void => {
  const { store, derive, actions } = useBackstep();
  const isPlaying = useSelected((state) => state.isPlaying);
  const cursor = useSelected((state) => state.cursor);
  const stage = useSelected((state) => state.stage);
  const speed = useChoice(SPEED);
  const granularity = useChoice(GRANULARITY);
  const isOnTheWay = useSelected((state) => state.way !== null);
  const isStill = useSelected((state) => state.isStill);
  const isAsked = useSelected((state) => derive.question(state) !== null);
  useEffect(() => {
    if (!isPlaying || isOnTheWay) return undefined;
    const walk = derive.structure(store.getState())?.drawn.walk;
    if (!walk || cursor >= walk.steps.length || isAsked) {
      actions.setPlaying(false);
      return undefined;
    }
    const reading = READ_MS[granularity === "stage" ? "stage" : cursor <= walk.forwardSteps ? "forward" : "backward"];
    const wait = cursor === 0 && stage === 0 ? 300 : (reading + (isStill ? READ_MS.still : 0)) / speed;
    const timer = setTimeout(() => actions.step(1), wait);
    return () => clearTimeout(timer);
  }, [isPlaying, isOnTheWay, isStill, isAsked, cursor, stage, granularity, speed, store, derive, actions]);
};

const StepCount = ({ cursor, total, stage }: { readonly cursor: number; readonly total: number; readonly stage: number }) => {
  const { derive } = useBackstep();
  const { app } = useMessages();
  const words = useTexts(texts);
  const walk = useSelected((state) => derive.structure(state)?.drawn.walk ?? null);
  return (
    <output className="step-count">
      {app.step({ step: cursor, total })}
      {walk && stage > 0 && <small>{words.stage({ stage, of: stagesAfter(walk, cursor) })}</small>}
    </output>
  );
};

interface RoundButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

const RoundButton = ({ icon, label, isDisabled, onPress }: RoundButtonProps) => (
  <button type="button" className={`round ${icon}`} aria-label={label} title={label} disabled={isDisabled} onClick={onPress}>
    <Icon name={icon} />
  </button>
);

export const TransportPanel = () => {
  usePlaying();
  const { derive, actions } = useBackstep();
  const transport = useTexts(texts);
  const total = useSelected((state) => derive.structure(state)?.drawn.walk.steps.length ?? 0);
  const cursor = useSelected((state) => state.cursor);
  const isPlaying = useSelected((state) => state.isPlaying);
  const speed = useChoice(SPEED);
  const granularity = useChoice(GRANULARITY);
  const stage = useSelected((state) => state.stage);
  return (
    <footer className="transport" aria-label={transport.label}>
      <div className="transport-buttons">
        <RoundButton
          icon="first"
          label={transport.first}
          isDisabled={cursor === 0 && stage === 0}
          onPress={() => actions.goTo(0)}
        />
        <RoundButton
          icon="back"
          label={transport.back}
          isDisabled={cursor === 0 && stage === 0}
          onPress={() => actions.step(-1)}
        />
        <RoundButton
          icon={isPlaying ? "pause" : "play"}
          label={isPlaying ? transport.pause : transport.play}
          isDisabled={total === 0}
          onPress={() => actions.setPlaying(!isPlaying)}
        />
        <RoundButton icon="next" label={transport.next} isDisabled={cursor === total} onPress={() => actions.step(1)} />
        <RoundButton icon="last" label={transport.last} isDisabled={cursor === total} onPress={() => actions.goTo(total)} />
      </div>
      <Scrubber />
      <StepCount cursor={cursor} total={total} stage={stage} />
      <label className="choice">
        <span className="visually-hidden">{transport.speed}</span>
        <select value={speed} title={transport.speed} onChange={(event) => actions.choose(SPEED, Number(event.target.value))}>
          {SPEEDS.map((value, i) => (
            <option key={value} value={value}>
              {SPEED_LABELS[i]}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        <span className="visually-hidden">{transport.granularity}</span>
        <select
          value={granularity}
          title={transport.granularity}
          onChange={(event) => actions.choose(GRANULARITY, GRANULARITY.read(event.target.value) ?? GRANULARITY.initial)}
        >
          {GRANULARITIES.map((value) => (
            <option key={value} value={value}>
              {transport.granularities[value]}
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
};
