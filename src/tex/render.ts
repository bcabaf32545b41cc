/** The only door to KaTeX. Loaded when the first formula is shown. */
import katex from "katex";
import { spacedBases } from "./powerBase.ts";

/** Longer ones would take seconds, and nobody reads them. */
const LONGEST = 20_000;

/**
 * Renders into the element, never by way of HTML text: names in the formula are a person's own.
 * What is too long or nested too deeply for KaTeX, which recurses, becomes an ellipsis; KaTeX's own error text would need style attributes.
 */
export const renderFormula = (tex: string, element: HTMLElement): void => {
  if (tex.length > LONGEST) {
    element.textContent = "…";
    return;
  }
  try {
    katex.render(spacedBases(tex), element, {
      strict: false,
      trust: ({ command }) => command === "\\htmlData",
      maxExpand: 10_000,
    });
  } catch {
    element.textContent = "…";
  }
};
