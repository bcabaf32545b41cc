/** Items that would come out the same stay the same objects, so that whoever writes a picture can pass over them. */
import type { Item } from "./picture.ts";

/** Makes an item from facts, or keeps the one of the picture before that was made from equal ones. */
export type KeepItem<Facts extends object> = (before: Item | undefined, facts: Facts, make: () => Item) => Item;

const areSame = <Facts extends object>(a: Facts, b: Facts): boolean => {
  for (const key in a) if (!Object.is(a[key], b[key])) return false;
  return true;
};

/** @typeParam Facts plain values by the same keys in each */
export const keepItems = <Facts extends object>(): KeepItem<Facts> => {
  const madeFrom = new WeakMap<Item, Facts>();
  return (before, facts, make) => {
    const earlier = before && madeFrom.get(before);
    if (before && earlier && areSame(earlier, facts)) return before;
    const item = make();
    madeFrom.set(item, facts);
    return item;
  };
};
