/** What the decision picture says: a part of the panel's words. */
interface Over {
  readonly output: string;
  readonly x: string;
  readonly y: string;
}
interface Sides {
  readonly right: number;
  readonly rows: number;
  /** What separates the sides. */
  readonly middle: string;
}

export const decisionEn = {
  heading: "Decision picture",
  picture: ({ output, x, y }: Over) => `${output} over ${x} and ${y}.`,
  sides: ({ right, rows, middle }: Sides) => `${right} of ${rows} rows are on their side of ${middle}.`,
  rows: ({ rows }: { readonly rows: number }) => (rows === 1 ? "1 row of data." : `${rows} rows of data.`),
  apart: ({ x, y }: Omit<Over, "output">) =>
    `No decision picture: no node brings ${x} and ${y} together before the label comes in.`,
  current: ({ row }: { readonly row: number }) => `row ${row}`,
  choose: "Click a point to walk its row.",
  points: "The points in numbers",
  row: "row",
  show: ({ row }: { readonly row: number }) => `Walk row ${row}`,
  first: ({ count }: { readonly count: number }) => `The first ${count} rows.`,
};

export const decisionPtBR: typeof decisionEn = {
  heading: "Mapa de decisão",
  picture: ({ output, x, y }) => `${output} sobre ${x} e ${y}.`,
  sides: ({ right, rows, middle }) =>
    right === 1
      ? `1 de ${rows} linhas está do seu lado de ${middle}.`
      : `${right} de ${rows} linhas estão do seu lado de ${middle}.`,
  rows: ({ rows }) => (rows === 1 ? "1 linha de dados." : `${rows} linhas de dados.`),
  apart: ({ x, y }) => `Sem mapa de decisão: nenhum nó junta ${x} e ${y} antes de o rótulo entrar.`,
  current: ({ row }) => `linha ${row}`,
  choose: "Clique num ponto para percorrer a sua linha.",
  points: "Os pontos em números",
  row: "linha",
  show: ({ row }) => `Percorrer a linha ${row}`,
  first: ({ count }) => `As primeiras ${count} linhas.`,
};

const over = { output: "p", x: "x1", y: "x2" };

/** Facts to try the sentences with. */
export const decisionSamples = {
  picture: [over],
  sides: [
    { right: 3, rows: 4, middle: "0.5" },
    { right: 1, rows: 4, middle: "0" },
  ],
  rows: [{ rows: 1 }, { rows: 200 }],
  apart: [over],
  current: [{ row: 2 }],
  show: [{ row: 2 }],
  first: [{ count: 100 }],
};
