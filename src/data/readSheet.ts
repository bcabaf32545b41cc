/**
 * Text → sheet: comma, semicolon or tab between the cells, quotes around them, names in the first row or none, decimal comma where it cannot be a
 * separator. Papa Parse takes quotes and line ends apart; what stands in the cells is read here.
 */
import Papa from "papaparse";
import type { Cell, NoSheet, Separator, Sheet, SheetRow } from "./sheet.ts";

/** Characters. A program takes a tenth of that; the rest may be columns that nobody takes. */
export const MAX_SHEET = 1_000_000;
export const MAX_COLUMNS = 100;

const BOM = /^\uFEFF/;
const QUOTED = /"[^"]*"/g;
const NUMBER = /^[-+−–]?(?:\d+[.,]?\d*|[.,]\d+)(?:[eE][-+−–]?\d+)?$/;
const MISSING: ReadonlySet<string> = new Set(["", "na", "n/a", "nan", "null", "none", "?", "-", "–", "—"]);

/** Neither a tab nor a semicolon stands in a number, a comma may. */
const separatorOf = (text: string): Separator => {
  const first = text.split("\n").find((line) => line.trim() !== "") ?? "";
  const bare = first.replaceAll(QUOTED, "");
  return bare.includes("\t") ? "\t" : bare.includes(";") ? ";" : ",";
};

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows with their lines: a quoted cell may hold line ends of its own. */
const rowsOf = (found: readonly (readonly string[])[]): readonly RawRow[] => {
  let line = 1;
  return found.map((cells) => {
    const row = { line, cells: cells.map((cell) => cell.trim()) };
    line += 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    return row;
  });
};

/** What stands behind the last separator of each line, if nothing does: no column. */
const withoutEmptyEnd = (rows: readonly RawRow[]): readonly RawRow[] => {
  const used = rows.reduce((most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== "") + 1), 0);
  return rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, used) }));
};

/** A point anywhere means that commas are something else: thousands, say. */
const hasDecimalComma = (rows: readonly RawRow[], separator: Separator): boolean => {
  if (separator === ",") return false;
  const numbers = rows.flatMap(({ cells }) => cells.filter((cell) => NUMBER.test(cell)));
  return numbers.some((cell) => cell.includes(",")) && !numbers.some((cell) => cell.includes("."));
};

const cellOf = (text: string, isComma: boolean): Cell => {
  const isReadable = NUMBER.test(text) && !text.includes(isComma ? "." : ",");
  const value = isReadable ? Number(text.replaceAll(/[−–]/g, "-").replace(",", ".")) : Number.NaN;
  return { text, value: Number.isFinite(value) ? value : null, isMissing: MISSING.has(text.toLowerCase()) };
};

/** A row without any number above others is one of names. */
const isHeader = (row: RawRow | undefined): boolean => row?.cells.every((cell) => !NUMBER.test(cell)) ?? false;

/** @param hasNames whether the first row holds names; null: as it looks */
export const readSheet = (text: string, hasNames: boolean | null = null): Sheet | NoSheet => {
  if (text.length > MAX_SHEET) return { code: "too-large", length: text.length, limit: MAX_SHEET };
  const bare = text.replace(BOM, "").replaceAll(/\r\n?/g, "\n");
  const separator = separatorOf(bare);
  const { data, errors } = Papa.parse<string[]>(bare, { delimiter: separator, newline: "\n" });
  const all = rowsOf(data);
  const unclosed = errors.find(({ code }) => code === "MissingQuotes");
  if (unclosed) return { code: "unclosed-quote", line: all[unclosed.row ?? 0]?.line ?? 1 };
  const filled = all.filter(({ cells }) => !isBlank(cells));
  if (filled.length === 0) return { code: "empty" };
  const rows = withoutEmptyEnd(filled);
  const [first] = rows;
  const columns = first?.cells.length ?? 0;
  if (columns > MAX_COLUMNS) return { code: "too-many-columns", columns, limit: MAX_COLUMNS };
  const isNamed = hasNames ?? isHeader(first);
  const body = isNamed ? rows.slice(1) : rows;
  if (body.length === 0) return { code: "empty" };
  const isComma = hasDecimalComma(body, separator);
  return {
    separator,
    hasDecimalComma: isComma,
    hasNames: isNamed,
    headers: first?.cells.map((cell) => (isNamed ? cell : "")) ?? [],
    rows: body.map(({ line, cells }): SheetRow => ({ line, cells: cells.map((cell) => cellOf(cell, isComma)) })),
  };
};
