import type { Texts } from "../feature.ts";
import type { ToolTexts } from "../tools.ts";

export const texts: Texts<ToolTexts> = {
  en: { title: "Training", about: "Lower the target, update by update" },
  "pt-BR": { title: "Treino", about: "Reduza o alvo, uma atualização de cada vez" },
};
