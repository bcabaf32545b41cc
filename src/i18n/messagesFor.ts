/** Every sentence in each language: for the parts of the page that come behind its first paint. */
import { en } from "./en.ts";
import type { Locale } from "./locales.ts";
import type { Messages } from "./messages.ts";
import { ptBR } from "./ptBR.ts";

const TABLES: Readonly<Record<Locale, Messages>> = { en, "pt-BR": ptBR };

export const messagesFor = (locale: Locale): Messages => TABLES[locale];
