/** Items that would come out the same stay the same objects, so that whoever writes a picture can pass over them. */
import type { Item } from "./picture.ts";

/** Makes an item from facts, or keeps the one of the picture before that was made from equal ones. */
export type KeepItem<Facts extends object> = (before: Item | undefined, facts: Facts, make: () => Item) => Item;

const areSame = <Facts extends object>(a: Facts, b: Facts): boolean => {
  for (const key in a) if (!Object.is(a[key], b[key])) return false;
  return true;
};

/** An item that is made when first looked at: of a large picture, few are. */
const lazily = (make: () => Item): Item => {
  let made: Item | null = null;
  const item = (): Item => {
    made ??= make();
    return made;
  };
  return {
    get key() { return item().key; },
    get at() { return item().at; },
    get classes() { return item().classes; },
    get data() { return item().data; },
    get label() { return item().label; },
    get marks() { return item().marks; },
  }; // biome-ignore format: a table
};

/** @typeParam Facts plain values by the same keys in each */
export const keepItems = <Facts extends object>(): KeepItem<Facts> => {
  const madeFrom = new WeakMap<Item, Facts>();
  return (before, facts, make) => {
    const earlier = before && madeFrom.get(before);
    if (before && earlier && areSame(earlier, facts)) return before;
    const item = lazily(make);
    madeFrom.set(item, facts);
    return item;
  };
};
