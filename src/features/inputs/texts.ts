import type { Texts } from "../feature.ts";

interface Named {
  readonly name: string;
}

const en = {
  heading: "Inputs",
  valueOf: ({ name }: Named) => `Value of ${name}`,
  sliderOf: ({ name }: Named) => `Slider for ${name}`,
  trainable: "trainable",
  free: "free: not in the text yet",
  keys: "Arrow keys change the value by one step, with Shift by 10 steps, with Alt by a tenth.",
  rangeGrows: "The range grows when the slider reaches its end.",
  none: "This program has no inputs. Write x = 2 to make one.",
  noGraph: "The text has errors. Its inputs appear here once they are mended.",
  notANumber: "Write a number with a decimal point, such as -1.5.",
  nudge: "In an input: change the value; with Shift 10 steps, with Alt a tenth",
};

const ptBR: typeof en = {
  heading: "Entradas",
  valueOf: ({ name }) => `Valor de ${name}`,
  sliderOf: ({ name }) => `Controle deslizante de ${name}`,
  trainable: "treinável",
  free: "livre: ainda não está no texto",
  keys: "As setas mudam o valor em um incremento; com Shift, em 10; com Alt, em um décimo.",
  rangeGrows: "O intervalo cresce quando o controle chega ao fim.",
  none: "Este programa não tem entradas. Escreva x = 2 para criar uma.",
  noGraph: "O texto tem erros. As entradas aparecem aqui quando eles forem corrigidos.",
  notANumber: "Escreva um número com ponto decimal, como -1.5.",
  nudge: "Em uma entrada: mudar o valor; com Shift 10 incrementos, com Alt um décimo",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
