/** How the usual kinds of choices are written and read. */
import type { Choice } from "./choice.ts";

type Code<T> = Pick<Choice<T>, "write" | "read">;

/** Any text as it is. */
export const text: Code<string> = { write: (value) => value, read: (value) => value };

/** One of a few words. */
export const oneOf = <T extends string>(options: readonly T[]): Code<T> => ({
  write: (value) => value,
  read: (value) => options.find((option) => option === value) ?? null,
});

/** A whole number from 0 on. */
export const count: Code<number> = {
  write: String,
  read: (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    return Number.isSafeInteger(number) ? number : null;
  },
};

/** A number from `least` to `most`. */
export const numberWithin = (least: number, most: number): Code<number> => ({
  write: String,
  read: (value) => {
    const number = value.trim() === "" ? Number.NaN : Number(value);
    return number >= least && number <= most ? number : null;
  },
});

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["", true],
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);

/** Yes or no; a bare name is yes. */
export const flag: Code<boolean> = { write: (value) => (value ? "1" : "0"), read: (value) => FLAGS.get(value) ?? null };

/** The name of a node, or none. No name is empty. */
export const nameOrNone: Code<string | null> = { write: (name) => name ?? "", read: (name) => (name === "" ? null : name) };

/** Between the names of a list; the comma in `W[2,1]` is none. */
const BETWEEN = /,(?![^[,]*\])/;

/** Names, each once. */
export const names: Code<ReadonlySet<string>> = {
  write: (set) => [...set].join(","),
  read: (value) => new Set(value.split(BETWEEN).filter((name) => name !== "")),
};
