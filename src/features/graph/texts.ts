import { grouped } from "../../i18n/words.ts";
import type { Texts } from "../feature.ts";

interface Counts {
  readonly nodes: number;
  readonly most: number;
}

const en = {
  tooLarge: ({ nodes, most }: Counts) =>
    `This graph has ${grouped(nodes)} nodes; only those of up to ${grouped(most)} are drawn. Numbers, formulas and the walk work all the same.`,
  walk: "In the graph: go from node to node",
  open: "In the graph: select a node, open or close a function",
  deselect: "Select nothing",
};

const ptBR: typeof en = {
  tooLarge: ({ nodes, most }) =>
    `Este grafo tem ${grouped(nodes)} nós, e só são desenhados grafos de até ${grouped(most)}. Números, fórmulas e o passo a passo funcionam normalmente.`,
  walk: "No grafo: ir de nó em nó",
  open: "No grafo: selecionar um nó, abrir ou fechar uma função",
  deselect: "Desfazer a seleção",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
