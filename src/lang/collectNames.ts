/** The names that the statements of a text define. */
import { type Report, replace } from "./diagnostic.ts";
import { isKnownFunction } from "./program.ts";
import type { Statement } from "./syntax.ts";

/** Index of the statement that defines each name. */
export type Table = ReadonlyMap<string, number>;

const isFunction = ({ kind }: Statement): boolean => kind === "function";

/** Shared, since most programs have none, and an empty table costs as much as a line of text. */
const NO_FUNCTIONS: Table = new Map();

/** Of a column and a number of the same name, the number is one too many. */
const besideColumn = (...both: readonly (Statement | undefined)[]): Statement | undefined => {
  const values = both.filter((statement) => statement?.kind === "value");
  const isColumnThere = values.some(({ column }) => column !== undefined);
  return isColumnThere ? values.find(({ column, literal }) => column === undefined && literal !== null) : undefined;
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
      const spare = besideColumn(statement, statements[first ?? -1]);
      report("redefined", spare?.nameSpan ?? nameSpan, { name }, spare && [replace(spare, "")]);
      continue;
    }
    (kind === "function" ? functions : values)?.set(name, i);
    if (kind === "value" && name.length > 1 && isKnownFunction(name)) report("hides-function", nameSpan, { name });
  }
  return { values, functions: functions ?? NO_FUNCTIONS };
};
