/** Nothing but paper. Whatever is pressed next brings the picture back, and does nothing else. */
import { useEffect, useRef } from "react";
import { useBackstep } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import { BLANK } from "./presenting.ts";

/** Alone, they are no answer. */
const MODIFIERS: ReadonlySet<string> = new Set(["Shift", "Control", "Alt", "Meta", "CapsLock"]);

/** A dialog, so that the keys of the page rest, and the focus is afterwards where it was. */
export const Blank = () => {
  const { actions } = useBackstep();
  const { isBlank } = useTexts(texts);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    const end = (event: Event): void => {
      if (event instanceof KeyboardEvent && MODIFIERS.has(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      element?.close();
      actions.choose(BLANK, false);
    };
    addEventListener("keydown", end, true);
    element?.addEventListener("pointerdown", end);
    element?.addEventListener("cancel", end);
    return () => {
      removeEventListener("keydown", end, true);
      element?.removeEventListener("pointerdown", end);
      element?.removeEventListener("cancel", end);
    };
  }, [actions]);
  return <dialog ref={dialog} className="blank" aria-label={isBlank} />;
};
