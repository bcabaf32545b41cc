import { listed } from "../../i18n/words.ts";
import type { OperandOrder, Recipe } from "../../lab/recipes.ts";
import type { Texts } from "../feature.ts";

interface Named {
  readonly name: string;
}

interface Sent {
  readonly gate: string;
  readonly operand: string;
  /** `7 · 1 = 7` */
  readonly product: string;
  readonly after: string;
}

interface Kept extends Named {
  readonly held: string;
}

interface OrderTexts {
  readonly recipe: string;
  readonly recipes: Readonly<Record<Recipe, string>>;
  readonly about: Readonly<Record<Recipe, string>>;
  readonly order: string;
  readonly orders: Readonly<Record<OperandOrder, string>>;
  readonly buttons: Readonly<Record<"first" | "back" | "next" | "toApart" | "toEnd", string>>;
  readonly count: (facts: { readonly done: number; readonly total: number }) => string;
  readonly columns: Readonly<Record<"node" | "right" | "wrong" | "both", string>>;
  readonly nothing: string;
  readonly seed: (facts: Named) => string;
  readonly send: (facts: Sent) => string;
  readonly restart: Readonly<Record<"all" | "gates" | "none", string>>;
  readonly differs: string;
  readonly resent: (facts: Pick<Sent, "gate" | "operand"> & { readonly holds: string; readonly fresh: string }) => string;
  readonly early: (facts: {
    readonly gate: string;
    readonly arrived: number;
    readonly expected: number;
    readonly awaited: readonly string[];
  }) => string;
  readonly replaced: (facts: Named & { readonly before: string; readonly amount: string; readonly sum: string }) => string;
  readonly kept: Readonly<Record<"keep-all" | "keep-inputs", (facts: Kept) => string>>;
  readonly never: string;
  readonly neverSoFar: (facts: { readonly listed: number }) => string;
  readonly verdict: (facts: { readonly wrong: number; readonly total: number }) => string;
  /** What recursion would come to beyond what is listed. */
  readonly carried: (facts: Named & { readonly wrong: string; readonly right: string }) => string;
  readonly cost: (facts: { readonly sends: string; readonly wires: string }) => string;
  readonly cut: (facts: { readonly listed: number }) => string;
  readonly more: (facts: { readonly count: number }) => string;
  readonly others: (facts: { readonly count: number }) => string;
}

const en: OrderTexts = {
  recipe: "Recipe",
  recipes: {
    resend: "recursion that re-sends",
    once: "depth first, each gate once",
    assign: "= in place of +=",
    "keep-all": "two passes, nothing zeroed",
    "keep-inputs": "two passes, inputs kept",
  },
  about: {
    resend: "At every arrival a gate passes on all that it holds. Right would be: only what has just arrived.",
    once: "At its first arrival a gate passes on what it holds, and never again. Right would be: once all have arrived.",
    assign: "Each arrival takes the place of what was there. Right would be: it is added.",
    "keep-all": "Before the second pass, no gradient is set to 0. Right would be: all of them.",
    "keep-inputs": "Before the second pass, the gradients of the inputs are not set to 0. Right would be: all of them.",
  },
  order: "Operands",
  orders: { first: "first one first", last: "last one first" },
  buttons: { first: "Back to the start", back: "One back", next: "One on", toApart: "To where they differ", toEnd: "To the end" },
  count: ({ done, total }) => `${done} of ${total}`,
  columns: { node: "node", right: "right", wrong: "this recipe", both: "both" },
  nothing: "Nothing has been sent yet.",
  seed: ({ name }) => `${name} gets the seed, 1.`,
  send: ({ gate, operand, product, after }) => `${gate} → ${operand}: ${product}; ${operand} holds ${after}.`,
  restart: {
    all: "The second pass begins: all gradients are set to 0.",
    gates: "The second pass begins: only the gates are set to 0.",
    none: "The second pass begins: nothing is set to 0.",
  },
  differs: "differs",
  resent: ({ gate, operand, holds, fresh }) =>
    `${gate} passes on all it holds, ${holds}, but only ${fresh} is new: the rest it has sent to ${operand} before.`,
  early: ({ gate, arrived, expected, awaited }) =>
    `${gate} passes on with ${arrived} of ${expected} in: more is to come from ${listed(awaited, "and")}. The right recipe waits.`,
  replaced: ({ name, before, amount, sum }) => `${name} held ${before}: = puts ${amount} in its place, += makes it ${sum}.`,
  kept: {
    "keep-all": ({ name, held }) => `Nothing was set to 0: ${name} still holds ${held}, and the second pass adds to it.`,
    "keep-inputs": ({ name, held }) => `Inputs were not set to 0: ${name} still holds ${held}, and the second pass adds to it.`,
  },
  never: "On this graph, with these numbers, the two never differ.",
  neverSoFar: ({ listed: count }) => `In the first ${count} contributions the two do not differ.`,
  verdict: ({ wrong, total }) => {
    if (wrong === 0) return "In the end all gradients agree all the same.";
    return `In the end ${wrong} of ${total} gradients ${wrong === 1 ? "is" : "are"} wrong.`;
  },
  carried: ({ name, wrong, right }) => `Carried on to the end, it would give ${name} ${wrong}; right is ${right}.`,
  cost: ({ sends, wires }) =>
    `This recursion sends ${sends} contributions; the backward pass sends ${wires}, one along each wire.`,
  cut: ({ listed: count }) => `The first ${count} are listed.`,
  more: ({ count }) => `and ${count} more`,
  others: ({ count }) => `${count} others`,
};

const ptBR: OrderTexts = {
  recipe: "Receita",
  recipes: {
    resend: "recursão que reenvia",
    once: "em profundidade, uma só vez",
    assign: "= no lugar de +=",
    "keep-all": "sem zerar nada",
    "keep-inputs": "sem zerar as entradas",
  },
  about: {
    resend: "A cada chegada, a porta passa adiante tudo o que tem. O certo seria: só o que acabou de chegar.",
    once: "Na primeira chegada, a porta passa adiante o que tem, e nunca mais. O certo seria: quando tudo chegou.",
    assign: "Cada chegada toma o lugar do que havia. O certo seria: somar-se a ele.",
    "keep-all": "Antes da segunda passada, nenhum gradiente é zerado. O certo seria: zerar todos.",
    "keep-inputs": "Antes da segunda passada, os gradientes das entradas não são zerados. O certo seria: zerar todos.",
  },
  order: "Operandos",
  orders: { first: "o primeiro antes", last: "o último antes" },
  buttons: {
    first: "Voltar ao início",
    back: "Um para trás",
    next: "Um para a frente",
    toApart: "Até onde diferem",
    toEnd: "Até o fim",
  },
  count: ({ done, total }) => `${done} de ${total}`,
  columns: { node: "nó", right: "certo", wrong: "esta receita", both: "ambas" },
  nothing: "Nada foi enviado ainda.",
  seed: ({ name }) => `${name} recebe a semente, 1.`,
  send: ({ gate, operand, product, after }) => `${gate} → ${operand}: ${product}; ${operand} fica com ${after}.`,
  restart: {
    all: "Começa a segunda passada: todos os gradientes são zerados.",
    gates: "Começa a segunda passada: só as portas são zeradas.",
    none: "Começa a segunda passada: nada é zerado.",
  },
  differs: "difere",
  resent: ({ gate, operand, holds, fresh }) =>
    `${gate} passa adiante tudo o que tem, ${holds}, mas só ${fresh} é novo: o resto já foi enviado a ${operand}.`,
  early: ({ gate, arrived, expected, awaited }) =>
    `${gate} passa adiante com ${arrived} de ${expected}: ainda virá mais de ${listed(awaited, "e")}. A receita certa espera.`,
  replaced: ({ name, before, amount, sum }) => `${name} tinha ${before}: com = passa a ter ${amount}; com +=, teria ${sum}.`,
  kept: {
    "keep-all": ({ name, held }) => `Nada foi zerado: ${name} ainda tem ${held}, e a segunda passada soma a isso.`,
    "keep-inputs": ({ name, held }) =>
      `As entradas não foram zeradas: ${name} ainda tem ${held}, e a segunda passada soma a isso.`,
  },
  never: "Neste grafo, com estes números, as duas nunca diferem.",
  neverSoFar: ({ listed: count }) => `Nas primeiras ${count} contribuições, as duas não diferem.`,
  verdict: ({ wrong, total }) => {
    if (wrong === 0) return "No fim, mesmo assim, todos os gradientes coincidem.";
    return wrong === 1
      ? `No fim, 1 de ${total} gradientes está errado.`
      : `No fim, ${wrong} de ${total} gradientes estão errados.`;
  },
  carried: ({ name, wrong, right }) => `Levada até o fim, daria ${wrong} a ${name}; o certo é ${right}.`,
  cost: ({ sends, wires }) => `Esta recursão envia ${sends} contribuições; a retropropagação, ${wires}, uma por aresta.`,
  cut: ({ listed: count }) => `As primeiras ${count} estão listadas.`,
  more: ({ count }) => `e mais ${count}`,
  others: ({ count }) => `outras ${count}`,
};

export const texts: Texts<OrderTexts> = { en, "pt-BR": ptBR };
