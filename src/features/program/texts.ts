import { plural } from "../../i18n/words.ts";
import type { Texts } from "../feature.ts";

interface Problems {
  readonly errors: number;
  readonly hints: number;
}

const listed = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(", ");

const en = {
  heading: "Program",
  label: "Program text",
  diagnostics: "Errors and hints",
  error: "Error",
  hint: "Hint",
  problems: ({ errors, hints }: Problems) =>
    listed(errors > 0 && plural(errors, "error", "errors"), hints > 0 && plural(hints, "hint", "hints")) || "No errors",
  /** What CodeMirror says, by its own English words. */
  words: { Completions: "Completions", "Selection deleted": "Selection deleted" },
  undo: "Undo the last change of the text or of an input",
  redo: "Redo it",
};

const ptBR: typeof en = {
  heading: "Programa",
  label: "Texto do programa",
  diagnostics: "Erros e dicas",
  error: "Erro",
  hint: "Dica",
  problems: ({ errors, hints }) =>
    listed(errors > 0 && plural(errors, "erro", "erros"), hints > 0 && plural(hints, "dica", "dicas")) || "Nenhum erro",
  words: { Completions: "Sugestões", "Selection deleted": "Seleção apagada" },
  undo: "Desfazer a última mudança do texto ou de uma entrada",
  redo: "Refazer",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
