/** Remembers the last result for as long as no number has changed, while the walk goes on. */
import type { Moment } from "./moment.ts";

export const memoizeNumbers = <M extends Pick<Moment, "walk" | "kinks">, Arguments extends readonly unknown[], Result>(
  compute: (moment: M, ...args: Arguments) => Result,
): ((moment: M, ...args: Arguments) => Result) => {
  let last: { readonly key: readonly unknown[]; readonly result: Result } | null = null;
  return (moment, ...args) => {
    // The evaluation's buffers are reused; a new list of kinks comes with every change of a number.
    const key = [moment.walk, moment.kinks, ...args];
    if (last?.key.length !== key.length || !last.key.every((part, i) => Object.is(part, key[i])))
      last = { key, result: compute(moment, ...args) };
    return last.result;
  };
};

interface About {
  readonly moment: Pick<Moment, "walk" | "kinks">;
}

/** Whether two sets of facts differ in nothing but how far the walk has come, and what is pointed at. */
export const sameNumbers = <Facts extends About>({ moment: a, ...before }: Facts, { moment: b, ...after }: Facts): boolean => {
  const others: Readonly<Record<string, unknown>> = after;
  return a.walk === b.walk && a.kinks === b.kinks && Object.entries(before).every(([key, fact]) => Object.is(fact, others[key]));
};
