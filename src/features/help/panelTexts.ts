import type { Texts } from "../feature.ts";

const en = {
  headings: { keys: "Keys", picture: "Reading the graph", language: "The language", operations: "Operations" },
  space: "Space",
  tour: "Show the tour again",
  picture: {
    value: "The value of a node stands above its wire.",
    gradient: "The gradient that flows back on a wire stands below it.",
    notYet: "— means not computed yet, which is not 0.",
    partial: "“18 + …”, “1 of 2”: some contributions have arrived, others are still to come.",
    fork: "A node that is used several times adds up one contribution per use.",
    factors: "A contribution is upstream · local: the gradient that arrives at the gate, times the gate's own derivative.",
    trainable: "Trainable inputs, marked param in the text, have a shape of their own.",
    composite: "A gate with a function's name stands for all of that function: open it to see its gates.",
    trouble: "A mark at a node says that there is no value, or no unique slope, and what is used instead.",
  },
  /** Kinds of statement, each beside a sample. */
  syntax: {
    input: "an input and its value",
    param: "a trainable input",
    gate: "a named node",
    free: "a name without a value is an input that starts at 1",
    function: "a function: each call of it is one gate that opens",
    output: "the output is the last statement that computes something and that no other reads",
    outputs: "several outputs: the first is walked, all are rows of the Jacobian",
    comment: "a comment, as does //",
    product: "a product may leave out the *",
  },
};

export type HelpTexts = typeof en;

const ptBR: HelpTexts = {
  headings: { keys: "Teclas", picture: "Como ler o grafo", language: "A linguagem", operations: "Operações" },
  space: "Espaço",
  tour: "Mostrar a visita de novo",
  picture: {
    value: "O valor de um nó fica acima do seu fio.",
    gradient: "O gradiente que volta por um fio fica abaixo dele.",
    notYet: "— significa ainda não calculado, o que não é 0.",
    partial: "“18 + …”, “1 de 2”: algumas contribuições chegaram, outras ainda virão.",
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
    outputs: "várias saídas: o percurso parte da primeira; todas são linhas da jacobiana",
    comment: "um comentário, assim como //",
    product: "um produto pode dispensar o *",
  },
};

export const texts: Texts<HelpTexts> = { en, "pt-BR": ptBR };
