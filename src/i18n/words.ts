/** Small pieces that the sentences of every language are put together from. */
import type { Unused } from "../choices/unused.ts";

/** `1 error`, `2 errors`. In both languages only 1 is singular. */
export const plural = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;

/** `100 000`, with narrow no-break spaces: a comma or a point would be a decimal sign in the other language. */
export const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, "\u202F");

/** `a, b and c` */
export const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;

/** `a → b → a` */
export const circle = (names: readonly string[]): string => [...names, ...names.slice(0, 1)].join(" → ");

/** Parts of a spoken label, without those that do not apply. */
export const spoken = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(", ");

type UnusedSentences = { readonly [R in Unused["reason"]]: (unused: Extract<Unused, { readonly reason: R }>) => string };

/** As many as fit into one notice. */
const MAX_PARTS = 6;

/** Generic in the reason, so that the compiler sees that sentence and facts belong together. */
const unusedPart = <R extends Unused["reason"]>(
  sentences: Pick<UnusedSentences, R>,
  unused: Extract<Unused, { readonly reason: R }>,
): string => sentences[unused.reason](unused);

/** `there is no parameter “colour”; “step” cannot be “−1”; 3 more` */
export const unusedParts = (sentences: UnusedSentences, unused: readonly Unused[], more: string): string => {
  const rest = unused.length - MAX_PARTS;
  return [
    ...unused.slice(0, MAX_PARTS).map((part) => unusedPart(sentences, part)),
    ...(rest > 0 ? [`${rest} ${more}`] : []),
  ].join("; ");
};
