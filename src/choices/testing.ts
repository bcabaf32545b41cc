/** Chosen values as plain objects, by the name they have in a link or in the storage, for tests to write and compare. */
import { type Choice, type Chosen, choosing, NOTHING_CHOSEN } from "./choice.ts";

type Plain = Readonly<Record<string, unknown>>;

const nameOf = ({ link, stored }: Choice<unknown>): string => link ?? stored ?? "";

export const plain = (chosen: Chosen): Plain =>
  Object.fromEntries([...chosen].map(([choice, value]) => [nameOf(choice), value instanceof Set ? [...value] : value]));

export const chosenFrom = (values: Plain, choices: readonly Choice<unknown>[]): Chosen => {
  let chosen = NOTHING_CHOSEN;
  for (const [name, value] of Object.entries(values)) {
    const choice = choices.find((other) => nameOf(other) === name);
    if (!choice) throw new Error(`there is no choice ${name}`);
    chosen = choosing(chosen, choice, Array.isArray(value) ? new Set(value) : value);
  }
  return chosen;
};
