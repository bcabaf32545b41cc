import type { Texts } from "../feature.ts";
import type { ToolTexts } from "../tools.ts";

export const texts: Texts<ToolTexts> = {
  en: { title: "Curves", about: "Plot a node over an operand or an input, with its slope and tangent" },
  "pt-BR": { title: "Curvas", about: "Trace um nó em função de um operando ou de uma entrada, com inclinação e tangente" },
};
