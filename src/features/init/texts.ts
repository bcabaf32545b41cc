import type { Texts } from "../feature.ts";
import type { ToolTexts } from "../tools.ts";

export const texts: Texts<ToolTexts> = {
  en: { title: "Init lab", about: "See what the first weights make of a deep network" },
  "pt-BR": { title: "Inicialização", about: "Veja o que os pesos iniciais fazem de uma rede profunda" },
};
