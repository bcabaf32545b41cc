/**
 * What survives a reload ↔ the text kept in the browser's storage. That text may have been cut, edited or written by another page or a
 * later version: every field is checked by itself, and one that is wrong costs only itself.
 */
import type { Granularity } from "../graph/schedule.ts";
import { MAX_TEXT } from "../lang/limits.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** `lecture`: values green, gradients red, as in common course slides. */
export const PALETTES = ["standard", "lecture"] as const;
export type Palette = (typeof PALETTES)[number];

const GRANULARITIES = ["edge", "gate"] as const satisfies readonly Granularity[];

export const MIN_SPEED = 0.1;
export const MAX_SPEED = 10;

export interface Stored {
  readonly text?: string;
  readonly theme?: Theme;
  readonly palette?: Palette;
  /** A language tag, not checked against the languages there are. */
  readonly locale?: string;
  /** 1 is the normal speed. */
  readonly speed?: number;
  readonly granularity?: Granularity;
}

const VERSION = 1;
/** JSON writes one UTF-16 unit as `\uXXXX` at most. */
const MAX_RAW = MAX_TEXT * 6 + 1000;

const oneOf =
  <T extends string>(options: readonly T[]) =>
  (value: unknown): value is T =>
    options.some((option) => option === value);

const CHECKS: { readonly [K in keyof Stored]-?: (value: unknown) => value is NonNullable<Stored[K]> } = {
  text: (value): value is string => typeof value === "string" && value.length <= MAX_TEXT,
  theme: oneOf(THEMES),
  palette: oneOf(PALETTES),
  locale: (value): value is string => typeof value === "string" && /^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8}){0,3}$/.test(value),
  speed: (value): value is number => typeof value === "number" && value >= MIN_SPEED && value <= MAX_SPEED,
  granularity: oneOf(GRANULARITIES),
};

const parse = (raw: string): unknown => {
  try {
    return raw.length > MAX_RAW ? null : JSON.parse(raw);
  } catch {
    return null;
  }
};

/** `stored` is null if there is nothing to use; `isCorrupt` if anything that was there is lost. */
export const readStored = (raw: string | null): { stored: Stored | null; isCorrupt: boolean } => {
  if (raw === null) return { stored: null, isCorrupt: false };
  const content = parse(raw);
  if (typeof content !== "object" || content === null || !Object.hasOwn(content, "version"))
    return { stored: null, isCorrupt: true };
  const fields = new Map<string, unknown>(Object.entries(content));
  if (fields.get("version") !== VERSION) return { stored: null, isCorrupt: true };
  let stored: Stored = {};
  let isCorrupt = false;
  for (const [name, isValid] of Object.entries(CHECKS)) {
    const value = fields.get(name);
    if (isValid(value)) stored = { ...stored, [name]: value };
    else isCorrupt ||= fields.has(name);
  }
  return { stored, isCorrupt };
};

export const writeStored = ({ text, theme, palette, locale, speed, granularity }: Stored): string =>
  JSON.stringify({ version: VERSION, text, theme, palette, locale, speed, granularity });
