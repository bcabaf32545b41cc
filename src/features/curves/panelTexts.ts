import type { Texts } from "../feature.ts";

interface Of {
  readonly name: string;
}
interface Pair extends Of {
  readonly of: string;
}
interface Places {
  readonly places: readonly string[];
}

const listed = (places: readonly string[], and: string): string =>
  places.length < 2 ? places.join("") : `${places.slice(0, -1).join("; ")} ${and} ${places.at(-1)}`;

const en = {
  of: ({ of, name }: Pair) => `${of} over ${name}`,
  over: "Over",
  operands: "an operand, the others held",
  inputs: "an input, through the graph",
  operand: ({ name, slot }: { readonly name: string; readonly slot: number }) => `${name}, operand ${slot}`,
  closer: "Closer",
  wider: "Wider",
  slope: "slope",
  constant: ({ name }: Of) => `Nothing runs into ${name}. Choose a gate, or an input of the target.`,
  noValue: ({ of }: Pick<Pair, "of">) => `${of} has no finite value here.`,
  noSlope: ({ of }: Pick<Pair, "of">) => `${of} has no finite slope here.`,
  convention: "A kink is here: the slope is only a convention.",
  flat: "Flat here: the slope is 0.",
  corners: ({ places }: Places) => (places.length === 1 ? `Corner at ${places[0]}.` : `Corners at ${listed(places, "and")}.`),
  gaps: ({ places }: Places) => (places.length === 1 ? `Break at ${places[0]}.` : `Breaks at ${listed(places, "and")}.`),
  many: ({ count }: { readonly count: number }) => `${count} corners and breaks.`,
  points: "The points in numbers",
  activations: "Activations side by side",
  losses: "Losses over the margin",
  function: "function",
  curve: "curve",
  value: "value",
  margin: "The margin is the label, 1 or −1, times the score: below 0, the sign is wrong.",
  notANumber: "A number is needed.",
  fates: {
    convention: "slope by convention",
    dead: "dead: passes nothing back",
    saturated: "saturated: under 1/100",
  },
  pushes: { convention: "slope by convention", dead: "flat: no push", saturated: "hardly any push" },
  lossNames: { squared: "squared", hinge: "hinge", logistic: "logistic", "zero-one": "0 or 1" },
};

const ptBR: typeof en = {
  of: ({ of, name }) => `${of} em função de ${name}`,
  over: "Variar",
  operands: "um operando, com os outros fixos",
  inputs: "uma entrada, através do grafo",
  operand: ({ name, slot }) => `${name}, operando ${slot}`,
  closer: "Aproximar",
  wider: "Afastar",
  slope: "inclinação",
  constant: ({ name }) => `Nada chega a ${name}. Escolha uma porta, ou uma entrada do alvo.`,
  noValue: ({ of }) => `${of} não tem valor finito aqui.`,
  noSlope: ({ of }) => `${of} não tem inclinação finita aqui.`,
  convention: "Há uma quina aqui: a inclinação é só uma convenção.",
  flat: "Plano aqui: a inclinação é 0.",
  corners: ({ places }) => (places.length === 1 ? `Quina em ${places[0]}.` : `Quinas em ${listed(places, "e")}.`),
  gaps: ({ places }) => (places.length === 1 ? `Quebra em ${places[0]}.` : `Quebras em ${listed(places, "e")}.`),
  many: ({ count }) => `${count} quinas e quebras.`,
  points: "Os pontos em números",
  activations: "Ativações lado a lado",
  losses: "Perdas em função da margem",
  function: "função",
  curve: "curva",
  value: "valor",
  margin: "A margem é o rótulo, 1 ou −1, vezes o escore: abaixo de 0, o sinal está errado.",
  notANumber: "É preciso um número.",
  fates: {
    convention: "inclinação por convenção",
    dead: "morta: não deixa nada voltar",
    saturated: "saturada: menos de 1/100",
  },
  pushes: { convention: "inclinação por convenção", dead: "plana: não empurra", saturated: "quase não empurra" },
  lossNames: { squared: "quadrática", hinge: "hinge (dobradiça)", logistic: "logística", "zero-one": "0 ou 1" },
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
