/** A number field for an input of the program: what is typed or dragged there moves the input, and it follows the store without rendering. */
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { useBackstep } from "../context.ts";
import { useReadableState } from "../useReadableState.ts";
import { createNumberField, type NotANumber, type NumberField } from "./createNumberField.ts";
import "./numberField.css";

/** What was typed and is no number; the value that stays instead. */
export interface Complaint {
  readonly reason: NotANumber;
  readonly typed: string;
  readonly kept: string;
}

export interface InputField {
  readonly element: RefObject<HTMLInputElement | null>;
  /** The input's value as it is on the screen. */
  readonly valueNow: () => number;
  /** null while all is well. */
  readonly complaint: Complaint | null;
}

/** @param step what one arrow key moves */
export const useInputField = (name: string, step: number): InputField => {
  const { store, derive, actions } = useBackstep();
  const element = useRef<HTMLInputElement>(null);
  const field = useRef<NumberField>(null);
  const [complaint, complain] = useState<Complaint | null>(null);

  const valueNow = useCallback((): number => {
    const state = store.getState();
    const index = derive.structure(state)?.graph.byName.get(name) ?? -1;
    return derive.numbers(state)?.evaluation.values[index] ?? 0;
  }, [store, derive, name]);

  useEffect(() => {
    if (!element.current) return undefined;
    const created = createNumberField(element.current, {
      value: valueNow,
      step: () => step,
      move: (value) => {
        // The field is left, too, when another program takes its input away.
        const graph = derive.structure(store.getState())?.graph;
        if (graph?.nodes[graph.byName.get(name) ?? -1]?.kind === "input") actions.move(name, value);
      },
      end: actions.endMove,
      complain: (found) => complain(found && { ...found, kept: String(valueNow()) }),
    });
    field.current = created;
    return created.destroy;
  }, [actions, store, derive, name, step, valueNow]);
  useReadableState(useCallback(() => field.current?.follow(), []));

  return { element, valueNow, complaint };
};
