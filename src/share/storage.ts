/**
 * What was chosen ↔ the texts kept in the browser's storage. Such a text may have been cut, edited or written by another page or a later
 * version: every field is checked by itself, and one that is wrong costs only itself.
 */
import { type Choice, type Chosen, choosing, NOTHING_CHOSEN, written } from "../choices/choice.ts";

const VERSION = 1;

const parse = (raw: string): unknown => {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
};

const fieldsOf = (raw: string): ReadonlyMap<string, unknown> | null => {
  const content = parse(raw);
  if (typeof content !== "object" || content === null || !Object.hasOwn(content, "version")) return null;
  const fields = new Map<string, unknown>(Object.entries(content));
  return fields.get("version") === VERSION ? fields : null;
};

type Name = "stored" | "link";

/** @returns what was kept; `isCorrupt` if anything that was there is lost */
const read = (raw: string | null, choices: readonly Choice<unknown>[], by: Name): { chosen: Chosen; isCorrupt: boolean } => {
  if (raw === null) return { chosen: NOTHING_CHOSEN, isCorrupt: false };
  const fields = fieldsOf(raw);
  if (!fields) return { chosen: NOTHING_CHOSEN, isCorrupt: true };
  let chosen = NOTHING_CHOSEN;
  let isCorrupt = false;
  for (const choice of choices) {
    const name = choice[by];
    if (name === undefined || !fields.has(name)) continue;
    const field = fields.get(name);
    // Numbers were kept as numbers once.
    const isText = typeof field === "string" || (typeof field === "number" && typeof choice.initial === "number");
    const value = isText ? choice.read(String(field)) : null;
    if (value === null) isCorrupt = true;
    else chosen = choosing(chosen, choice, value);
  }
  return { chosen, isCorrupt };
};

const write = (
  chosen: Chosen,
  choices: readonly Choice<unknown>[],
  by: Name,
  more: Readonly<Record<string, string>> = {},
): string =>
  JSON.stringify({ version: VERSION, ...Object.fromEntries(written(chosen, choices, (choice) => choice[by])), ...more });

/** What survives the visit. */
export const readStored = (raw: string | null, choices: readonly Choice<unknown>[]) => read(raw, choices, "stored");

export const writeStored = (chosen: Chosen, choices: readonly Choice<unknown>[]): string => write(chosen, choices, "stored");

/**
 * What a link to the screen would say, for this tab alone: it is there at once and takes any length, which an address does not.
 * @param hash the address that stands above it; under another one the text means nothing
 * @param replaced the address that this one has taken the place of: a reload that was asked for at that moment comes back under it
 */
export const writeTab = (chosen: Chosen, choices: readonly Choice<unknown>[], hash: string, replaced = hash): string =>
  write(chosen, choices, "link", { hash, replaced });

/** null if there is nothing that belongs to this address. */
export const readTab = (raw: string | null, choices: readonly Choice<unknown>[], hash: string): Chosen | null => {
  const fields = raw === null ? null : fieldsOf(raw);
  if (raw === null || (fields?.get("hash") !== hash && fields?.get("replaced") !== hash)) return null;
  const { chosen, isCorrupt } = read(raw, choices, "link");
  return isCorrupt ? null : chosen;
};
