/** The only door to KaTeX. Loaded when the first formula is shown. */
import katex from "katex";

/** Renders into the element, never by way of HTML text: names in the formula are a person's own. */
export const renderFormula = (tex: string, element: HTMLElement, { isDisplay = false } = {}): void => {
  katex.render(tex, element, {
    displayMode: isDisplay,
    throwOnError: false,
    strict: false,
    trust: ({ command }) => command === "\\htmlData",
    maxExpand: 10_000,
  });
};
