import type { Texts } from "../feature.ts";
import type { ToolTexts } from "../tools.ts";

export const texts: Texts<ToolTexts> = {
  en: { title: "Predict", about: "Say each number before it is shown, and learn from what comes out wrong" },
  "pt-BR": { title: "Prever", about: "Dizer cada número antes que apareça e aprender com o que sai errado" },
};
