/** Lets CodeMirror style a document whose content security policy forbids `<style>` elements. */
import { EditorView } from "@codemirror/view";

/**
 * In a document, CodeMirror writes a style element; in a shadow root it adopts a constructed style sheet, which the policy allows. It keeps
 * what it has chosen for a root under a symbol on that root. So an editor that is made in a shadow root and dropped leaves behind a choice
 * for the document to take over. The editor itself must not live in a shadow root: there is no dependable selection in one.
 */
export const adoptStyles = (document: Document): void => {
  const root = document.createElement("div").attachShadow({ mode: "open" });
  new EditorView({ root }).destroy();
  for (const symbol of Object.getOwnPropertySymbols(root))
    if (!Object.hasOwn(document, symbol)) Object.defineProperty(document, symbol, { value: Reflect.get(root, symbol) });
};
