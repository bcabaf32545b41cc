/** Changes to the text of a program that keep everything else as it was typed. */
import { replace, type TextEdit } from "./diagnostic.ts";
import { parserOf } from "./parts.ts";
import type { Program } from "./program.ts";

/** Edits refer to the text before any of them; where two meet, they apply in the order given. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  let result = "";
  let at = 0;
  for (const { from, to, insert } of edits.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + insert;
    at = Math.max(at, to);
  }
  return result + text.slice(at);
};

/** A number as the language writes it. @throws RangeError for what has no literal: NaN and infinities */
export const literal = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`an input must be a finite number, but got ${value}`);
  return String(value);
};

const startOfLine = (text: string, at: number): number =>
  Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;

/** Writes `name = value` on a line of its own, before the line that first uses the name and before the output, which stays the last value where `out` does not name it. */
const declare = ({ text, nodes, statements, output, data }: Program, name: string, value: number): TextEdit => {
  const use = nodes.find((node) => node.kind === "name" && node.name === name);
  const reader = use && statements.find(({ from, to }) => from <= use.from && use.to <= to); // a list goes over lines
  const before = startOfLine(text, Math.min((reader ?? use)?.from ?? text.length, statements[output]?.from ?? text.length));
  const isInData = data !== null && data.from < before && before < data.to;
  const at = isInData ? startOfLine(text, data.from) : before;
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? "\n";
  return { from: at, to: at, insert: `${name} = ${literal(value)}${lineEnd}` };
};

/** @throws RangeError if the program has no such input or row, or the value is not finite */
const setOne = (program: Program, name: string, value: number, row: number): TextEdit => {
  const statement = program.statements[program.values.get(name) ?? -1];
  if (statement?.kind === "value" && statement.literal !== null) {
    const { column, expression } = statement;
    const cell = column === undefined ? expression : program.data?.rows[row]?.[column];
    if (!cell) throw new RangeError(`the data has no row ${row + 1}`);
    return replace(cell, literal(value));
  }
  if (program.free.includes(name)) return declare(program, name, value);
  throw new RangeError(`the program has no input called "${name}"`);
};

/**
 * Sets inputs to values: replaces their literals, or declares them if nothing does yet. Of an array that a function fills, all numbers are written out.
 * @param row from 0: where an input is a column of the data, that row's number is replaced
 * @throws RangeError if the program has no such input or row, or a value is not finite
 */
export const setInputs = (program: Program, moved: ReadonlyMap<string, number>, row = 0): readonly TextEdit[] => {
  const isFilled = program.tiles.some((tile) => tile.isFilled);
  const filled = isFilled ? parserOf(program.text)?.writeOut?.(program, moved) : undefined;
  const others = [...moved].filter(([name]) => !filled?.names.has(name));
  return [...(filled?.edits ?? []), ...others.map(([name, value]) => setOne(program, name, value, row))];
};

/** @throws RangeError as `setInputs` does */
export const setInput = (program: Program, name: string, value: number, row = 0): TextEdit => {
  const [edit] = setInputs(program, new Map([[name, value]]), row);
  if (!edit) throw new RangeError(`nothing sets "${name}"`);
  return edit;
};
