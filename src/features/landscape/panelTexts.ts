import type { Texts } from "../feature.ts";

interface Of {
  readonly target: string;
}
interface Over extends Of {
  readonly x: string;
  readonly y: string;
}
/** A point in numbers, or a gradient. */
interface Pair {
  readonly x: string;
  readonly y: string;
}
interface Here extends Over {
  readonly at: Pair;
  readonly value: string;
}
interface Along {
  readonly name: string;
}

const en = {
  across: "Across",
  up: "Up",
  rows: {
    label: "Data",
    all: ({ rows }: { readonly rows: number }) => `all ${rows} rows (mean)`,
    one: ({ row }: { readonly row: number }) => `row ${row} alone`,
  },
  mean: ({ target }: Of) => `mean ${target}`,
  map: ({ target, x, y }: Over) => `Landscape of ${target} over ${x} and ${y}: arrow keys move the point`,
  needsTwo: ({ target }: Of) => `A landscape takes two inputs that ${target} depends on.`,
  here: ({ target, x, y, at, value }: Here) => `At ${x} = ${at.x} and ${y} = ${at.y}, ${target} is ${value}.`,
  slope: ({ gradient, length }: { readonly gradient: Pair; readonly length: string }) =>
    `The gradient is (${gradient.x}, ${gradient.y}), of length ${length}.`,
  steepest: ({ target }: Of) => `That way ${target} rises fastest; the opposite way it falls fastest.`,
  convention: "A kink is on the way: the gradient follows a convention.",
  noValue: ({ target }: Of) => `Here ${target} or its gradient is not finite: there is no way downhill.`,
  rests: {
    minimum: ({ target }: Of) => `Both gradients are 0, and ${target} rises on all sides: a minimum.`,
    maximum: ({ target }: Of) => `Both gradients are 0, and ${target} falls on all sides: a maximum.`,
    saddle: ({ target }: Of) => `Both gradients are 0, yet ${target} rises one way and falls another: a saddle.`,
    unknown: "Both gradients are 0. What lies around, they do not say.",
  },
  levels: ({ step }: { readonly step: string }) =>
    `Lines are ${step} apart; darker is higher. The thick one is at the point’s height.`,
  level: ({ target }: Of) => `All over this window ${target} is level, or nearly so.`,
  zoom: { closer: "Closer", wider: "Wider", reset: "Around 0" },
  rate: "Learning rate α",
  wrongRate: "α is a number above 0, at most 1000.",
  step: "Step",
  steps: ({ count }: { readonly count: number }) => `${count} steps`,
  clear: "Forget the path",
  next: ({ to }: { readonly to: Pair }) => `The next step leads to (${to.x}, ${to.y}).`,
  rule: ({ x, y }: Omit<Over, "target">) => `A step takes α times its gradient from ${x} and from ${y}, and moves nothing else.`,
  walked: ({ steps, from, to, target }: Of & { readonly steps: number; readonly from: string; readonly to: string }) =>
    steps === 1 ? `1 step: ${target} went from ${from} to ${to}.` : `${steps} steps: ${target} went from ${from} to ${to}.`,
  projected: "Other inputs have moved on the way, too; the map shows heights for where those are now.",
  risen: "The last step ended higher than it began: it was too long.",
  crossed: ({ target, name }: Along & Of) => `With the last step the gradient of ${target} along ${name} changed its sign.`,
  zigzag: ({ name }: Along) => `Along ${name} the steps go back and forth: a zigzag.`,
  points: "The path in numbers",
  count: "step",
};

const ptBR: typeof en = {
  across: "Horizontal",
  up: "Vertical",
  rows: {
    label: "Dados",
    all: ({ rows }) => `todas as ${rows} linhas (média)`,
    one: ({ row }) => `só a linha ${row}`,
  },
  mean: ({ target }) => `${target} médio`,
  map: ({ target, x, y }) => `Relevo de ${target} sobre ${x} e ${y}: as setas movem o ponto`,
  needsTwo: ({ target }) => `Um relevo precisa de duas entradas das quais ${target} dependa.`,
  here: ({ target, x, y, at, value }) => `Em ${x} = ${at.x} e ${y} = ${at.y}, ${target} vale ${value}.`,
  slope: ({ gradient, length }) => `O gradiente é (${gradient.x}, ${gradient.y}), de comprimento ${length}.`,
  steepest: ({ target }) => `Nesse sentido ${target} sobe mais depressa; no oposto, desce mais depressa.`,
  convention: "Há uma quina no caminho: o gradiente segue uma convenção.",
  noValue: ({ target }) => `Aqui ${target} ou o seu gradiente não é finito: não há para onde descer.`,
  rests: {
    minimum: ({ target }) => `Os dois gradientes são 0 e ${target} sobe para todos os lados: um mínimo.`,
    maximum: ({ target }) => `Os dois gradientes são 0 e ${target} desce para todos os lados: um máximo.`,
    saddle: ({ target }) => `Os dois gradientes são 0, mas ${target} sobe para um lado e desce para outro: um ponto de sela.`,
    unknown: "Os dois gradientes são 0. O que há em volta, eles não dizem.",
  },
  levels: ({ step }) => `De uma linha a outra, ${step}; mais escuro é mais alto. A linha grossa passa na altura do ponto.`,
  level: ({ target }) => `Em toda esta janela ${target} é igual, ou quase.`,
  zoom: { closer: "Mais perto", wider: "Mais longe", reset: "Em torno de 0" },
  rate: "Taxa de aprendizado α",
  wrongRate: "α é um número maior que 0, até 1000.",
  step: "Um passo",
  steps: ({ count }) => `${count} passos`,
  clear: "Esquecer o trajeto",
  next: ({ to }) => `O próximo passo leva a (${to.x}, ${to.y}).`,
  rule: ({ x, y }) => `Um passo subtrai de ${x} e de ${y} o respectivo gradiente vezes α; o resto fica como está.`,
  walked: ({ steps, from, to, target }) =>
    steps === 1 ? `1 passo: ${target} foi de ${from} a ${to}.` : `${steps} passos: ${target} foi de ${from} a ${to}.`,
  projected: "No caminho, outras entradas também mudaram; o mapa mostra as alturas para onde elas estão agora.",
  risen: "O último passo terminou mais alto do que começou: foi longo demais.",
  crossed: ({ target, name }) => `No último passo, o gradiente de ${target} em ${name} trocou de sinal.`,
  zigzag: ({ name }) => `Em ${name}, os passos vão e voltam: um zigue-zague.`,
  points: "O trajeto em números",
  count: "passo",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
