import type { Texts } from "../feature.ts";

const en = { label: "Theme", language: "Language" };
const ptBR: typeof en = { label: "Tema", language: "Idioma" };

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
