import type { Texts } from "../feature.ts";

const en = {
  walk: "In the graph: go from node to node",
  open: "In the graph: select a node, open or close a function",
  deselect: "Select nothing",
};

const ptBR: typeof en = {
  walk: "No grafo: ir de nó em nó",
  open: "No grafo: selecionar um nó, abrir ou fechar uma função",
  deselect: "Desfazer a seleção",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
