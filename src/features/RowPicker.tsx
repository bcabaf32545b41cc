/** The row of the data that the walk shows: its number, which can be typed, and the way to the rows beside it. */
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { useBackstep, useEveryState, useSelected } from "../ui/context.ts";
import { createNumberField, type NumberField } from "../ui/kit/createNumberField.ts";
import { Icon } from "../ui/kit/Icon.tsx";
import "../ui/kit/numberField.css";
import { rowCount, showRow, stepRow } from "./rows.ts";
import { texts } from "./rowTexts.ts";
import { useTexts } from "./useTexts.ts";
import "./rowPicker.css";

export const RowPicker = () => {
  const backstep = useBackstep();
  const { store, derive } = backstep;
  const words = useTexts(texts);
  const count = useSelected(rowCount);
  const row = useSelected(derive.row);
  const element = useRef<HTMLInputElement>(null);
  const field = useRef<NumberField>(null);
  const [isWrong, setWrong] = useState(false);

  useEffect(() => {
    if (!element.current) return undefined;
    const created = createNumberField(element.current, {
      value: () => (derive.row(store.getState()) ?? 0) + 1,
      step: () => 1,
      move: (value) => showRow(backstep, value - 1),
      end: () => undefined,
      complain: (complaint) => setWrong(complaint !== null),
    });
    field.current = created;
    return created.destroy;
  }, [backstep, store, derive]);
  useEveryState(useCallback(() => field.current?.follow(), []));

  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    showRow(backstep, event.key === "Home" ? 0 : count - 1);
    event.currentTarget.value = String((derive.row(store.getState()) ?? 0) + 1);
  };
  if (row === null) return null;
  return (
    <div className="row-picker" data-row={row + 1} data-rows={count}>
      <span aria-hidden="true">{words.row}</span>
      <input
        ref={element}
        className="number-field"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        defaultValue={String(row + 1)}
        aria-label={words.number({ count })}
        aria-invalid={isWrong}
        title={words.keys}
        onKeyDown={onKey}
      />
      <span aria-hidden="true">{words.of({ count })}</span>
      <button
        type="button"
        className="quiet"
        aria-label={words.previous}
        title={words.previous}
        disabled={row === 0}
        onClick={() => stepRow(-1)(backstep)}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={words.next}
        title={words.next}
        disabled={row === count - 1}
        onClick={() => stepRow(1)(backstep)}
      >
        <Icon name="next" />
      </button>
      {isWrong && (
        <p className="input-note" role="alert">
          {words.notARow({ count })}
        </p>
      )}
    </div>
  );
};
