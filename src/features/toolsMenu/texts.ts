import type { Texts } from "../feature.ts";

const en = { label: "Tools", close: "Close the tool" };
const ptBR: typeof en = { label: "Ferramentas", close: "Fechar a ferramenta" };

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
