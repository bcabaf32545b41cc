/**
 * One input: its name, a number field and a slider. While a value is being dragged the fields follow the store without rendering, so that nothing but
 * numbers is touched.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { InputNode } from "../../graph/graph.ts";
import { nameText } from "../../tex/name.ts";
import { useBackstep, useEveryState } from "../../ui/context.ts";
import { createNumberField, type NotANumber, type NumberField } from "../../ui/kit/createNumberField.ts";
import { MathName } from "../../ui/kit/MathName.tsx";
import { reachFor, stepFor } from "../../ui/kit/range.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./texts.ts";

interface Props {
  readonly node: InputNode;
  readonly isDisabled: boolean;
}

/** What was typed and is no number; the value that stays instead. */
interface Complaint {
  readonly reason: NotANumber;
  readonly typed: string;
  readonly kept: string;
}

/** How far the slider reaches: as far as any value has been, so that the knob never jumps when it is let go. */
const useReach = (value: number): number => {
  const [reach, setReach] = useState(() => reachFor(value));
  const needed = Math.max(reach, reachFor(value));
  if (needed > reach) setReach(needed);
  return needed;
};

export const InputRow = ({ node, isDisabled }: Props) => {
  const { store, derive, actions } = useBackstep();
  const words = useTexts(texts);
  const fieldElement = useRef<HTMLInputElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const field = useRef<NumberField>(null);
  const [complaint, complain] = useState<Complaint | null>(null);
  const { name } = node;
  const reach = useReach(node.value);
  const step = stepFor(reach);

  const valueNow = useCallback((): number => {
    const state = store.getState();
    const graph = derive.structure(state)?.graph;
    const now = graph?.nodes[graph.byName.get(name) ?? -1];
    return state.moved.get(name) ?? (now?.kind === "input" ? now.value : 0);
  }, [store, derive, name]);

  useEffect(() => {
    if (!fieldElement.current) return undefined;
    const created = createNumberField(fieldElement.current, {
      value: valueNow,
      step: () => step,
      move: (value) => actions.move(name, value),
      end: actions.endMove,
      complain: (found) => complain(found && { ...found, kept: String(valueNow()) }),
    });
    field.current = created;
    return created.destroy;
  }, [actions, name, step, valueNow]);

  const follow = useCallback((): void => {
    const value = valueNow();
    field.current?.follow();
    if (!slider.current) return;
    // The ends first: a slider pulls its value in between them.
    slider.current.min = String(-reach);
    slider.current.max = String(reach);
    if (slider.current.valueAsNumber !== value) slider.current.value = String(value);
  }, [valueNow, reach]);
  useEveryState(follow);

  const kind = node.isTrainable ? words.trainable : node.isFree ? words.free : null;
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
        ref={fieldElement}
        className="number-field"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        defaultValue={String(node.value)}
        disabled={isDisabled}
        aria-label={words.valueOf({ name: spoken })}
        aria-invalid={complaint !== null}
        title={words.keys}
      />
      <input
        ref={slider}
        type="range"
        min={-reach}
        max={reach}
        step={step}
        defaultValue={node.value}
        disabled={isDisabled}
        aria-label={words.sliderOf({ name: spoken })}
        title={words.rangeGrows}
        onInput={(event) => actions.move(name, event.currentTarget.valueAsNumber)}
        onPointerUp={actions.endMove}
        onKeyUp={actions.endMove}
        onBlur={actions.endMove}
      />
      {complaint && (
        <p className="input-note" role="alert">
          {words.notANumber[complaint.reason](complaint)}
        </p>
      )}
    </li>
  );
};
