import { isolated } from "../../explain/names.ts";
import { grouped, plural } from "../../i18n/words.ts";
import type { Texts } from "../feature.ts";

interface Counts {
  readonly rows: number;
  readonly columns: number;
  readonly entries: number;
}
/** Names. */
interface Sides {
  readonly output: string;
  readonly operand: string;
  /** The other factor of a product. */
  readonly other: string;
}
interface Ends {
  readonly name: string;
  readonly target: string;
}

const en = {
  of: ({ name }: { readonly name: string }) => `Jacobian of ${name}`,
  respect: "with respect to",
  all: "all operands",
  size: ({ rows, columns, entries }: Counts) => `${rows} × ${columns} = ${plural(entries, "entry", "entries")}`,
  sides: "Rows: what comes out. Columns: what goes in.",
  flat: "Rows: what comes out. Columns: what goes in, matrices row by row.",
  patterns: {
    alike: ({ output, operand }: Sides) =>
      `Diagonal: each entry of ${output} depends on one of ${operand} alone, at its own place.`,
    identity: ({ output, operand }: Sides) => `The identity: what arrives at ${output} passes to ${operand} as it is.`,
    weights: ({ other }: Sides) => `It is ${other} itself.`,
    turned: ({ other }: Sides) => `It is ${other}, transposed.`,
    blocks: ({ other }: Sides) => `Each row holds ${other} at the place of one row of the matrix, and 0 elsewhere.`,
    softmax: ({ output }: Sides) =>
      `It is diag(${output}) − ${output} ${output}ᵀ: each entry that goes in raises its own chance and takes from all others.`,
    row: ({ output }: Sides) => `${output} is one number, so there is one row.`,
  },
  never: "The backward step multiplies by its transpose, and never builds it.",
  counts: { entries: "entries of the Jacobian", zeros: "that can be nothing but 0", sent: "numbers sent back" },
  tooLarge: "It is too large to be shown here.",
  notYet: ({ name, target }: Ends) => `${isolated("g")} = ∂${target}/∂${name} has not arrived yet: walk back to ${name}.`,
  unrelated: ({ name, target }: Ends) => `${target} does not depend on ${name}: nothing is sent back here.`,
  same: "Over the wires, the walk has sent the same numbers.",
  part: ({ name, target }: Ends) => `${name} has other uses: this is the part of ∂${target}/∂${name} that comes from here.`,
  operandsPart: "Some operands have other uses: these are the parts of their gradients that come from here.",
  more: ({ count }: { readonly count: number }) => `and ${grouped(count)} more`,
  input: ({ name }: { readonly name: string }) =>
    `${name} is no gate with operands that can change. Select a gate, or take a step.`,
};

const ptBR: typeof en = {
  of: ({ name }) => `Jacobiana de ${name}`,
  respect: "em relação a",
  all: "todos os operandos",
  size: ({ rows, columns, entries }) => `${rows} × ${columns} = ${plural(entries, "elemento", "elementos")}`,
  sides: "Linhas: o que sai. Colunas: o que entra.",
  flat: "Linhas: o que sai. Colunas: o que entra; matrizes, linha por linha.",
  patterns: {
    alike: ({ output, operand }) => `Diagonal: cada elemento de ${output} só depende do elemento de ${operand} na mesma posição.`,
    identity: ({ output, operand }) => `A identidade: o que chega a ${output} passa para ${operand} sem mudar.`,
    weights: ({ other }) => `É a própria ${other}.`,
    turned: ({ other }) => `É ${other} transposta.`,
    blocks: ({ other }) => `Cada linha traz ${other} no lugar de uma linha da matriz, e 0 no resto.`,
    softmax: ({ output }) =>
      `É diag(${output}) − ${output} ${output}ᵀ: cada elemento que entra aumenta a própria chance e tira das outras.`,
    row: ({ output }) => `${output} é um só número; por isso há uma só linha.`,
  },
  never: "O passo de volta multiplica pela transposta dela, sem nunca montá-la.",
  counts: { entries: "elementos da jacobiana", zeros: "que só podem ser 0", sent: "números mandados de volta" },
  tooLarge: "Ela é grande demais para ser mostrada aqui.",
  notYet: ({ name, target }) => `${isolated("g")} = ∂${target}/∂${name} ainda não chegou: volte até ${name}.`,
  unrelated: ({ name, target }) => `${target} não depende de ${name}: por aqui nada volta.`,
  same: "Pelos fios, o percurso mandou os mesmos números.",
  part: ({ name, target }) => `${name} tem outros usos: esta é a parte de ∂${target}/∂${name} que vem daqui.`,
  operandsPart: "Alguns operandos têm outros usos: estas são as partes dos gradientes que vêm daqui.",
  more: ({ count }) => `e mais ${grouped(count)}`,
  input: ({ name }) => `${name} não é uma porta com operandos que possam mudar. Selecione uma porta ou dê um passo.`,
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
