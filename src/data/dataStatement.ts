/** Table → `data x, y = [ … ]`, a row a line. */
import { literal } from "../lang/edit.ts";
import { DATA } from "../lang/vocabulary.ts";
import type { Table } from "./table.ts";

/** Numbers a line, where a row is a single one. */
const A_LINE = 6;

const inLines = (items: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(items.length / A_LINE) }, (_, i) => items.slice(i * A_LINE, (i + 1) * A_LINE).join(", "));

/** @throws RangeError for a number that has no literal */
export const dataStatement = ({ names, rows }: Table, lineEnd = "\n"): string => {
  const numbers = rows.map((row) => row.map(literal).join(", "));
  const lines = names.length === 1 ? inLines(numbers) : numbers.map((row) => `[${row}]`);
  return `${DATA} ${names.join(", ")} = [${lineEnd}${lines.map((line) => `  ${line}`).join(`,${lineEnd}`)}${lineEnd}]`;
};

/** How many of the rows make a statement of at most so many characters. */
export const rowsThatFit = (table: Table, room: number, lineEnd = "\n"): number => {
  if (dataStatement(table, lineEnd).length <= room) return table.rows.length;
  let length = dataStatement({ ...table, rows: [] }, lineEnd).length;
  return table.rows.findIndex((row) => {
    length += row.map(literal).join(", ").length + `  [],${lineEnd}`.length;
    return length > room;
  });
};
