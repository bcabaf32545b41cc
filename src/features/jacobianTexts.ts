import { grouped } from "../i18n/words.ts";
import type { Texts } from "./feature.ts";

const en = {
  shown: { legend: "Show the entries", numbers: "as numbers", colours: "as colours" },
  invitation: "Point at an entry to read it.",
  keys: "Arrow keys go from entry to entry.",
  blocks: ({ block }: { readonly block: number }) =>
    `Each cell is ${block} × ${block} entries, and shows the one farthest from 0.`,
  faults: "Red: not a finite number.",
  more: ({ count }: { readonly count: number }) => `and ${grouped(count)} more`,
};

const ptBR: typeof en = {
  shown: { legend: "Mostrar os elementos", numbers: "em números", colours: "em cores" },
  invitation: "Aponte para um elemento para ler seu valor.",
  keys: "As setas vão de um elemento ao outro.",
  blocks: ({ block }) => `Cada célula reúne ${block} × ${block} elementos e mostra o mais distante de 0.`,
  faults: "Vermelho: não é um número finito.",
  more: ({ count }) => `e mais ${grouped(count)}`,
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
