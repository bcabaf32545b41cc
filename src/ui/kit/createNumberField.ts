/**
 * A text field for a number: typed, nudged by arrow keys and the wheel, or dragged sideways. Knows no React and no store: it is created on an
 * input element, told when the value has changed elsewhere, and tells of changes. What is no number is explained, and the value comes back.
 */
import { nudged, readNumber, rounded } from "./range.ts";

/** Why what was typed is no number. */
export type NotANumber = "empty" | "decimal-comma" | "other";

export interface NumberFieldHandlers {
  readonly value: () => number;
  /** How it is written while nobody edits it, where there is no room for all its digits. */
  readonly text?: (value: number) => string;
  /** What one arrow key moves. */
  readonly step: () => number;
  /** The value is on its way. */
  readonly move: (value: number) => void;
  /** It has arrived. */
  readonly end: () => void;
  /** null: all is well again. */
  readonly complain: (complaint: { readonly reason: NotANumber; readonly typed: string } | null) => void;
}

export interface NumberField {
  /** Shows the value as it is now, unless somebody is typing. */
  readonly follow: () => void;
  readonly destroy: () => void;
}

/** px of pointer travel that make one step. */
const SCRUB_PX = 4;

const reasonOf = (typed: string): NotANumber => {
  if (typed.trim() === "") return "empty";
  return readNumber(typed.replace(",", ".")) === null ? "other" : "decimal-comma";
};

export const createNumberField = (field: HTMLInputElement, handlers: NumberFieldHandlers): NumberField => {
  let scrub: { readonly x: number; readonly value: number; hasMoved: boolean } | null = null;
  const isFocused = (): boolean => field.ownerDocument.activeElement === field;
  const show = (): void => {
    const text = (isFocused() ? String : (handlers.text ?? String))(handlers.value());
    if (field.value !== text) field.value = text;
  };
  const set = (value: number): void => {
    handlers.move(value);
    handlers.complain(null);
    show();
  };
  const read = (): void => {
    const typed = field.value;
    const value = readNumber(typed);
    handlers.complain(value === null ? { reason: reasonOf(typed), typed: typed.trim() } : null);
    if (value !== null && value !== handlers.value()) handlers.move(value);
    handlers.end();
  };
  /** What is wrong can be mended for as long as the field is not left. */
  const leave = (): void => {
    read();
    show();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Enter") read();
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : null;
    if (direction === null) return;
    event.preventDefault();
    set(nudged(readNumber(field.value) ?? handlers.value(), direction, handlers.step(), event));
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || isFocused() || field.disabled) return;
    event.preventDefault();
    field.setPointerCapture(event.pointerId);
    scrub = { x: event.clientX, value: handlers.value(), hasMoved: false };
  };
  const onMove = (event: PointerEvent): void => {
    if (!scrub) return;
    const steps = Math.trunc((event.clientX - scrub.x) / SCRUB_PX);
    if (steps === 0 && !scrub.hasMoved) return;
    scrub.hasMoved = true;
    set(rounded(scrub.value + steps * handlers.step() * (event.shiftKey ? 10 : 1), handlers.step()));
  };
  const onUp = (): void => {
    const hasMoved = scrub?.hasMoved;
    scrub = null;
    if (hasMoved === true) handlers.end();
    else if (hasMoved === false) field.select();
    if (hasMoved === false) field.focus();
  };
  const onWheel = (event: WheelEvent): void => {
    if (!isFocused() || event.deltaY === 0) return;
    event.preventDefault();
    set(nudged(handlers.value(), event.deltaY < 0 ? 1 : -1, handlers.step(), event));
  };

  /** All digits are there to be edited. */
  const enter = (): void => {
    show();
    field.select();
  };

  const leaving = new AbortController();
  const { signal } = leaving;
  field.addEventListener("keydown", onKey, { signal });
  field.addEventListener("input", () => handlers.complain(null), { signal });
  if (handlers.text) field.addEventListener("focus", enter, { signal });
  field.addEventListener("blur", leave, { signal });
  field.addEventListener("pointerdown", onDown, { signal });
  field.addEventListener("pointermove", onMove, { signal });
  field.addEventListener("pointerup", onUp, { signal });
  // React would listen passively, and the page scroll as well.
  field.addEventListener("wheel", onWheel, { signal, passive: false });
  return {
    follow: () => {
      if (!isFocused()) show();
    },
    destroy: () => leaving.abort(),
  };
};
