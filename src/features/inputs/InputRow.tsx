/**
 * One input: its name, a number field and a slider. While a value is being dragged the fields follow the store without rendering, so that nothing but
 * numbers is touched.
 */
import { useCallback, useRef } from "react";
import { spokenName } from "../../explain/names.ts";
import type { InputNode } from "../../graph/graph.ts";
import { graphWordsFor } from "../../i18n/graphWordsFor.ts";
import { LOCALE } from "../../i18n/locales.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { MathName } from "../../ui/kit/MathName.tsx";
import { stepFor } from "../../ui/kit/range.ts";
import { useInputField } from "../../ui/kit/useInputField.ts";
import { useReadableState } from "../../ui/useReadableState.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import { useReach } from "./useReach.ts";

interface Props {
  readonly node: InputNode;
  /** The number farthest from 0 that it has in any row. */
  readonly farthest: number;
  readonly isDisabled: boolean;
}

export const InputRow = ({ node, farthest, isDisabled }: Props) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const locale = useChoice(LOCALE);
  const slider = useRef<HTMLInputElement>(null);
  const { name } = node;
  const reach = useReach(farthest);
  const step = stepFor(reach);
  const { element, valueNow, complaint } = useInputField(name, step);

  const follow = useCallback((): void => {
    const value = valueNow();
    if (!slider.current) return;
    // The ends first: a slider pulls its value in between them.
    slider.current.min = String(-reach);
    slider.current.max = String(reach);
    if (slider.current.valueAsNumber !== value) slider.current.value = String(value);
  }, [valueNow, reach]);
  useReadableState(follow);

  const kind = node.isTrainable ? words.trainable : node.isFree ? words.free : null;
  const spoken = spokenName(graphWordsFor(locale).graph, name);
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
        ref={element}
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
