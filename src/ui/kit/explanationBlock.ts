/** An explanation as it will be set, to be measured. */
import type { Explanation } from "../../explain/explain.ts";
import { plainText, withNames } from "../../explain/names.ts";

const nameElement = (text: string): HTMLElement =>
  Object.assign(document.createElement("span"), { className: "math-name", textContent: plainText(text) });

/** As `Sentence` sets it, near enough for where its lines break. */
const setIn = (element: HTMLElement, text: string): HTMLElement => {
  element.append(...withNames(text).map((part, i) => (i % 2 === 1 ? nameElement(part) : part)));
  return element;
};

export const explanationBlock = ({ heading, sentences, troubles, guidance }: Explanation): HTMLElement => {
  const first = document.createElement("p");
  first.append(
    setIn(document.createElement("strong"), `${heading} `),
    setIn(document.createElement("span"), sentences.join(" ")),
  );
  const others = [...troubles, ...(guidance === null ? [] : [guidance])].map((text) => setIn(document.createElement("p"), text));
  const block = document.createElement("div");
  block.append(first, ...others);
  return block;
};
