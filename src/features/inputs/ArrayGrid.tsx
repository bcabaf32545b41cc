/** The numbers of an array between its brackets: a grid of fields, all there or, of many, those that can be seen. */
import { type FocusEvent, memo, type PointerEvent, useEffect, useId, useLayoutEffect, useRef } from "react";
import { spokenName } from "../../explain/names.ts";
import { graphWordsFor } from "../../i18n/graphWordsFor.ts";
import { LOCALE } from "../../i18n/locales.ts";
import { entryName } from "../../lang/arrays/entryName.ts";
import type { Shape } from "../../lang/tiles.ts";
import { nameText } from "../../tex/name.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { texts as arrayTexts } from "./arrayTexts.ts";
import type { Cells } from "./createCells.ts";
import { indicesWith, sidesOf } from "./gridWindow.ts";
import { listenToGridKeys } from "./listenToGridKeys.ts";
import { texts } from "./panelTexts.ts";
import { useSeen } from "./useSeen.ts";

/** Size of an entry, rem: those of a wide array are never narrower, and those of a small one not torn apart. */
const REM = { height: 1.8, least: 3.3, most: 4.2 };

interface Props {
  readonly name: string;
  readonly shape: Shape;
  /** All that it is, in words. */
  readonly label: string;
  readonly cells: Cells;
  /** Position of the entry at hand. */
  readonly chosen: number;
  /** The field that is chosen by keyboard gets the focus. */
  readonly choose: (at: number, then?: "focus") => void;
  /** Position of the entry whose field says no number. */
  readonly wrong: number | null;
  readonly isDisabled: boolean;
}

interface CellProps extends Pick<Props, "cells" | "isDisabled"> {
  readonly at: number;
  readonly name: string;
  readonly isChosen: boolean;
  readonly isWrong: boolean;
}

const Cell = memo(({ cells, at, name, isChosen, isWrong, isDisabled }: CellProps) => {
  const words = useTexts(texts);
  const { graph } = graphWordsFor(useChoice(LOCALE));
  const element = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => (element.current ? cells.add(at, element.current) : undefined), [cells, at]);
  return (
    <input
      ref={element}
      className="number-field"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      tabIndex={isChosen ? 0 : -1}
      disabled={isDisabled}
      data-at={at}
      data-chosen={isChosen || undefined}
      aria-label={words.valueOf({ name: spokenName(graph, name) })}
      aria-invalid={isWrong}
      title={nameText(name)}
    />
  );
});

const positionOf = (target: EventTarget): number | null => {
  const at = target instanceof HTMLElement ? target.dataset["at"] : undefined;
  return at === undefined ? null : Number(at);
};

export const ArrayGrid = ({ name, shape, label, cells, chosen, choose, wrong, isDisabled }: Props) => {
  const { actions } = useBackstep();
  const keys = useTexts(arrayTexts).gridKeys;
  const hint = useId();
  const { rows, columns } = sidesOf(shape);
  const grid = useRef<HTMLDivElement>(null);
  const { scroller, look, seen } = useSeen(rows, columns);
  const latest = useRef(chosen);
  useEffect(() => {
    latest.current = chosen;
  }, [chosen]);
  useEffect(() => {
    if (!grid.current) return undefined;
    return listenToGridKeys(grid.current, {
      rows,
      columns,
      at: () => latest.current,
      go: (at) => choose(at, "focus"),
      forget: () => cells.forget(latest.current),
    });
  }, [rows, columns, cells, choose]);
  const light = ({ target }: PointerEvent | FocusEvent): void => {
    const at = positionOf(target);
    if (at !== null) actions.hover({ kind: "node", name: entryName(name, shape, at) });
  };
  const darken = (): void => actions.hover(null);
  const [rowNow, columnNow] = [Math.floor(chosen / columns), chosen % columns];
  return (
    <div className="array-brackets" style={{ width: `${columns * REM.most}rem` }}>
      <div ref={scroller} className="array-scroller" onScroll={look}>
        <div
          ref={grid}
          role="grid"
          className="array-grid"
          style={{ minWidth: `${columns * REM.least}rem`, height: `${rows * REM.height}rem` }}
          aria-label={label}
          aria-describedby={hint}
          aria-rowcount={rows}
          aria-colcount={columns}
          onPointerOver={light}
          onPointerLeave={darken}
          onBlur={darken}
          onFocus={(event) => {
            choose(positionOf(event.target) ?? chosen);
            light(event);
          }}
        >
          {indicesWith(seen.rows, rowNow).map((row) => (
            <div key={row} role="row" aria-rowindex={row + 1}>
              {indicesWith(seen.columns, columnNow).map((column) => {
                const at = row * columns + column;
                return (
                  <div
                    key={column}
                    role="gridcell"
                    className="array-cell"
                    aria-colindex={column + 1}
                    style={{
                      top: `${row * REM.height}rem`,
                      left: `${(column / columns) * 100}%`,
                      width: `${100 / columns}%`,
                    }}
                  >
                    <Cell
                      cells={cells}
                      at={at}
                      name={entryName(name, shape, at)}
                      isChosen={at === chosen}
                      isWrong={at === wrong}
                      isDisabled={isDisabled}
                    />
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      </div>
      <p id={hint} className="visually-hidden">
        {keys}
      </p>
    </div>
  );
};
