/** Arrays that a function fills, such as `normal(2, 3)`, once somebody changes an entry: the text gets all their numbers. */
import type { TextEdit } from "../diagnostic.ts";
import { literal } from "../edit.ts";
import type { Program } from "../program.ts";

const list = (items: readonly string[]): string => `[${items.join(", ")}]`;

/** @param moved inputs and their values, among them entries of such arrays. @returns the edits for these, and which they are */
export const writeOut = (
  program: Program,
  moved: ReadonlyMap<string, number>,
): { readonly edits: readonly TextEdit[]; readonly names: ReadonlySet<string> } => {
  const names = new Set<string>();
  const literalOf = (name: string): string => {
    const statement = program.statements[program.values.get(name) ?? -1];
    return literal(moved.get(name) ?? (statement?.kind === "value" ? statement.literal : null) ?? Number.NaN);
  };
  const edits = program.tiles.flatMap(({ isFilled, entries, shape: [length = 0, columns], span: { from, to } }) => {
    const own = isFilled ? entries.map(String) : [];
    if (!own.some((name) => moved.has(name))) return [];
    for (const name of own) names.add(name);
    const numbers = own.map(literalOf);
    const rows = Array.from({ length }, (_, row) => list(numbers.slice(row * (columns ?? 0), (row + 1) * (columns ?? 0))));
    return { from, to, insert: list(columns === undefined ? numbers : rows) };
  });
  return { edits, names };
};
