/** A table as it was found in a text: nothing is left out and nothing mended. */

export type Separator = "," | ";" | "\t";

export interface Cell {
  /** Without the blanks around it. */
  readonly text: string;
  /** null: it is missing, or is no finite number. */
  readonly value: number | null;
  readonly isMissing: boolean;
}

export interface SheetRow {
  /** In the text, from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  readonly separator: Separator;
  /** Numbers have a decimal comma. */
  readonly hasDecimalComma: boolean;
  /** The first row holds names. */
  readonly hasNames: boolean;
  /** As written, "" where there is none; as many as there are columns. */
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** Why a text is no table at all. */
export type NoSheet =
  | { readonly code: "empty" }
  | { readonly code: "too-large"; readonly length: number; readonly limit: number }
  | { readonly code: "too-many-columns"; readonly columns: number; readonly limit: number }
  | { readonly code: "unclosed-quote"; readonly line: number };

/** What is wrong with one row, in the columns that are asked for. Columns count from 0. */
export type RowProblem = { readonly line: number } & (
  | { readonly code: "ragged"; readonly cells: number; readonly columns: number }
  | { readonly code: "missing"; readonly column: number }
  | { readonly code: "not-a-number"; readonly column: number; readonly text: string }
);

const problemOfCell = ({ line }: SheetRow, { text, value, isMissing }: Cell, column: number): RowProblem[] => {
  if (value !== null) return [];
  return [isMissing ? { code: "missing", line, column } : { code: "not-a-number", line, column, text }];
};

/** A row of another length tells nothing about its cells: they may all belong to other columns. */
export const problemsOfRow = (row: SheetRow, columns: number, taken: readonly number[]): readonly RowProblem[] => {
  const { line, cells } = row;
  if (cells.length !== columns) return [{ code: "ragged", line, cells: cells.length, columns }];
  return taken.flatMap((column) => {
    const cell = cells[column];
    return cell ? problemOfCell(row, cell, column) : [];
  });
};

/** Columns that have more numbers than words: those that one would take. */
export const numericColumns = ({ headers, rows }: Sheet): readonly number[] =>
  headers.flatMap((_, column) => {
    const there = rows.flatMap(({ cells }) => (cells[column] && !cells[column].isMissing ? [cells[column]] : []));
    const numbers = there.filter(({ value }) => value !== null).length;
    return numbers > there.length / 2 ? [column] : [];
  });
