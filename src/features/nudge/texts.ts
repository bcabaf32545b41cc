import type { Texts } from "../feature.ts";
import type { ToolTexts } from "../tools.ts";

export const texts: Texts<ToolTexts> = {
  en: { title: "Nudge", about: "Add a little to a number and compare what happens with its gradient" },
  "pt-BR": { title: "Cutucar", about: "Some um pouco a um número e compare o que acontece com o seu gradiente" },
};
