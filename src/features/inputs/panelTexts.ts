import type { Texts } from "../feature.ts";

interface Named {
  readonly name: string;
}

/** What was typed, and the value that stays. */
interface Complaint {
  readonly typed: string;
  readonly kept: string;
}

const en = {
  heading: "Inputs",
  valueOf: ({ name }: Named) => `Value of ${name}`,
  sliderOf: ({ name }: Named) => `Slider for ${name}`,
  trainable: "trainable",
  free: "free: not in the text yet",
  keys: "Arrow keys change the value by one step, with Shift by 10 steps, with Alt by a tenth.",
  rangeGrows: "For a value beyond the end, type it: the range widens.",
  none: "This program has no inputs. Write x = 2 to make one.",
  noGraph: "The text has errors. Its inputs appear here once they are mended.",
  notANumber: {
    empty: ({ kept }: Complaint) => `A value is needed, so it stays ${kept}.`,
    "decimal-comma": ({ kept }: Complaint) => `Numbers have a decimal point, as in 1.5. The value stays ${kept}.`,
    other: ({ typed, kept }: Complaint) => `“${typed}” is not a number, so the value stays ${kept}.`,
  },
};

const ptBR: typeof en = {
  heading: "Entradas",
  valueOf: ({ name }) => `Valor de ${name}`,
  sliderOf: ({ name }) => `Controle deslizante de ${name}`,
  trainable: "treinável",
  free: "livre: ainda não está no texto",
  keys: "As setas mudam o valor em um incremento; com Shift, em 10; com Alt, em um décimo.",
  rangeGrows: "Para um valor além do fim, digite-o: o intervalo cresce.",
  none: "Este programa não tem entradas. Escreva x = 2 para criar uma.",
  noGraph: "O texto tem erros. As entradas aparecem aqui quando eles forem corrigidos.",
  notANumber: {
    empty: ({ kept }) => `Falta um valor; continua ${kept}.`,
    "decimal-comma": ({ kept }) => `Aqui se usa ponto decimal, como em 1.5. O valor continua ${kept}.`,
    other: ({ typed, kept }) => `“${typed}” não é um número; o valor continua ${kept}.`,
  },
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
