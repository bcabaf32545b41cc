import type { Texts } from "../feature.ts";

const en = { label: "Tools", close: "Close the tool", width: "Width of the tool" };
const ptBR: typeof en = { label: "Ferramentas", close: "Fechar a ferramenta", width: "Largura da ferramenta" };

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
