/**
 * Names in sentences. They stand between U+2068 and U+2069, the characters that Unicode has for isolating what is put into a sentence, so that
 * whoever shows the sentence can set them as mathematics; they cannot occur in a program's names.
 */
import type { DrawnNode } from "../graph/drawn.ts";
import type { GraphMessages } from "../i18n/messages.ts";
import { entryPlace } from "../lang/tiles.ts";
import { nameText } from "../tex/name.ts";
import { formatNumber } from "../tex/number.ts";

const [BEGIN, END] = ["\u2068", "\u2069"];

const ISOLATED = new RegExp(`${BEGIN}([^${END}]*)${END}`);

/** How a node is called in plain text: its name, or for a constant its value. */
export const nodeText = (node: DrawnNode | undefined): string => {
  if (!node) return "";
  if (node.kind !== "constant") return nameText(node.name);
  return node.symbol === null ? formatNumber(node.value) : nameText(node.symbol);
};

/** A name read aloud: `W row 2, column 1`. */
export const spokenName = ({ entry }: Pick<GraphMessages, "entry">, name: string): string => {
  const place = entryPlace(name);
  return place ? entry({ ...place, name: nameText(place.name) }) : nameText(name);
};

/** A name in a sentence. */
export const isolated = (name: string): string => BEGIN + name + END;

/** The same of a node; numbers are no names. */
export const nodeName = (node: DrawnNode | undefined): string => {
  const name = node?.kind === "constant" ? node.symbol : node?.name;
  return name ? isolated(name) : nodeText(node);
};

/** A sentence in turns: words, a name as the program writes it, words, a name, … */
export const withNames = (sentence: string): readonly string[] => sentence.split(ISOLATED);

/** A sentence where nothing can be set as mathematics. */
export const plainText = (sentence: string): string =>
  withNames(sentence)
    .map((part, i) => (i % 2 === 1 ? nameText(part) : part))
    .join("")
    .replaceAll("\u00A0", " ");
