import type { Texts } from "../feature.ts";
import type { ToolTexts } from "../tools.ts";

export const texts: Texts<ToolTexts> = {
  en: { title: "Paths", about: "Every path to the target, and how one sweep adds them all" },
  "pt-BR": { title: "Caminhos", about: "Todos os caminhos até o alvo, e como uma só passada soma todos" },
};
