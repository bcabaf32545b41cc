/** The faces that formulas and the graph share. */
import "katex/dist/katex.css";

/** Resolves when names and numbers show in their own fonts; also if these cannot be had, since others then take their place. */
export const mathFonts = async (): Promise<void> => {
  await Promise.allSettled(["16px KaTeX_Main", "italic 16px KaTeX_Math"].map(async (font) => document.fonts.load(font)));
};
