import type { Texts } from "../feature.ts";

interface SpokenTile {
  readonly name: string;
  /** `2×3` */
  readonly shape: string;
  readonly isMatrix: boolean;
  /** How it is computed; null for inputs. */
  readonly operation: string | null;
  readonly isTrainable: boolean;
  /** Row by row; null while they are not known, or are too many to be said. */
  readonly values: string | null;
  readonly gradients: string | null;
  readonly arrived: number;
  readonly expected: number;
}

const en = {
  tile: ({ name, shape, isMatrix, operation, isTrainable, values, gradients, arrived, expected }: SpokenTile) =>
    [
      `${name}, ${isMatrix ? `${shape} matrix` : `vector of ${shape}`}${isTrainable ? ", trainable" : ""}${operation ? `, ${operation}` : ""}`,
      ...(values ? [`values ${values}`] : []),
      ...(gradients ? [`gradients ${gradients}`] : []),
      ...(arrived > 0 && arrived < expected ? [`${arrived} of ${expected} contributions have arrived`] : []),
    ].join("; "),
  more: ({ least, most }: { readonly least: string; readonly most: string }) => `from ${least} to ${most}`,
  row: "; ",
};

const ptBR: typeof en = {
  tile: ({ name, shape, isMatrix, operation, isTrainable, values, gradients, arrived, expected }) =>
    [
      `${name}, ${isMatrix ? `matriz ${shape}` : `vetor de ${shape} posições`}${isTrainable ? ", treinável" : ""}${operation ? `, ${operation}` : ""}`,
      ...(values ? [`valores ${values}`] : []),
      ...(gradients ? [`gradientes ${gradients}`] : []),
      ...(arrived > 0 && arrived < expected ? [`chegaram ${arrived} de ${expected} contribuições`] : []),
    ].join("; "),
  more: ({ least, most }) => `de ${least} a ${most}`,
  row: "; ",
};

export const tileTexts: Texts<typeof en> = { en, "pt-BR": ptBR };
