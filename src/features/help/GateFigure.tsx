/** A gate at work: a small picture that plays when it is pressed, or pointed at, and one sentence. */
import { type PointerEvent, useLayoutEffect, useRef, useState } from "react";
import { LOCALE } from "../../i18n/locales.ts";
import { useChoice } from "../../ui/context.ts";
import { Icon } from "../../ui/kit/Icon.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { createGatePlayer, type GatePlayer, type Progress } from "./createGatePlayer.ts";
import { GATES, type GateId, WIDE } from "./gates.ts";
import { texts } from "./panelTexts.ts";

const isStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** A part for each step, forwards and back. */
const Track = ({ cursor, total, forward }: Progress) => (
  <div className="gate-track" aria-hidden="true">
    {Array.from({ length: total }, (_, i) => (
      <i key={i} className={`${i < forward ? "forward" : "backward"}${i < cursor ? " done" : ""}`} />
    ))}
  </div>
);

/** Names stand between backticks. */
const named = (text: string): string => text.replace(/`([^`]+)`/g, "\u2068$1\u2069");

export const GateFigure = ({ id }: { readonly id: GateId }) => {
  const { gates, play } = useTexts(texts);
  const locale = useChoice(LOCALE);
  const svg = useRef<SVGSVGElement>(null);
  const player = useRef<GatePlayer>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  /** Only whoever has pressed it is told of its steps. */
  const [isTold, setTold] = useState(false);
  useLayoutEffect(() => {
    if (!svg.current) return undefined;
    const created = createGatePlayer(svg.current, GATES[id], locale, setProgress);
    player.current = created;
    return created.destroy;
  }, [id, locale]);
  const { title, sentence } = gates[id];
  const onPress = (): void => {
    setTold(true);
    if (isStill()) player.current?.step();
    else player.current?.play();
  };
  const onPoint = ({ pointerType }: PointerEvent): void => {
    if (pointerType === "mouse" && !isStill()) player.current?.play();
  };
  const onLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === "mouse" && !isStill()) player.current?.rest();
  };
  return (
    <li className={WIDE.has(id) ? "wide" : undefined} data-gate={id} data-step={progress?.cursor}>
      <div className="gate-box">
        <div className="graph gate-picture">
          <svg ref={svg} aria-hidden="true" />
        </div>
        {progress && <Track {...progress} />}
        <button type="button" aria-label={play({ title })} onClick={onPress} onPointerEnter={onPoint} onPointerLeave={onLeave}>
          <Icon name="play" />
        </button>
      </div>
      <h4>{title}</h4>
      <p>
        <Sentence text={named(sentence)} />
      </p>
      <p className="visually-hidden" aria-live="polite">
        {isTold && progress?.said}
      </p>
    </li>
  );
};
