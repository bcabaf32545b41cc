/** Items that would come out the same stay the same objects, so that whoever writes a picture can pass over them. */
import type { Item } from "./picture.ts";

/** Makes an item from facts, or keeps the one of the picture before that was made from equal ones. */
export type KeepItem<Facts extends object> = (before: Item | undefined, facts: Facts, make: () => Item) => Item;

const areSame = <Facts extends object>(a: Facts, b: Facts): boolean => {
  for (const key in a) if (!Object.is(a[key], b[key])) return false;
  return true;
};

/** Made when first looked at: of a large picture, few items are. */
class LazyItem implements Item {
  private made: Item | null = null;
  private readonly make: () => Item;

  constructor(make: () => Item) {
    this.make = make;
  }

  get key() {
    return this.item.key;
  }
  get at() {
    return this.item.at;
  }
  get classes() {
    return this.item.classes;
  }
  get data() {
    return this.item.data;
  }
  get label() {
    return this.item.label;
  }
  get marks() { return this.item.marks; } // biome-ignore format: a table

  private get item(): Item {
    this.made ??= this.make();
    return this.made;
  }
}

/** @typeParam Facts plain values by the same keys in each */
export const keepItems = <Facts extends object>(): KeepItem<Facts> => {
  const madeFrom = new WeakMap<Item, Facts>();
  return (before, facts, make) => {
    const earlier = before && madeFrom.get(before);
    if (before && earlier && areSame(earlier, facts)) return before;
    const item = new LazyItem(make);
    madeFrom.set(item, facts);
    return item;
  };
};
