/** A file dropped anywhere on the page, and a table pasted where nobody types, open the dialog; in the dialog whatever is pasted is a table. */
import { useEffect } from "react";
import { decode } from "../../data/decode.ts";
import { looksLikeTable } from "../../data/looksLikeTable.ts";
import { useBackstep } from "../../ui/context.ts";
import { DIALOG } from "../dialogs.ts";
import { SOURCE, TEXT } from "./source.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

export const Arrivals = () => {
  const { actions } = useBackstep();
  useEffect(() => {
    const take = (text: string): void => {
      actions.choose(TEXT, text);
      actions.choose(SOURCE, "text");
      actions.choose(DIALOG, "data");
    };
    const read = async (file: File): Promise<void> => take(decode(new Uint8Array(await file.arrayBuffer())));
    /** Without it the browser would leave the page for the file, or the editor put it into the program. */
    const catchFiles = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.stopPropagation();
      const [file] = event.type === "drop" ? event.dataTransfer.files : [];
      if (file) read(file).catch(() => {}); // it has gone in the meantime
    };
    const paste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const dialog = document.querySelector("dialog[open]");
      const isWanted = dialog ? dialog.matches(".data") && text !== "" : looksLikeTable(text);
      if (isTyping(event.target) || !isWanted) return;
      event.preventDefault();
      take(text);
    };
    const leaving = new AbortController();
    const { signal } = leaving;
    addEventListener("dragover", catchFiles, { signal, capture: true });
    addEventListener("drop", catchFiles, { signal, capture: true });
    addEventListener("paste", paste, { signal });
    return () => leaving.abort();
  }, [actions]);
  return null;
};
