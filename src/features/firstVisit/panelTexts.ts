import type { Texts } from "../feature.ts";

interface Subject {
  /** The node that is pointed at, set as mathematics. */
  readonly name: string;
  readonly value: string;
  /** What is differentiated. */
  readonly target: string;
}

const en = {
  label: "A short tour",
  /** What is to be said of each thing that is pointed at. */
  sayings: {
    value: ({ name, value }: Subject) => `The number above the wire is the node's value: ${name} is ${value}.`,
    gradient: ({ name, target }: Subject) => `Below the wire comes its gradient: how fast ${target} changes with ${name}.`,
    notYet: "“—” means not computed yet, which is not 0.",
    next: "Press → or this button: the numbers come one step at a time.",
  },
  count: ({ n, of }: { readonly n: number; readonly of: number }) => `${n} of ${of}`,
  skip: "Skip",
  next: "Next",
  done: "Done",
};

const ptBR: typeof en = {
  label: "Uma visita rápida",
  sayings: {
    value: ({ name, value }) => `O número acima do fio é o valor do nó: ${name} vale ${value}.`,
    gradient: ({ name, target }) => `Abaixo do fio virá o gradiente: com que rapidez ${target} varia com ${name}.`,
    notYet: "“—” quer dizer ainda não calculado, o que não é 0.",
    next: "Pressione → ou este botão: os números aparecem um passo de cada vez.",
  },
  count: ({ n, of }) => `${n} de ${of}`,
  skip: "Pular",
  next: "Próximo",
  done: "Pronto",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
export type TourTexts = typeof en;
