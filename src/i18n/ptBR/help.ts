import type { HelpMessages } from "../messages.ts";

export const help: HelpMessages = {
  title: "Ajuda",
  headings: { keys: "Teclas", picture: "Como ler o grafo", language: "A linguagem", operations: "Operações" },
  keys: {
    next: { keys: ["→", "Espaço", "Page Down"], does: "Próximo passo" },
    back: { keys: ["←", "Page Up"], does: "Passo anterior" },
    ends: { keys: ["Home", "End"], does: "Primeiro e último passo" },
    play: { keys: ["P"], does: "Reproduzir ou pausar" },
    present: { keys: ["F"], does: "Apresentar, ou sair da apresentação" },
    help: { keys: ["?"], does: "Abrir esta ajuda" },
    walk: { keys: ["Tab", "← → ↑ ↓"], does: "No grafo: ir de nó em nó" },
    open: { keys: ["Enter"], does: "No grafo: selecionar um nó, abrir ou fechar uma função" },
    nudge: { keys: ["↑", "↓"], does: "Em uma entrada: mudar o valor; com Shift 10 incrementos, com Alt um décimo" },
  },
  picture: {
    value: "O valor de um nó fica acima do seu fio.",
    gradient: "O gradiente que volta por um fio fica abaixo dele.",
    notYet: "— significa ainda não calculado, o que não é 0.",
    partial: "Tracejado: algumas contribuições chegaram, outras ainda virão, como em “1 de 2”.",
    fork: "Um nó usado várias vezes soma uma contribuição por uso.",
    factors: "Uma contribuição é global · local: o gradiente que chega à porta, vezes a derivada da própria porta.",
    trainable: "Entradas treináveis, marcadas com param no texto, têm uma forma própria.",
    composite: "Uma porta com o nome de uma função representa a função inteira: abra-a para ver suas portas.",
    trouble: "Uma marca em um nó diz que não há valor, ou inclinação única, e o que se usa no lugar.",
  },
  syntax: {
    input: "uma entrada e seu valor",
    param: "uma entrada treinável",
    gate: "um nó com nome",
    free: "um nome sem valor é uma entrada que começa em 1",
    function: "uma função: cada chamada é uma porta que se abre",
    output: "a saída é a última instrução que calcula algo e que nenhuma outra lê",
    comment: "um comentário, assim como //",
    product: "um produto pode dispensar o *",
  },
};
