import type { Texts } from "../feature.ts";

const en = { title: "Data…", about: "Rows from a file, a spreadsheet or a data set, as a statement of the program" };
const ptBR: typeof en = {
  title: "Dados…",
  about: "Linhas de um arquivo, de uma planilha ou de um conjunto pronto, como instrução do programa",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
