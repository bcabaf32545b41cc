/** Words for arrays: they come with the first program that has one. */
import type { Texts } from "../feature.ts";

interface Sizes {
  readonly rows: number;
  /** null: a vector, and `rows` is how many entries it has. */
  readonly columns: number | null;
}

const en = {
  shape: ({ rows, columns }: Sizes) => (columns === null ? `vector, ${rows} entries` : `${rows}×${columns} matrix`),
  gridKeys:
    "Arrow keys go from entry to entry. Enter or typing edits one: then up and down change it, as in other fields. Esc ends that.",
  filled: ({ call }: { readonly call: string }) => `Moving an entry writes all numbers of ${call} into the text.`,
  rowAndColumn: "Row, column",
  place: "Entry",
  wrongIndex: ({ count }: { readonly count: number }) => `A whole number from 1 to ${count}.`,
  row: ({ name }: { readonly name: string }) => `Row of ${name} to edit`,
  column: ({ name }: { readonly name: string }) => `Column of ${name} to edit`,
  entry: ({ name }: { readonly name: string }) => `Entry of ${name} to edit`,
};

const ptBR: typeof en = {
  shape: ({ rows, columns }) => (columns === null ? `vetor, ${rows} elementos` : `matriz ${rows}×${columns}`),
  gridKeys: "As setas vão de um elemento a outro. Enter ou digitar edita: aí, para cima e para baixo mudam o valor. Esc encerra.",
  filled: ({ call }) => `Ao mover um elemento, todos os números de ${call} são escritos no texto.`,
  rowAndColumn: "Linha, coluna",
  place: "Elemento",
  wrongIndex: ({ count }) => `Um número inteiro de 1 a ${count}.`,
  row: ({ name }) => `Linha de ${name} a editar`,
  column: ({ name }) => `Coluna de ${name} a editar`,
  entry: ({ name }) => `Elemento de ${name} a editar`,
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
