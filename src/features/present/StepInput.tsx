/** An input where everybody is looking: its name and its number. Follows the store without rendering. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { InputNode } from "../../graph/graph.ts";
import { nameText } from "../../tex/name.ts";
import { useBackstep, useEveryState } from "../../ui/context.ts";
import { createNumberField, type NumberField } from "../../ui/kit/createNumberField.ts";
import { MathName } from "../../ui/kit/MathName.tsx";
import { reachFor, stepFor } from "../../ui/kit/range.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./texts.ts";

export const StepInput = ({ node }: { readonly node: InputNode }) => {
  const { store, derive, actions } = useBackstep();
  const words = useTexts(texts);
  const element = useRef<HTMLInputElement>(null);
  const field = useRef<NumberField>(null);
  const [isRefused, setRefused] = useState(false);
  const { name } = node;
  const step = stepFor(reachFor(node.value));

  const valueNow = useCallback((): number => {
    const state = store.getState();
    const graph = derive.structure(state)?.graph;
    const now = graph?.nodes[graph.byName.get(name) ?? -1];
    return state.moved.get(name) ?? (now?.kind === "input" ? now.value : 0);
  }, [store, derive, name]);

  useEffect(() => {
    if (!element.current) return undefined;
    const created = createNumberField(element.current, {
      value: valueNow,
      step: () => step,
      move: (value) => actions.move(name, value),
      end: actions.endMove,
      complain: (complaint) => setRefused(complaint !== null),
    });
    field.current = created;
    return created.destroy;
  }, [actions, name, step, valueNow]);
  useEveryState(useCallback(() => field.current?.follow(), []));

  return (
    <li onPointerEnter={() => actions.hover({ kind: "node", name })} onPointerLeave={() => actions.hover(null)}>
      <MathName name={name} />
      <input
        ref={element}
        className="number-field"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        defaultValue={String(node.value)}
        aria-label={words.valueOf({ name: nameText(name) })}
        aria-invalid={isRefused}
      />
      {isRefused && (
        <p className="refused" role="alert">
          {words.notANumber}
        </p>
      )}
    </li>
  );
};
