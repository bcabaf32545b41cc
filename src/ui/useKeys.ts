/** The keys of the whole page. They do nothing while a person types, or where a control has a use for the key itself. */
import { useEffect } from "react";
import { valueOf } from "../choices/choice.ts";
import { PRESENTING } from "../choices/core.ts";
import type { Backstep } from "../store/store.ts";

const isTextField = (target: EventTarget): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=range]), textarea, select"));

/** What a slider does itself. All other keys stay the page's, so that whoever has scrubbed or dragged can walk on, or undo. */
const SLIDER_KEYS: ReadonlySet<string> = new Set(["ArrowRight", "ArrowLeft", "PageDown", "PageUp", "Home", "End"]);

const isSlider = (target: EventTarget): boolean => target instanceof Element && target.matches("input[type=range]");

const isButton = (target: EventTarget): boolean => target instanceof Element && target.matches("button, summary, a[href]");

export const useKeys = ({ store, derive, actions }: Backstep, openHelp: () => void): void => {
  useEffect(() => {
    const last = (): number => derive.structure(store.getState())?.walk.steps.length ?? 0;
    const act = (key: string): boolean => {
      const { isPlaying, chosen } = store.getState();
      const isPresenting = valueOf(chosen, PRESENTING);
      switch (key) {
        case "ArrowRight":
        case " ":
        case "PageDown":
          actions.setPlaying(false);
          actions.step(1);
          return true;
        case "ArrowLeft":
        case "PageUp":
          actions.setPlaying(false);
          actions.step(-1);
          return true;
        case "Home":
          actions.goTo(0);
          return true;
        case "End":
          actions.goTo(last());
          return true;
        case "p":
        case "P":
          actions.setPlaying(!isPlaying);
          return true;
        case "f":
        case "F":
          actions.choose(PRESENTING, !isPresenting);
          return true;
        case "?":
          openHelp();
          return true;
        case "Escape":
          actions.select(null);
          if (isPresenting) actions.choose(PRESENTING, false);
          return true;
        default:
          return false;
      }
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
      const target = event.composedPath()[0] ?? event.target;
      if (!target || isTextField(target)) return;
      const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
      if (isUndo) {
        if (event.shiftKey) actions.redo();
        else actions.undo();
        event.preventDefault();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === " " && isButton(target)) return;
      if (SLIDER_KEYS.has(event.key) && isSlider(target)) return;
      if (act(event.key)) event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [store, derive, actions, openHelp]);
};
