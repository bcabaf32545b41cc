/** The faces that formulas and the graph share. */
import "katex/dist/katex.css";

/** Resolves when names and numbers can be measured; also if the fonts cannot be had, since a fallback can be measured too. */
export const mathFonts = async (): Promise<void> => {
  await Promise.allSettled(["16px KaTeX_Main", "italic 16px KaTeX_Math"].map(async (font) => document.fonts.load(font)));
};
