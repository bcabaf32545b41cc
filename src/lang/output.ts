/** Which statement of a program its output is, or which its outputs are. */
import { type Report, replace } from "./diagnostic.ts";
import { Suggester } from "./suggest.ts";
import type { OutputName, Statement } from "./syntax.ts";

/**
 * Indices of the statements that `out` names; a name that nothing defines is reported.
 * @param values index of the statement that defines each value
 */
export const namedOutputs = (outputs: readonly OutputName[], values: ReadonlyMap<string, number>, report: Report): number[] => {
  const suggester = new Suggester();
  return outputs.flatMap(({ name, ...span }) => {
    const index = values.get(name);
    if (index !== undefined) return index;
    const suggestion = suggester.suggest(name, () => [...values.keys()]);
    report("unknown-output", span, { name, suggestion }, suggestion === null ? undefined : [replace(span, suggestion)]);
    return [];
  });
};

/**
 * The last value that is computed and that no other statement reads: a program may end with its numbers, or name its parts after the whole. Where
 * nothing is computed, the last value. A function that no value calls reads nothing.
 *
 * @param order statement indices, each after those that it depends on
 * @param dependencies `dependencies[i]` lists what statement i reads
 * @returns a statement index; −1 if no statement is a value
 */
export const outputOf = (
  statements: readonly Statement[],
  order: readonly number[],
  dependencies: readonly (readonly number[])[],
): number => {
  const isRead = new Uint8Array(statements.length);
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k] ?? -1;
    const own = dependencies[i];
    if (own && (isRead[i] === 1 || statements[i]?.kind === "value")) for (const dependency of own) isRead[dependency] = 1;
  }
  let lastValue = -1;
  for (let i = statements.length - 1; i >= 0; i--) {
    const statement = statements[i];
    if (statement?.kind !== "value") continue;
    if (statement.literal === null && isRead[i] === 0) return i;
    if (lastValue < 0) lastValue = i;
  }
  return lastValue;
};
