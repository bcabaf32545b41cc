import type { NoticeFacts } from "../../i18n/facts.ts";
import { grouped } from "../../i18n/words.ts";
import type { Texts } from "../feature.ts";
import { type UnusedTexts, unusedParts } from "./unusedParts.ts";

interface NoticeTexts {
  readonly dismiss: string;
  readonly notices: { readonly [C in keyof NoticeFacts]: (facts: NoticeFacts[C]) => string };
}

/** Parts of the sentence about a link. */
const enUnused: UnusedTexts = {
  unknown: ({ name }) => `there is no parameter “${name}”`,
  "broken-encoding": ({ name }) => `“${name}” has a damaged “%”, which was kept`,
  "too-long": ({ name }) => `“${name}” is too long`,
  duplicate: ({ name }) => `“${name}” stands there more than once, and the first one counts`,
  unreadable: ({ name, text }) => `“${name}” cannot be “${text}”`,
  "no-step": ({ asked, used }) => `there is no step ${asked}, so this is step ${used}`,
  "no-stage": ({ asked }) => `the step has no stage ${asked}`,
  "no-target": ({ target, used }) => `“${target}” is not in the program, so the target is ${used}`,
  "no-gate": ({ gate }) => `“${gate}” is no gate that opens`,
  "no-row": ({ asked, used }) => `the data has no row ${asked}, so this is row ${used}`,
  "no-data": ({ asked }) => `the program has no data, so there is no row ${asked}`,
  "no-item": ({ item }) => `there is no node and no edge “${item}” to select`,
};

const en: NoticeTexts = {
  dismiss: "Dismiss",
  notices: {
    link: (facts) => `Not all of this link could be used: ${unusedParts(enUnused, facts.unused, "more")}.`,
    "stored-program-unreadable": () => "The program that this browser had stored could not be read; it was ignored.",
    "text-too-long": ({ length, limit }) =>
      `With this the text would have ${grouped(length)} characters; the limit is ${grouped(limit)}. The text was left as it was.`,
    "not-stored": () => "This browser does not let the page store your program. Copy the link to keep it.",
  },
};

const ptUnused: UnusedTexts = {
  unknown: ({ name }) => `não existe o parâmetro “${name}”`,
  "broken-encoding": ({ name }) => `“${name}” tem um “%” danificado, que foi mantido`,
  "too-long": ({ name }) => `“${name}” é longo demais`,
  duplicate: ({ name }) => `“${name}” aparece mais de uma vez, e vale a primeira`,
  unreadable: ({ name, text }) => `“${name}” não pode ser “${text}”`,
  "no-step": ({ asked, used }) => `não existe o passo ${asked}, e este é o passo ${used}`,
  "no-stage": ({ asked }) => `o passo não tem a etapa ${asked}`,
  "no-target": ({ target, used }) => `“${target}” não está no programa, e o alvo é ${used}`,
  "no-gate": ({ gate }) => `“${gate}” não é uma porta que se abre`,
  "no-row": ({ asked, used }) => `os dados não têm a linha ${asked}, e esta é a linha ${used}`,
  "no-data": ({ asked }) => `o programa não tem dados, e por isso não há linha ${asked}`,
  "no-item": ({ item }) => `não há nó nem aresta “${item}” para selecionar`,
};

const ptBR: NoticeTexts = {
  dismiss: "Dispensar",
  notices: {
    link: (facts) => `Nem tudo neste link pôde ser usado: ${unusedParts(ptUnused, facts.unused, "a mais")}.`,
    "stored-program-unreadable": () => "O programa guardado neste navegador não pôde ser lido; ele foi ignorado.",
    "text-too-long": ({ length, limit }) =>
      `O texto ficaria com ${grouped(length)} caracteres; o limite é ${grouped(limit)}. O texto ficou como estava.`,
    "not-stored": () => "Este navegador não deixa a página guardar seu programa. Copie o link para não perdê-lo.",
  },
};

export const texts: Texts<NoticeTexts> = { en, "pt-BR": ptBR };
