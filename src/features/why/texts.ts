import type { Texts } from "../feature.ts";
import type { ToolTexts } from "../tools.ts";

export const texts: Texts<ToolTexts> = {
  en: { title: "Why?", about: "What makes a gradient 0, tiny, huge or missing" },
  "pt-BR": { title: "Por quê?", about: "O que deixa um gradiente nulo, minúsculo, enorme ou ausente" },
};
