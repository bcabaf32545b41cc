import type { Texts } from "../feature.ts";
import type { ToolTexts } from "../tools.ts";

export const texts: Texts<ToolTexts> = {
  en: { title: "Code", about: "The step as code, and the whole program in Python and JavaScript" },
  "pt-BR": { title: "Código", about: "O passo em código, e o programa inteiro em Python e JavaScript" },
};
