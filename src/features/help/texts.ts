import type { Texts } from "../feature.ts";

const en = { title: "Help", open: "Open this help" };
const ptBR: typeof en = { title: "Ajuda", open: "Abrir esta ajuda" };

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
