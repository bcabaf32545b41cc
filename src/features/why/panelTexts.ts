import type { Texts } from "../feature.ts";

interface Named {
  readonly name: string;
}
interface Ends extends Named {
  readonly target: string;
}
interface Sized extends Named {
  readonly gradient: string;
}
/** `gate` passes back to `operand`; `other` is the operand besides, with its number. */
export interface GateFacts {
  readonly gate: string;
  readonly operand: string;
  /** `x = −10` */
  readonly at: string;
  readonly other: string;
  readonly factor: string;
}
interface TermFacts extends Named {
  readonly terms: number;
  readonly ratio: string;
  /** `0.1 + (−0.1)` */
  readonly sum: string;
}

export interface WhyTexts {
  readonly verdicts: {
    readonly value: (facts: Named & { readonly value: string }) => string;
    readonly waiting: (facts: Named) => string;
    readonly seed: (facts: Named) => string;
    readonly constant: (facts: Named) => string;
    readonly apart: (facts: Ends) => string;
    readonly broken: (facts: Named) => string;
    readonly zero: (facts: Named) => string;
    readonly tiny: (facts: Sized) => string;
    readonly huge: (facts: Sized) => string;
    readonly healthy: (facts: Sized) => string;
  };
  readonly soFar: (facts: { readonly arrived: number; readonly expected: number }) => string;
  readonly complete: string;
  readonly range: (facts: {
    readonly least: string;
    readonly leastAt: string;
    readonly most: string;
    readonly mostAt: string;
  }) => string;
  readonly gates: Readonly<
    Record<
      | "blocker"
      | "lost"
      | "tied"
      | "off"
      | "times0"
      | "product"
      | "quotient"
      | "saturated"
      | "inside"
      | "flat"
      | "slope"
      | "agreed"
      | "endless"
      | "overflow"
      | "underflow",
      (facts: GateFacts) => string
    >
  >;
  readonly cancelAll: (facts: TermFacts) => string;
  readonly cancel: (facts: TermFacts) => string;
  readonly sum: (facts: TermFacts) => string;
  readonly chain: (facts: { readonly count: number; readonly mean: string }) => string;
  readonly moreCauses: (facts: { readonly count: number }) => string;
  readonly factors: (facts: Ends) => string;
  readonly columns: Readonly<Record<"gate" | "factor" | "gradient", string>>;
  readonly product: (facts: { readonly product: string }) => string;
  readonly otherWays: (facts: { readonly product: string; readonly gradient: string }) => string;
  readonly moreFactors: (facts: { readonly count: number }) => string;
  readonly origin: string;
}

const en: WhyTexts = {
  verdicts: {
    value: ({ name, value }) => `${name} has no finite value: it is ${value}.`,
    waiting: ({ name }) => `The walk has not brought ${name} a gradient yet.`,
    seed: ({ name }) => `${name} is the target: its gradient is the seed, 1.`,
    constant: ({ name }) => `${name} never changes, so it gets no gradient.`,
    apart: ({ name, target }) => `${name} has no gradient: no way leads from it to ${target}.`,
    broken: ({ name }) => `The gradient of ${name} means nothing here.`,
    zero: ({ name }) => `The gradient of ${name} is 0.`,
    tiny: ({ name, gradient }) => `The gradient of ${name} is tiny: ${gradient}.`,
    huge: ({ name, gradient }) => `The gradient of ${name} is huge: ${gradient}.`,
    healthy: ({ name, gradient }) => `The gradient of ${name} is neither tiny nor huge: ${gradient}.`,
  },
  soFar: ({ arrived, expected }) => `So far: ${arrived} of ${expected} contributions.`,
  complete: "Go to the step that completes it",
  range: ({ least, leastAt, most, mostAt }) =>
    `By size, its smallest factor is ${least}, at ${leastAt}, and its largest ${most}, at ${mostAt}.`,
  gates: {
    blocker: ({ gate }) => `${gate} jumps and is flat everywhere else: its slope is 0.`,
    lost: ({ gate, operand, other }) => `${gate} takes ${other}, not ${operand}: nothing passes to ${operand}.`,
    tied: ({ gate, operand, other, factor }) =>
      `${gate} is tied between ${operand} and ${other}: ${operand} gets ${factor} of it.`,
    off: ({ gate, at }) => `${gate} is off: ${at} is not positive, so nothing passes.`,
    times0: ({ gate, operand, other }) => `${gate} multiplies ${operand} by ${other}: nothing passes.`,
    product: ({ gate, operand, other }) => `${gate} multiplies ${operand} by ${other}.`,
    quotient: ({ gate, operand, other, factor }) => `${gate} divides ${operand} by ${other}: a factor of ${factor}.`,
    saturated: ({ gate, at, factor }) => `${gate} is saturated: as far out as ${at}, its slope is ${factor}.`,
    inside: ({ gate, operand, factor }) =>
      `Inside the function at ${gate} the slope in ${operand} comes to ${factor}; open it to see how.`,
    flat: ({ gate, operand, at }) => `${gate} is flat in ${operand} at ${at}: its slope is 0.`,
    slope: ({ gate, operand, at, factor }) => `The slope of ${gate} in ${operand} is ${factor} at ${at}.`,
    agreed: ({ gate, operand, at, factor }) =>
      `${gate} has no one slope in ${operand} at ${at}; by convention ${factor} is used.`,
    endless: ({ gate, operand, at, factor }) => `The slope of ${gate} in ${operand} at ${at} is ${factor}, not a finite number.`,
    overflow: ({ operand }) => `The product at ${operand} is beyond the largest number, about 1.8×10³⁰⁸.`,
    underflow: ({ operand }) => `The product at ${operand} is below the smallest number, about 5×10⁻³²⁴, and becomes 0.`,
  },
  cancelAll: ({ name, sum }) => `The contributions that meet at ${name} cancel: ${sum} = 0.`,
  cancel: ({ name, terms, ratio }) =>
    `${terms} contributions meet at ${name} and nearly cancel: their sum is ${ratio} times the largest.`,
  sum: ({ name, terms, ratio }) => `${terms} contributions meet at ${name}: together they are ${ratio} times the largest.`,
  chain: ({ count, mean }) => `No gate stands out: ${count} factors in a row, ×${mean} each on average (geometric mean).`,
  moreCauses: ({ count }) => `and ${count} more`,
  factors: ({ name, target }) => `From ${target} back to ${name}`,
  columns: { gate: "through", factor: "factor", gradient: "gradient" },
  product: ({ product }) => `The product of the factors is the gradient: ${product}.`,
  otherWays: ({ product, gradient }) =>
    `The product of the factors is ${product}; with what comes by other ways it is ${gradient}.`,
  moreFactors: ({ count }) => `… and ${count} more, closer to 1`,
  origin: "Where it comes from",
};

const ptBR: WhyTexts = {
  verdicts: {
    value: ({ name, value }) => `${name} não tem valor finito: é ${value}.`,
    waiting: ({ name }) => `O percurso ainda não trouxe gradiente para ${name}.`,
    seed: ({ name }) => `${name} é o alvo: seu gradiente é a semente, 1.`,
    constant: ({ name }) => `${name} nunca muda; por isso não recebe gradiente.`,
    apart: ({ name, target }) => `${name} não tem gradiente: nenhum caminho leva dele até ${target}.`,
    broken: ({ name }) => `O gradiente de ${name} não tem sentido aqui.`,
    zero: ({ name }) => `O gradiente de ${name} é 0.`,
    tiny: ({ name, gradient }) => `O gradiente de ${name} é minúsculo: ${gradient}.`,
    huge: ({ name, gradient }) => `O gradiente de ${name} é enorme: ${gradient}.`,
    healthy: ({ name, gradient }) => `O gradiente de ${name} não é minúsculo nem enorme: ${gradient}.`,
  },
  soFar: ({ arrived, expected }) => `Até agora: ${arrived} de ${expected} contribuições.`,
  complete: "Ir ao passo que o completa",
  range: ({ least, leastAt, most, mostAt }) =>
    `Em tamanho, seu menor fator é ${least}, em ${leastAt}, e o maior, ${most}, em ${mostAt}.`,
  gates: {
    blocker: ({ gate }) => `${gate} dá um salto e é plano no resto: sua inclinação é 0.`,
    lost: ({ gate, operand, other }) => `${gate} fica com ${other}, e não com ${operand}: nada passa para ${operand}.`,
    tied: ({ gate, operand, other, factor }) =>
      `Em ${gate}, ${operand} e ${other} empatam: ${operand} recebe ${factor} do gradiente.`,
    off: ({ gate, at }) => `${gate} está desligada: ${at} não é positivo, e nada passa.`,
    times0: ({ gate, operand, other }) => `${gate} multiplica ${operand} por ${other}: nada passa.`,
    product: ({ gate, operand, other }) => `${gate} multiplica ${operand} por ${other}.`,
    quotient: ({ gate, operand, other, factor }) => `${gate} divide ${operand} por ${other}: um fator de ${factor}.`,
    saturated: ({ gate, at, factor }) => `${gate} está saturada: tão longe, em ${at}, sua inclinação é ${factor}.`,
    inside: ({ gate, operand, factor }) =>
      `Dentro da função em ${gate}, a inclinação em ${operand} dá ${factor}; abra-a para ver como.`,
    flat: ({ gate, operand, at }) => `${gate} é plana em ${operand} no ponto ${at}: sua inclinação é 0.`,
    slope: ({ gate, operand, at, factor }) => `A inclinação de ${gate} em ${operand} é ${factor} no ponto ${at}.`,
    agreed: ({ gate, operand, at, factor }) =>
      `${gate} não tem inclinação única em ${operand} no ponto ${at}; por convenção usa-se ${factor}.`,
    endless: ({ gate, operand, at, factor }) =>
      `A inclinação de ${gate} em ${operand} no ponto ${at} é ${factor}, que não é um número finito.`,
    overflow: ({ operand }) => `O produto em ${operand} passa do maior número, cerca de 1.8×10³⁰⁸.`,
    underflow: ({ operand }) => `O produto em ${operand} fica abaixo do menor número, cerca de 5×10⁻³²⁴, e vira 0.`,
  },
  cancelAll: ({ name, sum }) => `As contribuições que chegam a ${name} se anulam: ${sum} = 0.`,
  cancel: ({ name, terms, ratio }) =>
    `${terms} contribuições chegam a ${name} e quase se anulam: a soma é ${ratio} vezes a maior.`,
  sum: ({ name, terms, ratio }) => `${terms} contribuições chegam a ${name}: juntas são ${ratio} vezes a maior.`,
  chain: ({ count, mean }) => `Nenhuma porta se destaca: ${count} fatores seguidos, ×${mean} cada um em média (geométrica).`,
  moreCauses: ({ count }) => `e mais ${count}`,
  factors: ({ name, target }) => `De ${target} de volta até ${name}`,
  columns: { gate: "por", factor: "fator", gradient: "gradiente" },
  product: ({ product }) => `O produto dos fatores é o gradiente: ${product}.`,
  otherWays: ({ product, gradient }) => `O produto dos fatores é ${product}; com o que vem por outros caminhos, ${gradient}.`,
  moreFactors: ({ count }) => `… e mais ${count}, mais próximos de 1`,
  origin: "De onde vem",
};

export const texts: Texts<WhyTexts> = { en, "pt-BR": ptBR };
