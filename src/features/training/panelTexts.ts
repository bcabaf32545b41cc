import { grouped, plural } from "../../i18n/words.ts";
import type { Texts } from "../feature.ts";
import { decisionEn, decisionPtBR } from "./decisionWords.ts";

interface Of {
  readonly target: string;
}
interface Named extends Of {
  readonly name: string;
}
interface Change extends Of {
  /** The first and the last update that the change is about. */
  readonly first: number;
  readonly last: number;
  readonly from: string;
  readonly to: string;
}
interface Wires {
  readonly count: number;
  /** From 1 on; null: there is only one. */
  readonly row: number | null;
}
interface Tried extends Of {
  readonly value: string;
}

const en = {
  decision: decisionEn,
  mean: ({ rows }: { readonly rows: number }) => `mean over ${rows} rows`,
  count: ({ epoch, updates }: { readonly epoch: number; readonly updates: number }) =>
    `epoch ${grouped(epoch)} · update ${grouped(updates)}`,
  tries: ({ tries, evaluations }: { readonly tries: number; readonly evaluations: number }) =>
    `${plural(tries, "try", "tries")} · ${plural(evaluations, "evaluation", "evaluations")}`,
  one: "One step",
  many: ({ count }: { readonly count: number }) => `${count} steps`,
  epoch: "One epoch",
  run: "Run",
  pause: "Pause",
  keep: "Keep",
  keepTitle: "Write the parameters into the text; one undo takes them back",
  reset: "Reset",
  resetTitle: "Back to the text as it was when training began",
  rate: "Learning rate α",
  wrongRate: "α is a number from 0 to 1000.",
  batch: "Batch (rows an update)",
  all: ({ rows }: { readonly rows: number }) => `all ${rows}`,
  perEpoch: ({ rows, size, updates }: { readonly rows: number; readonly size: number; readonly updates: number }) =>
    `${rows} rows, ${size} at a time: ${updates} updates an epoch.`,
  more: "More settings",
  trainer: "Trainer",
  trainers: { descent: "gradient descent", search: "random search" },
  reach: "Tries between ±",
  wrongReach: "A number above 0, at most 1000.",
  speed: "Updates a frame",
  order: "Order of the rows",
  draws: "Draws",
  reseed: ({ seed }: { readonly seed: number }) => `Draw again (seed ${seed})`,
  start: "Parameters to begin at",
  scatter: "Random: N(0, 1)",
  next: ({ update }: { readonly update: number }) => `Next: update ${update}`,
  rows: ({ rows, isAll }: { readonly rows: string; readonly isAll: boolean }) =>
    isAll ? "All rows." : rows.includes(",") ? `Rows ${rows}.` : `Row ${rows}.`,
  onePass: "All gradients come from one pass; only then do the parameters move.",
  parameter: "parameter",
  entry: "Entry",
  now: "now",
  gradient: "gradient",
  step: "−α · gradient",
  after: "new",
  best: "best so far",
  tried: "next try",
  allParameters: ({ count }: { readonly count: number }) => `All ${count} parameters`,
  done: ({ first, last, from, to, target }: Change) =>
    first === last
      ? `Update ${last}: ${target} went from ${from} to ${to}.`
      : `Updates ${first} to ${last}: ${target} went from ${from} to ${to}.`,
  risen: "It has risen: with a smaller learning rate it may fall.",
  better: ({ target, value }: Tried) => `There ${target} is ${value}: lower, so it will be kept.`,
  noBetter: ({ target, value }: Tried) => `There ${target} is ${value}: no lower, so it will be dropped.`,
  halted: {
    loss: ({ target }: Of) => `Stopped: ${target} is not finite here. Reset, and try a smaller learning rate.`,
    gradient: () => "Stopped: a gradient is not finite here. Reset, and try a smaller learning rate.",
    parameter: () => "Stopped: the next parameters would not be finite. Reset, and try a smaller learning rate.",
  },
  sums: ({ name }: Omit<Named, "target">) => `Three sums in the gradient of ${name}`,
  wires: ({ count, row }: Wires) =>
    `Over its wires${row === null ? "" : `, in row ${row}`}${count === 1 ? ": there is one" : ""}`,
  overRows: "Over the rows: their mean",
  oneRow: "Over the rows: there is one",
  leftOver: "Left from the last update",
  zeroed: "0: gradients are set to 0 before each update.",
  forget: "Forget to set gradients to 0",
  forgetting: "Each update then goes by the old gradients as well.",
  loss: ({ target }: Of) => `${target}, update by update`,
  parameters: "Parameters",
  sizes: "Size of the gradient, by layer",
  layer: ({ layer }: { readonly layer: number }) => `layer ${layer}`,
  inLayer: ({ layer, names }: { readonly layer: number; readonly names: string }) => `Layer ${layer}: ${names}`,
  rms: "The root mean square over a layer’s parameters.",
  points: "The run in numbers",
  update: "update",
  undeclared: ({ name }: Omit<Named, "target">) =>
    `No parameter is declared, so every input is trained. To choose, write param ${name} = 0.5.`,
  undeclaredArray: ({ name }: Omit<Named, "target">) =>
    `No parameter is declared, so every input is trained. To choose, write param in front of ${name}.`,
  nothing: ({ target }: Of) => `${target} depends on nothing that could be trained. Write param w = 0.5, and use w.`,
  lowers: ({ target }: Of) => `Each update tries to lower ${target}.`,
};

const ptBR: typeof en = {
  decision: decisionPtBR,
  mean: ({ rows }) => `média de ${rows} linhas`,
  count: ({ epoch, updates }) => `época ${grouped(epoch)} · atualização ${grouped(updates)}`,
  tries: ({ tries, evaluations }) =>
    `${plural(tries, "tentativa", "tentativas")} · ${plural(evaluations, "avaliação", "avaliações")}`,
  one: "Um passo",
  many: ({ count }) => `${count} passos`,
  epoch: "Uma época",
  run: "Rodar",
  pause: "Pausar",
  keep: "Manter",
  keepTitle: "Escreve os parâmetros no texto; um só desfazer os traz de volta",
  reset: "Recomeçar",
  resetTitle: "O texto volta a ser exatamente o do começo do treino",
  rate: "Taxa de aprendizado α",
  wrongRate: "α é um número de 0 a 1000.",
  batch: "Lote (linhas por atualização)",
  all: ({ rows }) => `todas (${rows})`,
  perEpoch: ({ rows, size, updates }) => `${rows} linhas, ${size} por vez: ${updates} atualizações por época.`,
  more: "Mais ajustes",
  trainer: "Método",
  trainers: { descent: "descida de gradiente", search: "busca aleatória" },
  reach: "Tentativas entre ±",
  wrongReach: "Um número maior que 0, até 1000.",
  speed: "Atualizações por quadro",
  order: "Ordem das linhas",
  draws: "Sorteio",
  reseed: ({ seed }) => `Sortear de novo (semente ${seed})`,
  start: "Parâmetros iniciais",
  scatter: "Ao acaso: N(0; 1)",
  next: ({ update }) => `A seguir: atualização ${update}`,
  rows: ({ rows, isAll }) => (isAll ? "Todas as linhas." : rows.includes(",") ? `Linhas ${rows}.` : `Linha ${rows}.`),
  onePass: "Uma só passada dá todos os gradientes; só depois os parâmetros mudam.",
  parameter: "parâmetro",
  entry: "Elemento",
  now: "agora",
  gradient: "gradiente",
  step: "−α · gradiente",
  after: "novo",
  best: "melhor até agora",
  tried: "próxima tentativa",
  allParameters: ({ count }) => `Todos os ${count} parâmetros`,
  done: ({ first, last, from, to, target }) =>
    first === last
      ? `Atualização ${last}: ${target} foi de ${from} a ${to}.`
      : `Atualizações ${first} a ${last}: ${target} foi de ${from} a ${to}.`,
  risen: "Subiu: com uma taxa de aprendizado menor, pode descer.",
  better: ({ target, value }) => `Ali ${target} vale ${value}: é menor, e a tentativa fica.`,
  noBetter: ({ target, value }) => `Ali ${target} vale ${value}: não é menor, e a tentativa é descartada.`,
  halted: {
    loss: ({ target }) => `Parou: ${target} não é finito aqui. Recomece com uma taxa de aprendizado menor.`,
    gradient: () => "Parou: um gradiente não é finito aqui. Recomece com uma taxa de aprendizado menor.",
    parameter: () => "Parou: os próximos parâmetros não seriam finitos. Recomece com uma taxa de aprendizado menor.",
  },
  sums: ({ name }) => `Três somas no gradiente de ${name}`,
  wires: ({ count, row }) =>
    `Sobre as arestas que saem dele${row === null ? "" : `, na linha ${row}`}${count === 1 ? ": há uma só" : ""}`,
  overRows: "Sobre as linhas: a média",
  oneRow: "Sobre as linhas: há uma só",
  leftOver: "Sobra da última atualização",
  zeroed: "0: os gradientes são zerados antes de cada atualização.",
  forget: "Esquecer de zerar os gradientes",
  forgetting: "Assim, cada atualização segue também os gradientes antigos.",
  loss: ({ target }) => `${target}, atualização por atualização`,
  parameters: "Parâmetros",
  sizes: "Tamanho do gradiente, por camada",
  layer: ({ layer }) => `camada ${layer}`,
  inLayer: ({ layer, names }) => `Camada ${layer}: ${names}`,
  rms: "A raiz da média dos quadrados, entre os parâmetros da camada.",
  points: "O treino em números",
  update: "atualização",
  undeclared: ({ name }) =>
    `Nenhum parâmetro foi declarado: todas as entradas são treinadas. Para escolher, escreva param ${name} = 0.5.`,
  undeclaredArray: ({ name }) =>
    `Nenhum parâmetro foi declarado: todas as entradas são treinadas. Para escolher, escreva param antes de ${name}.`,
  nothing: ({ target }) => `${target} não depende de nada que se possa treinar. Escreva param w = 0.5 e use w.`,
  lowers: ({ target }) => `Cada atualização procura diminuir ${target}.`,
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
