/** Which languages there are, and which one a person gets. */
import type { Choice } from "../choices/choice.ts";

/** By language tag, the language's name for itself. */
export const LOCALES = { en: "English", "pt-BR": "Português (Brasil)" } as const;

export type Locale = keyof typeof LOCALES;

const TAGS = Object.keys(LOCALES).filter((tag): tag is Locale => Object.hasOwn(LOCALES, tag));

/** `pt` of `pt-PT`: its readers are served better by Brazilian Portuguese than by English. */
const languageOf = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0] ?? "";

/** The locale that serves a language tag (`pt`, `pt-PT`, `en_US`, in any case); null if none does. */
export const localeOf = (tag: string): Locale | null => TAGS.find((locale) => languageOf(locale) === languageOf(tag)) ?? null;

export const LOCALE: Choice<Locale> = {
  initial: "en",
  write: (locale) => locale,
  read: localeOf,
  link: "lang",
  stored: "locale",
  attribute: "lang",
  isAlwaysSaid: true,
};

/**
 * @param requested what a link or an earlier choice asks for; it wins if there is such a language
 * @param preferred the reader's languages, best first
 */
export const chooseLocale = (requested: string | null, preferred: readonly string[]): Locale => {
  for (const tag of requested === null ? preferred : [requested, ...preferred]) {
    const locale = localeOf(tag);
    if (locale !== null) return locale;
  }
  return "en";
};
