import type { Texts } from "../feature.ts";

/** Set as mathematics, as names are. */
const H = "\u2068h\u2069";

interface Of {
  readonly name: string;
}
interface Ways {
  readonly name: string;
  readonly target: string;
}
interface Fault extends Ways {
  /** Where the value goes missing. */
  readonly node: string;
}
interface Kink {
  readonly node: string;
  readonly right: string;
  readonly left: string;
  readonly both: string;
  readonly gradient: string;
}

const en = {
  of: ({ name }: Of) => `Add ${H} to ${name}`,
  step: "Step h",
  outside: "h is a number from 1e-15 to 1.",
  play: "Let it travel",
  changes: "Δ of every node it reaches",
  side: "side",
  error: "off by",
  sides: { right: "right", left: "left", both: "both sides", gradient: "gradient" },
  constant: ({ name }: Of) => `${name} never changes. Choose an input, or a gate that has one behind it.`,
  noValue: ({ name, target }: Ways) => `Nothing can be compared: ${target} or ${name} has no finite value here.`,
  unrelated: ({ name, target }: Ways) => `${target} does not depend on ${name}: it stays as it is.`,
  lost: ({ name }: Of) => `${H} is too small for the digits of ${name}: the sum is rounded back to ${name}.`,
  fault: {
    right: ({ name, target, node }: Fault) =>
      `To the right, at ${name} + ${H}, ${target} has no finite value: it goes missing at ${node}.`,
    left: ({ name, target, node }: Fault) =>
      `To the left, at ${name} − ${H}, ${target} has no finite value: it goes missing at ${node}.`,
    both: ({ name, target, node }: Fault) =>
      `On either side of ${name}, ${target} has no finite value: it goes missing at ${node}.`,
  },
  apart: ({ node, right, left, both, gradient }: Kink) =>
    `${node} has a kink: ${right} to the right, ${left} to the left, ${both} their mean. The gradient, ${gradient}, is a convention.`,
  together: ({ node, both, gradient }: Kink) =>
    `${node} has a kink, yet both sides agree on about ${both}. The gradient, ${gradient}, follows a convention there.`,
  none: ({ name }: Of) => `The gradient of ${name} is no number that anything could be compared with.`,
  closest: ({ oneSided, twoSided }: { readonly oneSided: string; readonly twoSided: string }) =>
    `Of these steps, the closest are ${H} = ${oneSided} from one side and ${H} = ${twoSided} from both.`,
  errors: `Error by the size of ${H}`,
  oneSided: "one side",
  twoSided: "both sides",
  roundOff: "round-off",
  truncation: "truncation",
  exact: "No step is off by anything here.",
  points: "The points in numbers",
  check: "All inputs at once",
  input: "input",
  cost: ({ inputs, passes }: { readonly inputs: number; readonly passes: number }) =>
    `By nudging, 1 + ${inputs} = ${passes} passes forward. By backpropagation, one pass forward and one back.`,
  convention: "∗ a kink is on the way: the gradient is a convention",
  more: ({ count }: { readonly count: number }) => `and ${count} more`,
};

const ptBR: typeof en = {
  of: ({ name }) => `Some ${H} a ${name}`,
  step: "Passo h",
  outside: "h é um número de 1e-15 a 1.",
  play: "Ver a mudança avançar",
  changes: "Δ de cada nó alcançado",
  side: "lado",
  error: "erro",
  sides: { right: "à direita", left: "à esquerda", both: "dos dois lados", gradient: "gradiente" },
  constant: ({ name }) => `${name} nunca muda. Escolha uma entrada, ou uma porta que dependa de uma.`,
  noValue: ({ name, target }) => `Não há o que comparar: ${target} ou ${name} não tem valor finito aqui.`,
  unrelated: ({ name, target }) => `${target} não depende de ${name}: fica como está.`,
  lost: ({ name }) => `${H} é pequeno demais para os dígitos de ${name}: a soma é arredondada de volta para ${name}.`,
  fault: {
    right: ({ name, target, node }) => `À direita, em ${name} + ${H}, ${target} não tem valor finito: ele se perde em ${node}.`,
    left: ({ name, target, node }) => `À esquerda, em ${name} − ${H}, ${target} não tem valor finito: ele se perde em ${node}.`,
    both: ({ name, target, node }) => `Dos dois lados de ${name}, ${target} não tem valor finito: ele se perde em ${node}.`,
  },
  apart: ({ node, right, left, both, gradient }) =>
    `${node} tem uma quina: ${right} à direita, ${left} à esquerda, ${both} em média. O gradiente, ${gradient}, é uma convenção.`,
  together: ({ node, both, gradient }) =>
    `${node} tem uma quina, mas os dois lados dão cerca de ${both}. O gradiente, ${gradient}, segue ali uma convenção.`,
  none: ({ name }) => `O gradiente de ${name} não é um número com que se possa comparar.`,
  closest: ({ oneSided, twoSided }) =>
    `Destes passos, os mais certeiros são ${H} = ${oneSided} de um lado e ${H} = ${twoSided} dos dois.`,
  errors: `Erro conforme o tamanho de ${H}`,
  oneSided: "um lado",
  twoSided: "dois lados",
  roundOff: "arredondamento",
  truncation: "truncamento",
  exact: "Aqui nenhum passo dá erro.",
  points: "Os pontos em números",
  check: "Todas as entradas de uma vez",
  input: "entrada",
  cost: ({ inputs, passes }) =>
    `Cutucando, 1 + ${inputs} = ${passes} passadas de ida. Por retropropagação, uma de ida e uma de volta.`,
  convention: "∗ há uma quina no caminho: o gradiente é uma convenção",
  more: ({ count }) => `e mais ${count}`,
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
