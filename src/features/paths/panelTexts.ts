import type { Texts } from "../feature.ts";

interface Ends {
  readonly name: string;
  readonly target: string;
}

interface Counts extends Ends {
  /** Written out. */
  readonly paths: string;
  readonly crossings: string;
  readonly wires: string;
}

interface PathsTexts {
  readonly from: string;
  readonly target: (facts: Ends) => string;
  readonly constant: (facts: Ends) => string;
  readonly none: (facts: Ends) => string;
  readonly one: (facts: Ends) => string;
  readonly many: (facts: Counts) => string;
  /** No two of them share a wire. */
  readonly apart: (facts: Counts) => string;
  readonly byPath: string;
  readonly largest: (facts: { readonly count: number }) => string;
  readonly product: (facts: { readonly name: string; readonly gradient: string }) => string;
  readonly total: (facts: { readonly name: string; readonly gradient: string }) => string;
  /** The products, added up one by one, give another number than the backward pass. */
  readonly otherTotal: (facts: { readonly name: string; readonly gradient: string; readonly total: string }) => string;
  readonly byPass: string;
  readonly once: string;
  readonly leftOut: (facts: { readonly count: number }) => string;
}

const en: PathsTexts = {
  from: "From",
  target: ({ name }) =>
    `${name} is the target: it is reached without crossing a wire, and its gradient is the seed, 1. Choose another node.`,
  constant: ({ name }) => `${name} never changes, so no gradient flows to it.`,
  none: ({ name, target }) => `No gradient flows from ${target} to ${name}: there is no path between them.`,
  one: ({ name, target }) => `One path leads from ${name} to ${target}: walking it is what the backward pass does.`,
  many: ({ name, target, paths, crossings, wires }) =>
    `${paths} paths lead from ${name} to ${target}: ${crossings} wires to cross, one path at a time. The backward pass crosses the ${wires} wires between them once each.`,
  apart: ({ name, target, paths, wires }) =>
    `${paths} paths lead from ${name} to ${target} and share no wire: ${wires} wires to cross either way.`,
  byPath: "Path by path",
  largest: ({ count }) => `The ${count} with the largest products`,
  product: ({ name, gradient }) => `The product is the gradient of ${name}, ${gradient}.`,
  total: ({ name, gradient }) => `The products add up to the gradient of ${name}, ${gradient}.`,
  otherTotal: ({ name, gradient, total }) =>
    `The gradient of ${name} is ${gradient}. Added up path by path, floating-point numbers give ${total}: for them the order matters.`,
  byPass: "As the backward pass does it",
  once: "Each sum is made once and goes on as one number, for all paths through it.",
  leftOut: ({ count }) => (count === 1 ? "1 more sum" : `${count} more sums`),
};

const ptBR: PathsTexts = {
  from: "A partir de",
  target: ({ name }) =>
    `${name} é o alvo: chega-se a ele sem passar por aresta alguma, e seu gradiente é a semente, 1. Escolha outro nó.`,
  constant: ({ name }) => `${name} nunca muda; por isso não recebe gradiente.`,
  none: ({ name, target }) => `Nenhum gradiente flui de ${target} até ${name}: não há caminho entre eles.`,
  one: ({ name, target }) => `Um só caminho leva de ${name} até ${target}: percorrê-lo é o que a retropropagação faz.`,
  many: ({ name, target, paths, crossings, wires }) =>
    `${paths} caminhos levam de ${name} até ${target}: ${crossings} arestas, um por vez. A retropropagação passa uma só vez por cada uma das ${wires} que há entre eles.`,
  apart: ({ name, target, paths, wires }) =>
    `${paths} caminhos levam de ${name} até ${target}, sem aresta em comum: ${wires} arestas, de um modo ou de outro.`,
  byPath: "Caminho por caminho",
  largest: ({ count }) => `Os ${count} de maior produto`,
  product: ({ name, gradient }) => `O produto é o gradiente de ${name}, ${gradient}.`,
  total: ({ name, gradient }) => `A soma dos produtos é o gradiente de ${name}, ${gradient}.`,
  otherTotal: ({ name, gradient, total }) =>
    `O gradiente de ${name} é ${gradient}. Somados caminho por caminho, os números de ponto flutuante dão ${total}: para eles, a ordem importa.`,
  byPass: "Como a retropropagação faz",
  once: "Cada soma é feita uma só vez e segue como um único número, por todos os caminhos que passam por ela.",
  leftOut: ({ count }) => (count === 1 ? "mais 1 soma" : `mais ${count} somas`),
};

export const texts: Texts<PathsTexts> = { en, "pt-BR": ptBR };
