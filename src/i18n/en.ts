/** English. */
import { app } from "./en/app.ts";
import { diagnostics, fixes } from "./en/diagnostics.ts";
import { formula, roles } from "./en/formula.ts";
import { graph } from "./en/graph.ts";
import { faults, kinks, openings } from "./en/trouble.ts";
import type { Messages } from "./messages.ts";

export const en: Messages = {
  language: "en",
  app,
  graph,
  formula,
  roles,
  diagnostics,
  fixes,
  faults,
  kinks,
  openings,
};
