/** Brazilian Portuguese, with the words of Brazilian courses: passo retrógrado, regra da cadeia, porta, gradiente local. */

import type { Messages } from "./messages.ts";
import { app } from "./ptBR/app.ts";
import { diagnostics, fixes } from "./ptBR/diagnostics.ts";
import { formula, roles } from "./ptBR/formula.ts";
import { graph } from "./ptBR/graph.ts";
import { faults, kinks, openings } from "./ptBR/trouble.ts";

export const ptBR: Messages = {
  language: "pt-BR",
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
