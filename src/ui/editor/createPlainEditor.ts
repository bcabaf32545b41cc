/** The program's text in a plain text field: usable at once, and for good if the rich editor cannot be loaded. */
import styles from "./editor.module.css";
import type { Editor, EditorHandlers, EditorSelection } from "./editorTypes.ts";
import { minimalChange, movedBy } from "./minimalChange.ts";
import { undoListeners } from "./undoCommand.ts";

export interface PlainEditor extends Editor {
  /** null while the field does not have the focus. */
  readonly selection: () => EditorSelection | null;
  /** Resolves as soon as no letter is being composed from several keys. */
  readonly whenComposed: () => Promise<void>;
}

/** What a text field makes of line ends. */
const plainText = (text: string): string => text.replace(/\r\n?/g, "\n");

const attributes = {
  spellcheck: "false",
  autocapitalize: "off",
  autocomplete: "off",
  autocorrect: "off",
  translate: "no",
  rows: "1",
} as const;

export const createPlainEditor = (host: HTMLElement, handlers: EditorHandlers): PlainEditor => {
  const { ownerDocument } = host;
  const box = host.appendChild(ownerDocument.createElement("div"));
  box.className = styles["plain"] ?? "";
  const field = box.appendChild(ownerDocument.createElement("textarea"));
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);

  /** Behind the field stands its text once more and makes it as high as it needs to be. */
  const showCopy = (): void => box.setAttribute("data-text", field.value);

  /** The caret stays where it is in the text. */
  const write = (text: string): void => {
    const change = minimalChange(field.value, text);
    if (!change) return;
    const { selectionStart, selectionEnd, selectionDirection } = field;
    field.value = text;
    field.setSelectionRange(movedBy(change, selectionStart), movedBy(change, selectionEnd), selectionDirection);
    showCopy();
  };

  let isComposing = false;
  field.addEventListener("compositionstart", () => (isComposing = true));
  field.addEventListener("compositionend", () => (isComposing = false));
  const { keydown, beforeinput } = undoListeners(handlers);
  field.addEventListener("keydown", keydown);
  field.addEventListener("beforeinput", beforeinput);
  field.addEventListener("input", () => {
    showCopy();
    handlers.onChange(field.value);
  });

  return {
    update: ({ text, label }) => {
      if (text !== undefined) write(plainText(text));
      if (label !== undefined) field.setAttribute("aria-label", label);
    },
    focus: (selection) => {
      field.focus();
      if (!selection) return;
      const { anchor, head } = selection;
      field.setSelectionRange(Math.min(anchor, head), Math.max(anchor, head), head < anchor ? "backward" : "forward");
    },
    selection: () => {
      if (ownerDocument.activeElement !== field) return null;
      const { selectionStart, selectionEnd, selectionDirection } = field;
      return selectionDirection === "backward"
        ? { anchor: selectionEnd, head: selectionStart }
        : { anchor: selectionStart, head: selectionEnd };
    },
    whenComposed: () =>
      isComposing
        ? new Promise((resolve) => field.addEventListener("compositionend", () => resolve(), { once: true }))
        : Promise.resolve(),
    destroy: () => box.remove(),
  };
};
