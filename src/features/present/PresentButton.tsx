import { useEffect, useRef } from "react";
import { PRESENTING } from "../../choices/core.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { toggle } from "./presenting.ts";
import { texts } from "./texts.ts";

export const PresentButton = () => {
  const backstep = useBackstep();
  const words = useTexts(texts);
  const isPresenting = useChoice(PRESENTING);
  const button = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    // The header is hidden meanwhile, and the focus would be lost.
    if (isPresenting) return;
    if (hadFocus.current) button.current?.focus({ preventScroll: true });
    hadFocus.current = false;
  }, [isPresenting]);
  const press = (): void => {
    hadFocus.current = document.activeElement === button.current;
    toggle(backstep);
  };
  return (
    <button ref={button} type="button" className="quiet" aria-pressed={isPresenting} onClick={press}>
      {isPresenting ? words.leave : words.present}
    </button>
  );
};
