/** `data x, y = [[1, 3], [2, 5]]`: the statement that gives inputs a number for each row, and what is said of one that does not. */

import { isDefinitionSign, reportAssignmentSign } from "../borrowed.ts";
import { insertAt, type Report, replace, type Span } from "../diagnostic.ts";
import type { OtherStatements, Reading } from "../parseStatements.ts";
import type { ColumnName, DataCell, DataTable } from "../syntax.ts";
import type { Token } from "../tokenize.ts";
import { reportUnreadable } from "../unreadable.ts";
import { DATA } from "../vocabulary.ts";
import { type ArrayList, readArray } from "./arrayLiteral.ts";

/** `data` is a name everywhere but before a name at the beginning of a statement. */
const isDataStatement = (tokens: readonly Token[], start: number): boolean =>
  tokens[start]?.text === DATA && tokens[start + 1]?.kind === "name";

const isEnd = (token: Token | undefined): boolean => !token || token.kind === "end" || token.kind === "comment";

/** The first token from `at` on that `isWanted`, or where the line ends. */
const find = (tokens: readonly Token[], at: number, isWanted: (token: Token) => boolean): number => {
  let i = at;
  for (let token = tokens[i]; token && !isEnd(token) && !isWanted(token); ) token = tokens[++i];
  return i;
};

const spanOf = (tokens: readonly Token[], start: number, end: number): Span => ({
  from: tokens[start]?.from ?? 0,
  to: tokens[end - 1]?.to ?? 0,
});

/** Names between commas: `tokens[start .. end − 1]`. */
const readNames = (tokens: readonly Token[], start: number, end: number, report: Report): ColumnName[] => {
  const names: ColumnName[] = [];
  let before: Token | undefined;
  reportUnreadable(report, tokens, start, end);
  for (const token of tokens.slice(start, end)) {
    const { kind, text, from, to } = token;
    const isName = kind === "name";
    if (!isName && text !== ",") {
      if (kind !== "unknown" && kind !== "invisible") report("unexpected-symbol", token, { symbol: text }, [replace(token, "")]);
      before = token;
      continue;
    }
    if (isName && before?.kind === "name") report("missing-comma", { from: before.from, to }, {}, [insertAt(before.to, ",")]);
    if (text === "," && (!before || before.text === ",")) report("spare-comma", token, {}, [replace(token, "")]);
    if (isName) names.push({ name: text, from, to });
    before = token;
  }
  if (before?.text === ",") report("spare-comma", before, {}, [replace(before, "")]);
  return names;
};

/** Each row with as many numbers as there are names. With one name, `[1, 2]` is as good as `[[1], [2]]`. */
const readRows = ({ items, ...list }: ArrayList, names: readonly ColumnName[], report: Report): DataCell[][] => {
  const wanted = names.length;
  const isFlat = items.every((item) => "value" in item);
  if (items.length === 0 || (isFlat && wanted > 1)) {
    const fix = [insertAt(list.from, "["), insertAt(list.to, "]")];
    report("data-without-rows", list, {}, items.length === wanted ? fix : undefined);
    return [];
  }
  const rows = items.map((item) => ("value" in item ? { items: [item], from: item.from, to: item.to } : item));
  const found = rows[0]?.items.length ?? 0;
  const isEven = rows.every((row) => row.items.length === found);
  const [first, last] = [names[0], names.at(-1)];
  if (isEven && found !== wanted && first && last) report("column-count", { from: first.from, to: last.to }, { found, wanted });
  return rows.map(({ items: cells, from, to }, i) => {
    if (!isEven && cells.length !== wanted) report("ragged-row", { from, to }, { row: i + 1, found: cells.length, wanted });
    return cells.flatMap((cell) => {
      if ("value" in cell) return cell;
      report("unexpected-symbol", cell, { symbol: "[" });
      return [];
    });
  });
};

/**
 * Reads the statement that begins at `tokens[start]`.
 * @returns what it says, and the index of the token that ends it
 */
const readData = (
  text: string,
  tokens: readonly Token[],
  start: number,
  report: Report,
): { readonly table: DataTable; readonly next: number } => {
  let at = find(tokens, start, (token) => token.text === "[" || isDefinitionSign(token.text));
  const names = readNames(tokens, start + 1, at, report);
  const head = spanOf(tokens, start, at);
  let sign = tokens[at];
  if (sign && isDefinitionSign(sign.text)) {
    if (sign.text !== "=") reportAssignmentSign(report, sign, text.slice(head.from, head.to));
    at++;
  } else sign = undefined;
  const { from } = head;
  const first = tokens[at];
  if (first?.text !== "[") {
    const next = find(tokens, at, () => false);
    const rest = spanOf(tokens, at, next);
    const fix = first && sign && at < next ? [insertAt(rest.from, "["), insertAt(rest.to, "]")] : undefined;
    const { to } = spanOf(tokens, start, next);
    report("data-without-rows", { from, to }, {}, fix);
    return { table: { names, rows: [], from, to }, next };
  }
  if (!sign) report("data-without-rows", head, {}, [insertAt(first.from, "= ")]);
  const { list, next: behind } = readArray(text, tokens, at, report);
  const next = find(tokens, behind, () => false);
  const spare = spanOf(tokens, behind, next);
  if (behind < next) report("unexpected-symbol", spare, { symbol: tokens[behind]?.text ?? "" }, [replace(spare, "")]);
  return { table: { names, rows: readRows(list, names, report), from, to: list.to }, next };
};

/** Reads the `data` statements of one text; the first one counts. */
export class DataStatements implements OtherStatements {
  data: DataTable | null = null;
  private readonly reading: Reading;
  private readonly report: Report;

  constructor(reading: Reading, report: Report) {
    this.reading = reading;
    this.report = report;
  }

  /** The names become inputs, with the numbers of the first row. */
  read(start: number): number {
    const { text, tokens, nodes, statements } = this.reading;
    if (!isDataStatement(tokens, start)) return start;
    const { table, next } = readData(text, tokens, start, this.report);
    if (this.data) {
      this.report("second-data", table, {});
      return next;
    }
    this.data = table;
    for (const [column, { name, ...nameSpan }] of table.names.entries()) {
      const cell = table.rows[0]?.[column] ?? { value: 0, ...nameSpan };
      const root = nodes.push({ kind: "number", ...cell }) - 1;
      const { value: literal, from, to } = cell;
      const expression = { first: root, root, from, to };
      statements.push({ kind: "value", name, nameSpan, trainable: false, literal, expression, column, ...nameSpan });
    }
    return next;
  }
}
