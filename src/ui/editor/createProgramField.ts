/** A plain text field that becomes the rich editor when that has been loaded; text, caret and focus are handed over. */
import { pageLoaded } from "../pageLoaded.ts";
import { createPlainEditor } from "./createPlainEditor.ts";
import type { Editor, EditorHandlers, EditorProps } from "./editorTypes.ts";

export const createProgramField = (host: HTMLElement, handlers: EditorHandlers): Editor => {
  let current: Partial<EditorProps> = {};
  let isDestroyed = false;

  const heard: EditorHandlers = {
    ...handlers,
    onChange: (text) => {
      current = { ...current, text };
      handlers.onChange(text);
    },
  };
  const plain = createPlainEditor(host, heard);
  let editor: Editor = plain;

  /** In one go, so that no key falls between the two. */
  const takeOver = async (): Promise<void> => {
    await pageLoaded();
    const { createEditor } = await import("./createEditor.ts");
    await plain.whenComposed();
    if (isDestroyed) return;
    const rich = createEditor(host, heard);
    rich.update(current);
    const selection = plain.selection();
    if (selection) rich.focus(selection);
    plain.destroy();
    editor = rich;
  };
  takeOver().catch(() => {}); // the plain field stays

  return {
    update: (props) => {
      current = { ...current, ...props };
      editor.update(props);
    },
    focus: (selection) => editor.focus(selection),
    destroy: () => {
      isDestroyed = true;
      editor.destroy();
    },
  };
};
