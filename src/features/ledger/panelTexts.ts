import { listed } from "../../i18n/words.ts";
import type { Texts } from "../feature.ts";

interface Waiting {
  readonly name: string;
  readonly arrived: number;
  readonly expected: number;
  /** To whom it will pass its gradient on; none for an input. */
  readonly operands: readonly string[];
}

interface LedgerTexts {
  readonly columns: Readonly<Record<"via" | "product" | "sum" | "step", string>>;
  readonly of: (facts: { readonly name: string }) => string;
  readonly seed: (facts: { readonly name: string }) => string;
  readonly seedAwaited: (facts: { readonly name: string }) => string;
  readonly waiting: (facts: Waiting) => string;
  readonly complete: (facts: { readonly name: string; readonly terms: number; readonly gradient: string }) => string;
  readonly none: (facts: { readonly name: string; readonly target: string }) => string;
  readonly constant: (facts: { readonly name: string }) => string;
  readonly more: (facts: { readonly count: number }) => string;
}

const en: LedgerTexts = {
  columns: { via: "contribution", product: "upstream · local", sum: "sum", step: "step" },
  of: ({ name }) => `Gradient of ${name}`,
  seed: ({ name }) => `${name} is the target. Its gradient is the seed, 1: nothing is added to it.`,
  seedAwaited: ({ name }) => `${name} is the target. Its gradient will be the seed, 1.`,
  waiting: ({ name, arrived, expected, operands }) => {
    const count = `${name} waits: ${arrived} of ${expected} arrived`;
    return operands.length === 0 ? `${count}.` : `${count}; nothing may pass to ${listed(operands, "and")} yet.`;
  },
  complete: ({ name, terms, gradient }) =>
    terms === 1
      ? `Complete: ${name} is used once, so its one term is the gradient, ${gradient}.`
      : `Complete: ${terms} terms are in, and their sum is the gradient, ${gradient}.`,
  none: ({ name, target }) => `${target} does not depend on ${name}: no term will ever arrive.`,
  constant: ({ name }) => `${name} never changes, so no gradient is sent to it.`,
  more: ({ count }) => `and ${count} more`,
};

const ptBR: LedgerTexts = {
  columns: { via: "contribuição", product: "global · local", sum: "soma", step: "passo" },
  of: ({ name }) => `Gradiente de ${name}`,
  seed: ({ name }) => `${name} é o alvo. Seu gradiente é a semente, 1: nada se soma a ele.`,
  seedAwaited: ({ name }) => `${name} é o alvo. Seu gradiente será a semente, 1.`,
  waiting: ({ name, arrived, expected, operands }) => {
    const count = `${name} espera: ${arrived === 1 ? "chegou" : "chegaram"} ${arrived} de ${expected}`;
    return operands.length === 0 ? `${count}.` : `${count}; nada pode seguir para ${listed(operands, "e")} ainda.`;
  },
  complete: ({ name, terms, gradient }) =>
    terms === 1
      ? `Completo: ${name} é usado uma só vez, e seu único termo é o gradiente, ${gradient}.`
      : `Completo: os ${terms} termos chegaram, e a soma deles é o gradiente, ${gradient}.`,
  none: ({ name, target }) => `${target} não depende de ${name}: nenhum termo chegará.`,
  constant: ({ name }) => `${name} nunca muda; por isso não recebe gradiente.`,
  more: ({ count }) => `e mais ${count}`,
};

export const texts: Texts<LedgerTexts> = { en, "pt-BR": ptBR };
