import type { Texts } from "../feature.ts";
import type { ToolTexts } from "../tools.ts";

export const texts: Texts<ToolTexts> = {
  en: { title: "Landscape", about: "See the target over two inputs, and walk downhill" },
  "pt-BR": { title: "Relevo", about: "Veja o alvo sobre duas entradas e desça a ladeira" },
};
