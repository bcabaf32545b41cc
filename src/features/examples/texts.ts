import type { Texts } from "../feature.ts";

const en = { title: "Examples", open: "Open an example" };
const ptBR: typeof en = { title: "Exemplos", open: "Abrir um exemplo" };

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
