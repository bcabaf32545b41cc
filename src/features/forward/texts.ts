import type { Texts } from "../feature.ts";
import type { ToolTexts } from "../tools.ts";

export const texts: Texts<ToolTexts> = {
  en: { title: "Forward mode", about: "One input's tangent on its way forward, beside the gradients on their way back" },
  "pt-BR": { title: "Modo direto", about: "A tangente de uma entrada na ida, ao lado dos gradientes na volta" },
};
