import type { Texts } from "../feature.ts";
import type { ToolTexts } from "../tools.ts";

export const texts: Texts<ToolTexts> = {
  en: { title: "Jacobian", about: "See all local derivatives of a gate as a matrix, and what its transpose sends back" },
  "pt-BR": {
    title: "Jacobiana",
    about: "Veja as derivadas locais de uma porta como matriz, e o que sua transposta manda de volta",
  },
};
