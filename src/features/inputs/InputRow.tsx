/**
 * One input: its name, a number field and a slider. While a value is being dragged the fields follow the store without rendering, so that nothing but
 * numbers is touched.
 */
import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from "react";
import type { InputNode } from "../../graph/graph.ts";
import type { State } from "../../store/state.ts";
import { nameText } from "../../tex/name.ts";
import { useBackstep, useEveryState } from "../../ui/context.ts";
import { MathName } from "../../ui/kit/MathName.tsx";
import { useTexts } from "../useTexts.ts";
import { grownReach, nudged, reachFor, readNumber, rounded, stepFor } from "./range.ts";
import { texts } from "./texts.ts";

/** px of pointer travel over the number field that make one step. */
const SCRUB_PX = 4;

interface Props {
  readonly node: InputNode;
  readonly isDisabled: boolean;
}

export const InputRow = ({ node, isDisabled }: Props) => {
  const { store, derive, actions } = useBackstep();
  const inputs = useTexts(texts);
  const field = useRef<HTMLInputElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const [grown, setGrown] = useState(0);
  const [isInvalid, setInvalid] = useState(false);
  const scrub = useRef<{ readonly x: number; readonly value: number; hasMoved: boolean }>(null);
  const { name } = node;
  /** A value typed or undone beyond the slider's end widens the slider. */
  const reach = Math.max(grown, reachFor(node.value));
  const step = stepFor(reach);

  const valueNow = useCallback((): number => {
    const state = store.getState();
    const graph = derive.structure(state)?.graph;
    const now = graph?.nodes[graph.byName.get(name) ?? -1];
    return state.moved.get(name) ?? (now?.kind === "input" ? now.value : 0);
  }, [store, derive, name]);

  const follow = useCallback(
    (_state: State): void => {
      const value = valueNow();
      if (field.current && document.activeElement !== field.current && field.current.value !== String(value))
        field.current.value = String(value);
      if (!slider.current) return;
      // The ends first: a slider pulls its value in between them.
      slider.current.min = String(-reach);
      slider.current.max = String(reach);
      if (slider.current.valueAsNumber !== value) slider.current.value = String(value);
    },
    [valueNow, reach],
  );
  useEveryState(follow);

  const set = (value: number): void => {
    actions.move(name, value);
    if (field.current) field.current.value = String(value);
  };
  const finish = (): void => {
    // Firefox reads the pointer once more after it was let go: in a range that had grown by then, the thumb would jump to the new end.
    if (Math.abs(valueNow()) >= reach) setTimeout(() => setGrown(grownReach(reach)));
    actions.endMove();
  };

  const commitTyped = (): void => {
    const typed = field.current?.value ?? "";
    const value = readNumber(typed);
    setInvalid(value === null);
    if (value === null || value === valueNow()) return;
    actions.move(name, value);
    actions.endMove();
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : null;
    if (event.key === "Enter") commitTyped();
    if (direction === null) return;
    event.preventDefault();
    set(nudged(readNumber(event.currentTarget.value) ?? valueNow(), direction, step, event));
    setInvalid(false);
  };
  const onScrubStart = (event: PointerEvent<HTMLInputElement>): void => {
    if (event.button !== 0 || document.activeElement === event.currentTarget) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    scrub.current = { x: event.clientX, value: valueNow(), hasMoved: false };
  };
  const onScrub = (event: PointerEvent<HTMLInputElement>): void => {
    const start = scrub.current;
    if (!start) return;
    const steps = Math.trunc((event.clientX - start.x) / SCRUB_PX);
    if (steps === 0 && !start.hasMoved) return;
    start.hasMoved = true;
    set(rounded(start.value + steps * step * (event.shiftKey ? 10 : 1), step));
  };
  const onScrubEnd = (event: PointerEvent<HTMLInputElement>): void => {
    const start = scrub.current;
    scrub.current = null;
    if (start?.hasMoved) finish();
    else if (start) event.currentTarget.select();
    if (start && !start.hasMoved) event.currentTarget.focus();
  };

  useEffect(() => {
    const element = field.current;
    // React listens to the wheel passively, and would scroll the page as well.
    const onWheel = (event: WheelEvent): void => {
      if (document.activeElement !== element || event.deltaY === 0) return;
      event.preventDefault();
      actions.move(name, nudged(valueNow(), event.deltaY < 0 ? 1 : -1, step, event));
      if (element) element.value = String(valueNow());
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [actions, name, step, valueNow]);

  const kind = node.isTrainable ? inputs.trainable : node.isFree ? inputs.free : null;
  const spoken = nameText(name);
  return (
    <li
      className={`input-row${node.isTrainable ? " trainable" : ""}${node.isFree ? " free" : ""}`}
      title={kind ?? undefined}
      onPointerEnter={() => actions.hover({ kind: "node", name })}
      onPointerLeave={() => actions.hover(null)}
    >
      <MathName name={name} />
      {kind !== null && <span className="visually-hidden">{kind}</span>}
      <input
        ref={field}
        className="number-field"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        defaultValue={String(node.value)}
        disabled={isDisabled}
        aria-label={inputs.valueOf({ name: spoken })}
        aria-invalid={isInvalid}
        title={isInvalid ? inputs.notANumber : inputs.keys}
        onKeyDown={onKey}
        onBlur={() => {
          commitTyped();
          actions.endMove();
        }}
        onPointerDown={onScrubStart}
        onPointerMove={onScrub}
        onPointerUp={onScrubEnd}
      />
      <input
        ref={slider}
        type="range"
        min={-reach}
        max={reach}
        step={step}
        defaultValue={node.value}
        disabled={isDisabled}
        aria-label={inputs.sliderOf({ name: spoken })}
        title={inputs.rangeGrows}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
        onPointerUp={finish}
        onKeyUp={finish}
        onBlur={() => actions.endMove()}
      />
    </li>
  );
};
