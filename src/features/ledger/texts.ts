import type { Texts } from "../feature.ts";
import type { ToolTexts } from "../tools.ts";

export const texts: Texts<ToolTexts> = {
  en: { title: "Ledger", about: "What a node's gradient is made of, term by term" },
  "pt-BR": { title: "Livro-caixa", about: "De que se compõe o gradiente de um nó, termo a termo" },
};
