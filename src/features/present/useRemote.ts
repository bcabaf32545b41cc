/**
 * What a presenter's remote sends steps, wherever the focus is: in a number field, or in a list of choices, too. A number that was typed and
 * entered gives the other keys back to the walk.
 */
import { useEffect } from "react";
import { useBackstep } from "../../ui/context.ts";

const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ["PageDown", 1],
  ["PageUp", -1],
]);

export const useRemote = (): void => {
  const { actions } = useBackstep();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // What stands in a form answers Enter itself.
      if (event.key === "Enter" && event.target instanceof HTMLInputElement && !event.target.form) event.target.blur();
      const direction = DIRECTIONS.get(event.key);
      if (direction === undefined || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      actions.setPlaying(false);
      actions.step(direction);
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, [actions]);
};
