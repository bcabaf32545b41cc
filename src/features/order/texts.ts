import type { Texts } from "../feature.ts";
import type { ToolTexts } from "../tools.ts";

export const texts: Texts<ToolTexts> = {
  en: { title: "Order lab", about: "The right recipe and a wrong one, side by side" },
  "pt-BR": { title: "Laboratório da ordem", about: "A receita certa e uma errada, lado a lado" },
};
