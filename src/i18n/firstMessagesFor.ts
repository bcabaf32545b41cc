/** What the page says before the rest of its sentences has come. */
import { app as enApp } from "./en/app.ts";
import type { Locale } from "./locales.ts";
import type { FirstMessages } from "./messages.ts";
import { app } from "./ptBR/app.ts";

const TABLES: Readonly<Record<Locale, FirstMessages>> = {
  en: { language: "en", app: enApp },
  "pt-BR": { language: "pt-BR", app },
};

export const firstMessagesFor = (locale: Locale): FirstMessages => TABLES[locale];
