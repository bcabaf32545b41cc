/** The number fields of an array: the same fields as those of single inputs, but one listener for all of them. Knows no React and no store. */
import { createNumberField, type NotANumber, type NumberField } from "../../ui/kit/createNumberField.ts";

/** Where it stands: its position in the list of entries, row by row. */
type At = number;

export interface CellHandlers {
  readonly value: (at: At) => number;
  readonly step: () => number;
  readonly move: (at: At, value: number) => void;
  readonly end: () => void;
  /** null: all is well again. */
  readonly complain: (at: At, complaint: { readonly reason: NotANumber; readonly typed: string } | null) => void;
}

export interface Cells {
  /** @returns what takes it out again */
  readonly add: (at: At, element: HTMLInputElement) => () => void;
  /** Shows all values as they are now. */
  readonly follow: () => void;
  readonly focus: (at: At) => void;
  /** Scrolls no more than it must. */
  readonly reveal: (at: At) => void;
  /** Forgets what is being typed there. */
  readonly forget: (at: At) => void;
}

interface Cell {
  readonly element: HTMLInputElement;
  readonly field: NumberField;
  /** The value that it has been told of last. */
  told: number;
}

/** Characters that a narrow field has room for. */
const ROOM = 6;

/** With as many digits as there is room for; whoever edits it sees all of them. */
export const shortNumber = (value: number): string =>
  [17, 5, 4, 3, 2]
    .map((digits) => String(digits === 17 ? value : Number(value.toPrecision(digits))))
    .find((text) => text.length <= ROOM) ?? value.toExponential(0);

export const createCells = (handlers: CellHandlers): Cells => {
  const cells = new Map<At, Cell>();
  return {
    add: (at, element) => {
      const field = createNumberField(element, {
        value: () => handlers.value(at),
        text: shortNumber,
        step: handlers.step,
        move: (value) => handlers.move(at, value),
        end: handlers.end,
        complain: (complaint) => handlers.complain(at, complaint),
      });
      const cell = { element, field, told: handlers.value(at) };
      cells.set(at, cell);
      field.follow();
      return () => {
        field.destroy();
        if (cells.get(at) === cell) cells.delete(at);
      };
    },
    follow: () => {
      for (const [at, cell] of cells) {
        const value = handlers.value(at);
        if (Object.is(value, cell.told)) continue;
        cell.told = value;
        cell.field.follow();
      }
    },
    focus: (at) => cells.get(at)?.element.focus(),
    reveal: (at) => cells.get(at)?.element.scrollIntoView({ block: "nearest", inline: "nearest" }),
    forget: (at) => {
      const cell = cells.get(at);
      if (!cell) return;
      cell.element.value = String(handlers.value(at));
      cell.element.select();
      handlers.complain(at, null);
    },
  };
};
