/** Tells the changes of text and target that a tool makes from everybody else's. */
import type { Backstep } from "../../store/store.ts";

export interface OwnEdits {
  /** All of it is the tool's own. */
  readonly write: (act: () => void) => void;
  /** What is on the page now is known from here on. */
  readonly know: () => void;
  /** Text or target are not as they were left or known last, and nobody is writing. The same text with its errors mended counts as another. */
  readonly haveOthers: () => boolean;
}

export const createOwnEdits = ({ store, derive }: Pick<Backstep, "store" | "derive">): OwnEdits => {
  let isWriting = false;
  const pageNow = () => {
    const state = store.getState();
    const structure = derive.structure(state);
    return {
      text: derive.text(state),
      target: structure?.graph.nodes[structure.walk.target]?.name,
      isStale: derive.isStale(state),
    };
  };
  let known = pageNow();
  const know = (): void => {
    known = pageNow();
  };
  return {
    know,
    write: (act) => {
      isWriting = true;
      act();
      isWriting = false;
      know();
    },
    haveOthers: () => {
      if (isWriting) return false;
      const page = pageNow();
      return page.text !== known.text || page.target !== known.target || (known.isStale && !page.isStale);
    },
  };
};
