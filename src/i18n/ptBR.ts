/** Brazilian Portuguese, with the words of Brazilian courses: passo retrógrado, regra da cadeia, porta, gradiente local. */

import type { Messages } from "./messages.ts";
import { app, editor, inputs, theme, transport } from "./ptBR/app.ts";
import { diagnostics, fixes } from "./ptBR/diagnostics.ts";
import { examples } from "./ptBR/examples.ts";
import { formula, roles } from "./ptBR/formula.ts";
import { graph } from "./ptBR/graph.ts";
import { help } from "./ptBR/help.ts";
import { share } from "./ptBR/share.ts";
import { faults, kinks, openings } from "./ptBR/trouble.ts";

export const ptBR: Messages = {
  app,
  editor,
  inputs,
  transport,
  graph,
  formula,
  roles,
  diagnostics,
  fixes,
  faults,
  kinks,
  openings,
  examples,
  share,
  help,
  theme,
};
