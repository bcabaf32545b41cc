import { grouped } from "../i18n/words.ts";
import type { Texts } from "./feature.ts";

interface Place {
  readonly count: number;
}

const en = {
  data: "Data",
  row: "Row",
  of: ({ count }: Place) => `of ${grouped(count)}`,
  number: ({ count }: Place) => `Row of the data, from 1 to ${grouped(count)}`,
  keys: "Arrow keys go to the next row or back, Home to the first, End to the last.",
  previous: "Previous row",
  next: "Next row",
  notARow: ({ count }: Place) => `Write a whole number from 1 to ${grouped(count)}.`,
};

const ptBR: typeof en = {
  data: "Dados",
  row: "Linha",
  of: ({ count }) => `de ${grouped(count)}`,
  number: ({ count }) => `Linha dos dados, de 1 a ${grouped(count)}`,
  keys: "As setas vão para a linha seguinte ou a anterior; Home, para a primeira; End, para a última.",
  previous: "Linha anterior",
  next: "Próxima linha",
  notARow: ({ count }) => `Escreva um número inteiro de 1 a ${grouped(count)}.`,
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
