/** What the page says before all its sentences have come; `messagesFor` has the rest. */
import { app as enApp } from "./en/app.ts";
import { graph as enGraph } from "./en/graph.ts";
import { faults as enFaults, kinks as enKinks } from "./en/trouble.ts";
import type { Locale } from "./locales.ts";
import type { FirstMessages } from "./messages.ts";
import { app } from "./ptBR/app.ts";
import { graph } from "./ptBR/graph.ts";
import { faults, kinks } from "./ptBR/trouble.ts";

const TABLES: Readonly<Record<Locale, FirstMessages>> = {
  en: { app: enApp, graph: enGraph, faults: enFaults, kinks: enKinks },
  "pt-BR": { app, graph, faults, kinks },
};

export const firstMessagesFor = (locale: Locale): FirstMessages => TABLES[locale];
