/** A table into the text of a program: in the place of its `data` statement, or in front. */
import { readArrays } from "../lang/arrays/readArrays.ts";
import { applyEdits } from "../lang/edit.ts";
import { MAX_TEXT } from "../lang/limits.ts";
import type { Statement, Syntax, ValueStatement } from "../lang/syntax.ts";
import type { NamesInUse } from "./columnNames.ts";
import { dataStatement, rowsThatFit } from "./dataStatement.ts";
import type { Table } from "./table.ts";

/** What the text says, whatever is wrong with it. */
const syntaxOf = (text: string): Syntax => readArrays.parse(text, () => {});

/** `x = 2`, or a column. */
const isInput = (statement: Statement): statement is ValueStatement & { readonly name: string } =>
  statement.kind === "value" && statement.name !== null && statement.literal !== null && !statement.trainable;

const isPlainInput = (statement: Statement): statement is ValueStatement & { readonly name: string } =>
  isInput(statement) && statement.column === undefined;

const readBy = ({ nodes }: Syntax, { expression, ...statement }: Statement): string[] => {
  const own = new Set(statement.kind === "function" ? statement.parameters.map(({ name }) => name) : []);
  return nodes
    .slice(expression.first, expression.root + 1)
    .flatMap((node) => (node.kind === "name" && !own.has(node.name) ? [node.name] : []));
};

export const namesInUse = (text: string): NamesInUse => {
  const syntax = syntaxOf(text);
  const defined = new Set(syntax.statements.flatMap((statement) => (isInput(statement) ? [] : (statement.name ?? []))));
  const called = syntax.nodes.flatMap((node) => (node.kind === "call" ? [node.name] : []));
  const read = syntax.statements.flatMap((statement) => readBy(syntax, statement));
  return {
    wanted: [...new Set(read)].filter((name) => !defined.has(name)),
    refused: new Set([...defined, ...called]),
    columns: syntax.data?.names.map(({ name }) => name) ?? [],
  };
};

/** Inputs that the program gives a number of its own although a column is called like them: the statement goes. */
export const inputsReplaced = (text: string, names: readonly string[]): readonly string[] =>
  syntaxOf(text).statements.flatMap((statement) =>
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
  syntaxOf(text)
    .statements.filter((statement) => isPlainInput(statement) && names.includes(statement.name))
    .reduceRight(without, text);

const lineEndOf = (text: string): string => /\r\n?|\n/.exec(text)?.[0] ?? "\n";

/** The program with the table as its data. Inputs that the columns replace go; nothing else of the text changes. */
export const withData = (text: string, table: Table): string => {
  const rest = withoutInputs(text, table.names);
  const lineEnd = lineEndOf(text);
  const statement = dataStatement(table, lineEnd);
  const { data } = syntaxOf(rest);
  if (data) return applyEdits(rest, [{ ...data, insert: statement }]);
  return rest.trim() === "" ? statement : statement + lineEnd + rest;
};

export const hasData = (text: string): boolean => syntaxOf(text).data !== null;

/** How many rows of the table a program has room for. */
export const rowsWithRoom = (text: string, table: Table): number => {
  const others = withData(text, { ...table, rows: [] }).length - dataStatement({ ...table, rows: [] }, lineEndOf(text)).length;
  return rowsThatFit(table, MAX_TEXT - others, lineEndOf(text));
};
