/** What is said of vectors and matrices, in each language: for the part of the page that comes with them. */
import { tiles as en } from "./en/tiles.ts";
import type { Locale } from "./locales.ts";
import { tiles as ptBR } from "./ptBR/tiles.ts";
import type { TileMessages } from "./tileMessages.ts";

const TABLES: Readonly<Record<Locale, TileMessages>> = { en, "pt-BR": ptBR };

export const tileMessagesFor = (locale: Locale): TileMessages => TABLES[locale];
