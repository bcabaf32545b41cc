import type { NoticeCode, NoticeFacts } from "../../i18n/facts.ts";

type Sentences = { readonly [C in NoticeCode]: (facts: NoticeFacts[C]) => string };

/** Generic in the code, so that the compiler sees that sentence and facts belong together. */
export const noticeText = <C extends NoticeCode>(
  sentences: Pick<Sentences, C>,
  { code, facts }: { readonly code: C; readonly facts: NoticeFacts[C] },
): string => sentences[code](facts);
