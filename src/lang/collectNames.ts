/** The names that the statements of a text define. */
import { type Report, replace, type TextEdit } from "./diagnostic.ts";
import { isKnownFunction } from "./program.ts";
import type { Statement } from "./syntax.ts";

/** Index of the statement that defines each name. */
export type Table = ReadonlyMap<string, number>;

const isFunction = ({ kind }: Statement): boolean => kind === "function";

/** Shared, since most programs have none, and an empty table costs as much as a line of text. */
const NO_FUNCTIONS: Table = new Map();

/** Of a column and a number of the same name, the number is left over. */
const withoutColumnsTwin = (...both: readonly (Statement | undefined)[]): TextEdit[] | undefined => {
  const values = both.filter((statement) => statement?.kind === "value");
  const spare = values.find(({ column, literal }) => column === undefined && literal !== null);
  return spare && values.some(({ column }) => column !== undefined) ? [replace(spare, "")] : undefined;
};

/** Which statement defines each name; names that several define, or that hide a function, are reported. */
export const collectNames = (statements: readonly Statement[], report: Report): { values: Table; functions: Table } => {
  const values = new Map<string, number>();
  const functions = statements.some(isFunction) ? new Map<string, number>() : null;
  for (let i = 0; i < statements.length; i++) {
    const statement = statements[i];
    if (!statement || statement.name === null) continue;
    const { kind, name, nameSpan } = statement;
    const first = values.get(name);
    if (first !== undefined || functions?.has(name)) {
      report("redefined", nameSpan, { name }, first === undefined ? undefined : withoutColumnsTwin(statement, statements[first]));
      continue;
    }
    (kind === "function" ? functions : values)?.set(name, i);
    if (kind === "value" && name.length > 1 && isKnownFunction(name)) report("hides-function", nameSpan, { name });
  }
  return { values, functions: functions ?? NO_FUNCTIONS };
};
