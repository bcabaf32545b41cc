import type { Texts } from "../feature.ts";

const en = {
  theme: "Theme",
  palette: "Colours",
  themes: { light: "Light", dark: "Dark", system: "As the system" },
  palettes: { standard: "Colour-blind safe", lecture: "Lecture colours" },
};

const ptBR: typeof en = {
  theme: "Tema",
  palette: "Cores",
  themes: { light: "Claro", dark: "Escuro", system: "Como o sistema" },
  palettes: { standard: "Segura para daltônicos", lecture: "Cores de aula" },
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
