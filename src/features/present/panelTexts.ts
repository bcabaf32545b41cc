import type { Texts } from "../feature.ts";

interface Named {
  readonly name: string;
}

const en = {
  isBlank: "The screen is blank. Any key brings it back.",
  fullScreen: "Full screen",
  program: "Program",
  inputs: "Inputs of this step",
  valueOf: ({ name }: Named) => `Value of ${name}`,
  notANumber: "Numbers look like 1.5 or -2e3: the value stays.",
  controls: "Presenting",
  turn: "Turn the device on its side to present.",
};

const ptBR: typeof en = {
  isBlank: "A tela está apagada. Qualquer tecla a traz de volta.",
  fullScreen: "Tela cheia",
  program: "Programa",
  inputs: "Entradas deste passo",
  valueOf: ({ name }) => `Valor de ${name}`,
  notANumber: "Escreva números como 1.5 ou -2e3: o valor continua o mesmo.",
  controls: "Apresentação",
  turn: "Vire o aparelho de lado para apresentar.",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
