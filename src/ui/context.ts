/** How components reach the store. */
import { createContext, use, useEffect } from "react";
import { useStore } from "zustand";
import { type Choice, valueOf } from "../choices/choice.ts";
import { firstMessagesFor } from "../i18n/firstMessagesFor.ts";
import { LOCALE } from "../i18n/locales.ts";
import type { FirstMessages } from "../i18n/messages.ts";
import type { Marking } from "../moment/marks.ts";
import type { State } from "../store/state.ts";
import type { Backstep } from "../store/store.ts";

export const BackstepContext = createContext<Backstep | null>(null);

export const useBackstep = (): Backstep => {
  const backstep = use(BackstepContext);
  if (!backstep) throw new Error("this component needs a BackstepContext around it");
  return backstep;
};

/** Renders again when what is selected has changed. */
export const useSelected = <T>(select: (state: State) => T): T => useStore(useBackstep().store, select);

export const useChoice = <T>(choice: Choice<T>): T => useSelected(({ chosen }) => valueOf(chosen, choice));

export const useMessages = (): FirstMessages => firstMessagesFor(useChoice(LOCALE));

/**
 * Runs `act` now and after every change of the state, without rendering: the way of whatever must keep up with a drag.
 * `act` must compare for itself what has changed.
 */
export const useEveryState = (act: (state: State) => void): void => {
  const { store } = useBackstep();
  useEffect(() => {
    act(store.getState());
    return store.subscribe(act);
  }, [store, act]);
};

/** What a tool says on the graph while it is open. @param marking the same function as long as it says the same */
export const useMarks = (marking: Marking | null): void => {
  const { actions } = useBackstep();
  useEffect(() => {
    actions.mark(marking);
    return () => actions.mark(null);
  }, [actions, marking]);
};
