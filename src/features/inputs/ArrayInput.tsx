/** An array of inputs: its name and shape, a grid of its numbers, and a slider for the entry at hand. Its numbers follow the store without rendering. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { spokenName } from "../../explain/names.ts";
import type { InputNode } from "../../graph/graph.ts";
import { graphWordsFor } from "../../i18n/graphWordsFor.ts";
import { LOCALE } from "../../i18n/locales.ts";
import { entryName } from "../../lang/arrays/entryName.ts";
import type { Tile } from "../../lang/tiles.ts";
import type { Structure } from "../../moment/moment.ts";
import { nameText } from "../../tex/name.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { MathName } from "../../ui/kit/MathName.tsx";
import { stepFor } from "../../ui/kit/range.ts";
import type { Complaint } from "../../ui/kit/useInputField.ts";
import { useReadableState } from "../../ui/useReadableState.ts";
import { useTexts } from "../useTexts.ts";
import { ArrayGrid } from "./ArrayGrid.tsx";
import { texts as arrayTexts } from "./arrayTexts.ts";
import { type Cells, createCells } from "./createCells.ts";
import { EntryPicker } from "./EntryPicker.tsx";
import { isLarge, sidesOf } from "./gridWindow.ts";
import { texts } from "./panelTexts.ts";
import { useReach } from "./useReach.ts";
import "./arrays.css";

export interface ArrayInputProps {
  readonly tile: Tile;
  readonly structure: Structure;
  readonly isDisabled: boolean;
}

const farthestIn = (nodes: readonly (InputNode | null)[]): number =>
  nodes.reduce((most, node) => Math.max(most, Math.abs(node?.value ?? 0)), 0);

/** The fields of the array, and what is wrong in one of them. */
const useCells = (nameAt: (at: number) => string, step: number) => {
  const { store, derive, actions } = useBackstep();
  const [complaint, complain] = useState<(Complaint & { readonly at: number }) | null>(null);
  const valueAt = useCallback(
    (at: number): number => {
      const state = store.getState();
      const index = derive.structure(state)?.graph.byName.get(nameAt(at)) ?? -1;
      return derive.numbers(state)?.evaluation.values[index] ?? 0;
    },
    [store, derive, nameAt],
  );
  const cells: Cells = useMemo(
    () =>
      createCells({
        value: valueAt,
        step: () => step,
        move: (at, value) => {
          // The field is left, too, when another program takes its input away.
          const graph = derive.structure(store.getState())?.graph;
          if (graph?.nodes[graph.byName.get(nameAt(at)) ?? -1]?.kind === "input") actions.move(nameAt(at), value);
        },
        end: actions.endMove,
        complain: (at, found) => complain(found && { ...found, at, kept: String(valueAt(at)) }),
      }),
    [store, derive, actions, nameAt, step, valueAt],
  );
  return { cells, valueAt, complaint };
};

/** The entry at hand; what is to be done with its field is done when it is there. */
const useChosen = (cells: Cells) => {
  const [chosen, setChosen] = useState(0);
  const act = useRef<"focus" | "reveal" | null>(null);
  const choose = useCallback((at: number, then: "focus" | "reveal" | null = null): void => {
    act.current = then;
    setChosen(at);
  }, []);
  useLayoutEffect(() => {
    if (act.current) cells[act.current](chosen);
    act.current = null;
  }, [cells, chosen]);
  return { chosen, choose };
};

export const ArrayInput = ({ tile: { name, shape, entries, span, isFilled }, structure, isDisabled }: ArrayInputProps) => {
  const { actions } = useBackstep();
  const [words, arrayWords] = [useTexts(texts), useTexts(arrayTexts)];
  const graphWords = graphWordsFor(useChoice(LOCALE)).graph;
  const { program, graph } = structure;
  const nodes = useMemo(
    () =>
      entries.map((entry): InputNode | null => {
        const node = graph.nodes[graph.byName.get(String(entry)) ?? -1];
        return node?.kind === "input" ? node : null;
      }),
    [graph, entries],
  );
  const [first, second = null] = shape;
  const nameAt = useCallback(
    (at: number) => entryName(name, second === null ? [first ?? 1] : [first ?? 1, second], at),
    [name, first, second],
  );
  const reach = useReach(useMemo(() => farthestIn(nodes), [nodes]));
  const step = stepFor(reach);
  const { cells, valueAt, complaint } = useCells(nameAt, step);
  const { chosen, choose } = useChosen(cells);
  const slider = useRef<HTMLInputElement>(null);
  const follow = useCallback((): void => {
    cells.follow();
    if (!slider.current) return;
    const value = valueAt(chosen);
    // The ends first: a slider pulls its value in between them.
    slider.current.min = String(-reach);
    slider.current.max = String(reach);
    if (slider.current.valueAsNumber !== value) slider.current.value = String(value);
  }, [cells, valueAt, chosen, reach]);
  useReadableState(follow);

  const { rows, columns } = sidesOf(shape);
  const isTrainable = nodes[0]?.isTrainable ?? false;
  const said = arrayWords.shape({ rows: second === null ? columns : rows, columns: second });
  const kind = isTrainable ? words.trainable : null;
  const entry = nameAt(chosen);
  return (
    <li className={`array-input${isTrainable ? " trainable" : ""}`} data-array={name}>
      <div className="array-name" title={kind ?? undefined}>
        <MathName name={name} />
        <span className="muted" aria-hidden="true">
          {shape.join("×")}
        </span>
      </div>
      <ArrayGrid
        name={name}
        shape={shape}
        label={[nameText(name), said, ...(kind === null ? [] : [kind])].join(", ")}
        cells={cells}
        chosen={chosen}
        choose={choose}
        wrong={complaint?.at ?? null}
        isDisabled={isDisabled}
      />
      {isLarge(rows, columns) && <EntryPicker name={name} shape={shape} chosen={chosen} choose={(at) => choose(at, "reveal")} />}
      <div className="array-slider">
        <MathName name={entry} />
        <input
          ref={slider}
          type="range"
          min={-reach}
          max={reach}
          step={step}
          defaultValue={nodes[chosen]?.value ?? 0}
          disabled={isDisabled}
          aria-label={words.sliderOf({ name: spokenName(graphWords, entry) })}
          title={words.rangeGrows}
          onInput={(event) => actions.move(entry, event.currentTarget.valueAsNumber)}
          onPointerUp={actions.endMove}
          onKeyUp={actions.endMove}
          onBlur={actions.endMove}
          onPointerEnter={() => actions.hover({ kind: "node", name: entry })}
          onPointerLeave={() => actions.hover(null)}
        />
      </div>
      {complaint && (
        <p className="input-note" role="alert">
          {words.notANumber[complaint.reason](complaint)}
        </p>
      )}
      {isFilled && <p className="muted">{arrayWords.filled({ call: program.text.slice(span.from, span.to) })}</p>}
    </li>
  );
};
