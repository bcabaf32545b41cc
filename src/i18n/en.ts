/** English. */
import { app, editor, inputs, theme, transport } from "./en/app.ts";
import { diagnostics, fixes } from "./en/diagnostics.ts";
import { examples } from "./en/examples.ts";
import { formula, roles } from "./en/formula.ts";
import { graph } from "./en/graph.ts";
import { help } from "./en/help.ts";
import { share } from "./en/share.ts";
import { faults, kinks, openings } from "./en/trouble.ts";
import type { Messages } from "./messages.ts";

export const en: Messages = {
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
