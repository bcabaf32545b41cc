/** The program as it stands in the strip: a few lines around what the step is about, cut where colours and marks change. */
import type { Span, TextEdit } from "../../lang/diagnostic.ts";
import { applyEdits } from "../../lang/edit.ts";
import type { Program } from "../../lang/program.ts";
import { classify, type TokenRole } from "../../ui/editor/classify.ts";
import { namesOf } from "../../ui/editor/programNames.ts";

export interface Piece {
  readonly text: string;
  readonly role: TokenRole;
  /** Part of the statement that the step is about. */
  readonly isActive: boolean;
  /** Part of an expression that the step is about. */
  readonly isLit: boolean;
}

/** Lines on either side of the active one: more than the strip has room for, few enough for the longest program. */
const AROUND = 12;

const LINE_END: Piece = { text: "\n", role: "symbol", isActive: false, isLit: false };

const contains = ({ from, to }: Span, at: number): boolean => from <= at && at < to;

/** Where a span lies after edits, none of which begins in it and ends behind it. */
const shifted = ({ from, to }: Span, edits: readonly TextEdit[]): Span => {
  const growth = (end: number): number =>
    edits.filter((edit) => edit.to <= end).reduce((sum, edit) => sum + edit.insert.length - (edit.to - edit.from), 0);
  return { from: from + growth(from), to: to + growth(to) };
};

/** The pieces of one line, which begins at `start` of the text. */
const piecesOf = (
  line: string,
  start: number,
  names: Parameters<typeof classify>[1],
  active: Span | null,
  lit: readonly Span[],
) => {
  const tokens = classify(line, names).filter(({ token }) => token.kind !== "end");
  const cuts = [...lit, ...(active ? [active] : [])].flatMap(({ from, to }) => [from - start, to - start]);
  const ends = [...new Set([0, ...cuts, ...tokens.flatMap(({ token }) => [token.from, token.to]), line.length])]
    .filter((end) => end >= 0 && end <= line.length)
    .toSorted((a, b) => a - b);
  return ends.slice(0, -1).map(
    (from, i): Piece => ({
      text: line.slice(from, ends[i + 1]),
      role: tokens.find(({ token }) => contains(token, from))?.role ?? "symbol",
      isActive: active !== null && contains(active, start + from),
      isLit: lit.some((span) => contains(span, start + from)),
    }),
  );
};

/**
 * @param lit of the program's text; the first one is what the step is about most
 * @param edits what has been dragged since the program was read
 */
export const stripPieces = (program: Program, lit: readonly Span[], edits: readonly TextEdit[]): Piece[] => {
  const [first] = lit;
  const statement = first && program.statements.find((other) => contains(other, first.from));
  const active = statement ? shifted(statement, edits) : null;
  const marks = lit.map((span) => shifted(span, edits));
  const names = namesOf(program);
  const lines = applyEdits(program.text, edits).trimEnd().split("\n");
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const at = starts.findLastIndex((start) => start <= (active?.from ?? 0));
  const [begin, end] = [Math.max(0, at - AROUND), at + AROUND + 1];
  return lines.slice(begin, end).flatMap((line, i) => {
    const pieces = piecesOf(line, starts[begin + i] ?? 0, names, active, marks);
    return i === 0 ? pieces : [LINE_END, ...pieces];
  });
};
