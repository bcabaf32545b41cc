import type { Texts } from "../feature.ts";

const en = {
  nudge: "In an input: change the value; with Shift 10 steps, with Alt a tenth",
  rowBefore: "Previous row of the data",
  rowAfter: "Next row of the data",
};

const ptBR: typeof en = {
  nudge: "Em uma entrada: mudar o valor; com Shift 10 incrementos, com Alt um décimo",
  rowBefore: "Linha anterior dos dados",
  rowAfter: "Próxima linha dos dados",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
