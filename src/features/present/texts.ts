import type { Texts } from "../feature.ts";

const en = { present: "Present", leave: "Stop presenting", toggle: "Present, or stop presenting" };

const ptBR: typeof en = {
  present: "Apresentar",
  leave: "Sair da apresentação",
  toggle: "Apresentar, ou sair da apresentação",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
