/** A table into the text of a program: in the place of its `data` statement, or in front. */
import { applyEdits } from "../lang/edit.ts";
import { MAX_TEXT } from "../lang/limits.ts";
import { parseStatements } from "../lang/parseStatements.ts";
import type { Statement, Syntax, ValueStatement } from "../lang/syntax.ts";
import type { NamesInUse } from "./columnNames.ts";
import { dataSpan } from "./dataSpan.ts";
import { dataStatement, rowsThatFit } from "./dataStatement.ts";
import type { Table } from "./table.ts";

/** The program but for its data, which takes its place in blanks; whatever is wrong with it. */
const othersIn = (text: string): Syntax => {
  const data = dataSpan(text);
  const bare = data ? text.slice(0, data.from) + " ".repeat(data.to - data.from) + text.slice(data.to) : text;
  return parseStatements(bare, () => {});
};

type Input = ValueStatement & { readonly name: string };

/** `x = 2` */
const isPlainInput = (statement: Statement): statement is Input =>
  statement.kind === "value" && statement.name !== null && statement.literal !== null && !statement.trainable;

const readBy = ({ nodes }: Syntax, { expression, ...statement }: Statement): string[] => {
  const own = new Set(statement.kind === "function" ? statement.parameters.map(({ name }) => name) : []);
  return nodes
    .slice(expression.first, expression.root + 1)
    .flatMap((node) => (node.kind === "name" && !own.has(node.name) ? [node.name] : []));
};

export const namesInUse = (text: string): NamesInUse => {
  const syntax = othersIn(text);
  const defined = new Set(syntax.statements.flatMap((statement) => (isPlainInput(statement) ? [] : (statement.name ?? []))));
  const called = syntax.nodes.flatMap((node) => (node.kind === "call" ? [node.name] : []));
  const read = syntax.statements.flatMap((statement) => readBy(syntax, statement));
  return {
    wanted: [...new Set(read)].filter((name) => !defined.has(name)),
    refused: new Set([...defined, ...called]),
    columns: dataSpan(text)?.names ?? [],
  };
};

/** Inputs that the program gives a number of its own although a column is called like them: the statement goes. */
export const inputsReplaced = (text: string, names: readonly string[]): readonly string[] =>
  othersIn(text).statements.flatMap((statement) =>
    isPlainInput(statement) && names.includes(statement.name) ? [statement.name] : [],
  );

/** Without a statement, its semicolon, and its line if that is blank then. */
const without = (text: string, { from, to }: Statement): string => {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const semicolon = /^[ \t]*;[ \t]*/.exec(after)?.[0].length ?? 0;
  const head = semicolon > 0 ? before : before.replace(/;?[ \t]*$/, "");
  const tail = after.slice(semicolon);
  const isBlankLine = /(?:^|[\r\n])[ \t]*$/.test(head) && /^[ \t]*(?:[\r\n]|$)/.test(tail);
  return isBlankLine ? head.replace(/[ \t]*$/, "") + tail.replace(/^[ \t]*(?:\r\n?|\n|$)/, "") : head + tail;
};

const withoutInputs = (text: string, names: readonly string[]): string =>
  othersIn(text)
    .statements.filter((statement) => isPlainInput(statement) && names.includes(statement.name))
    .reduceRight(without, text);

const lineEndOf = (text: string): string => /\r\n?|\n/.exec(text)?.[0] ?? "\n";

/** The program with the table as its data. Inputs that the columns replace go; nothing else of the text changes. */
export const withData = (text: string, table: Table): string => {
  const rest = withoutInputs(text, table.names);
  const lineEnd = lineEndOf(text);
  const statement = dataStatement(table, lineEnd);
  const data = dataSpan(rest);
  if (data) return applyEdits(rest, [{ ...data, insert: statement }]);
  return rest.trim() === "" ? statement : statement + lineEnd + rest;
};

/** How many rows of the table a program has room for. */
export const rowsWithRoom = (text: string, table: Table): number => {
  const others = withData(text, { ...table, rows: [] }).length - dataStatement({ ...table, rows: [] }, lineEndOf(text)).length;
  return rowsThatFit(table, MAX_TEXT - others, lineEndOf(text));
};
