import type { Unused } from "../../choices/unused.ts";

/** How each thing is said that a link asks for and cannot have. */
export type UnusedTexts = { readonly [R in Unused["reason"]]: (unused: Extract<Unused, { readonly reason: R }>) => string };

/** As many as fit into one notice. */
const MAX_PARTS = 6;

/** Generic in the reason, so that the compiler sees that sentence and facts belong together. */
const unusedPart = <R extends Unused["reason"]>(
  sentences: Pick<UnusedTexts, R>,
  unused: Extract<Unused, { readonly reason: R }>,
): string => sentences[unused.reason](unused);

/** `there is no parameter “colour”; “step” cannot be “−1”; 3 more` */
export const unusedParts = (sentences: UnusedTexts, unused: readonly Unused[], more: string): string => {
  const rest = unused.length - MAX_PARTS;
  return [
    ...unused.slice(0, MAX_PARTS).map((part) => unusedPart(sentences, part)),
    ...(rest > 0 ? [`${rest} ${more}`] : []),
  ].join("; ");
};
