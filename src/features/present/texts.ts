import type { Texts } from "../feature.ts";

const en = {
  present: "Present",
  leave: "Stop presenting",
  toggle: "Present, or stop presenting",
  blank: "While presenting: blank the screen; any key brings it back",
};

const ptBR: typeof en = {
  present: "Apresentar",
  leave: "Sair da apresentação",
  toggle: "Apresentar, ou sair da apresentação",
  blank: "Na apresentação: apagar a tela; qualquer tecla a traz de volta",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
