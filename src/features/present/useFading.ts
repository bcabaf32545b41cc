/** The controls fade while nobody reaches for them. */
import { useEffect } from "react";

const REST_MS = 3000;
const SIGNS = ["pointermove", "pointerdown", "wheel", "focusin"] as const;

/**
 * Sets `data-idle` on the root of the page 3 s after the last movement of the pointer, or of the focus by keyboard. A key that steps is no
 * reason to show them; style sheets keep what has the keyboard's focus.
 */
export const useFading = (): void => {
  useEffect(() => {
    const root = document.documentElement;
    let timer: ReturnType<typeof setTimeout>;
    const wake = (): void => {
      clearTimeout(timer);
      delete root.dataset["idle"];
      timer = setTimeout(() => {
        root.dataset["idle"] = "";
      }, REST_MS);
    };
    wake();
    for (const sign of SIGNS) addEventListener(sign, wake, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      delete root.dataset["idle"];
      for (const sign of SIGNS) removeEventListener(sign, wake, { capture: true });
    };
  }, []);
};
