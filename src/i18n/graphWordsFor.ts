/** What comes with the graph; `messagesFor` has every sentence. */
import { app as enApp } from "./en/app.ts";
import { graph as enGraph } from "./en/graph.ts";
import { faults as enFaults, kinks as enKinks } from "./en/trouble.ts";
import type { Locale } from "./locales.ts";
import type { GraphWords } from "./messages.ts";
import { app } from "./ptBR/app.ts";
import { graph } from "./ptBR/graph.ts";
import { faults, kinks } from "./ptBR/trouble.ts";

const TABLES: Readonly<Record<Locale, GraphWords>> = {
  en: { language: "en", app: enApp, graph: enGraph, faults: enFaults, kinks: enKinks },
  "pt-BR": { language: "pt-BR", app, graph, faults, kinks },
};

export const graphWordsFor = (locale: Locale): GraphWords => TABLES[locale];
