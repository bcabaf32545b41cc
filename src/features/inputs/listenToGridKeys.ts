/**
 * Keys of a grid of number fields, as in a table of numbers: whoever arrives by keyboard goes from entry to entry with the arrows; Enter, F2, typing
 * or a click edits one, and then the arrows are the field's own. Enter and Escape end that. One entry is a stop of the Tab key.
 */
import { readNumber } from "../../ui/kit/range.ts";

export interface GridHandlers {
  readonly rows: number;
  readonly columns: number;
  /** The entry at hand. */
  readonly at: () => number;
  readonly go: (at: number) => void;
  /** What is being typed is not to be. */
  readonly forget: () => void;
}

/** Where a key leads from there; null: it is the field's own. */
export const destinationOf = (
  { key, ctrlKey, metaKey, altKey, shiftKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
  at: number,
  { rows, columns }: Pick<GridHandlers, "rows" | "columns">,
): number | null => {
  if (altKey || shiftKey || metaKey) return null;
  const [row, column] = [Math.floor(at / columns), at % columns];
  const place = (toRow: number, toColumn: number): number =>
    Math.max(0, Math.min(rows - 1, toRow)) * columns + Math.max(0, Math.min(columns - 1, toColumn));
  if (key === "Home") return ctrlKey ? 0 : place(row, 0);
  if (key === "End") return ctrlKey ? rows * columns - 1 : place(row, columns - 1);
  if (ctrlKey) return null;
  if (key === "ArrowLeft") return place(row, column - 1);
  if (key === "ArrowRight") return place(row, column + 1);
  if (rows === 1) return null; // up and down lead nowhere, so they change the number
  if (key === "ArrowUp") return place(row - 1, column);
  return key === "ArrowDown" ? place(row + 1, column) : null;
};

const keep = (event: KeyboardEvent): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** @returns what stops listening */
export const listenToGridKeys = (grid: HTMLElement, handlers: GridHandlers): (() => void) => {
  let isEditing = false;
  let isPointing = false;
  const edit = (editing: boolean): void => {
    isEditing = editing;
    grid.toggleAttribute("data-editing", editing);
  };
  const walk = (event: KeyboardEvent): void => {
    const to = destinationOf(event, handlers.at(), handlers);
    if (to !== null) {
      keep(event);
      if (to !== handlers.at()) handlers.go(to);
    } else if (event.key === "Enter" || event.key === "F2") {
      keep(event);
      edit(true);
    } else if (event.key.startsWith("Arrow")) edit(true);
  };
  /** Before the field hears of it. */
  const onKey = (event: KeyboardEvent): void => {
    isPointing = false;
    if (!isEditing) return walk(event);
    if (event.key !== "Escape") return;
    keep(event);
    handlers.forget();
    edit(false);
  };
  /** After the field has read what was typed. */
  const onKeyRead = ({ key, target }: KeyboardEvent): void => {
    if (key !== "Enter" || !isEditing || !(target instanceof HTMLInputElement) || readNumber(target.value) === null) return;
    edit(false);
    target.select();
  };
  const leaving = new AbortController();
  const { signal } = leaving;
  grid.addEventListener("keydown", onKey, { signal, capture: true });
  grid.addEventListener("keydown", onKeyRead, { signal });
  grid.addEventListener("input", () => edit(true), { signal });
  grid.addEventListener(
    "pointerdown",
    ({ target }) => {
      isPointing = true;
      if (target === grid.ownerDocument.activeElement) edit(true);
    },
    { signal, capture: true },
  );
  for (const end of ["pointerup", "pointercancel"] as const) grid.addEventListener(end, () => (isPointing = false), { signal });
  grid.addEventListener("focusin", () => edit(isPointing), { signal });
  return () => leaving.abort();
};
