import type { Texts } from "../feature.ts";

const en = { title: "Lessons" };
const ptBR: typeof en = { title: "Aulas" };

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
