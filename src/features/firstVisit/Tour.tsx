/** Four sentences on the picture itself, for whoever sees it for the first time. It takes nothing from the page: neither room nor focus. */
import { useEffect, useState } from "react";
import { valueOf } from "../../choices/choice.ts";
import { useBackstep } from "../../ui/context.ts";
import { TOUR } from "../tour.ts";
import { Callout } from "./Callout.tsx";
import { isSameScreen, isUntouched } from "./isSameScreen.ts";
import { STOPS } from "./targets.ts";
import "./tour.css";

/** Whatever a person does with the page ends it. */
const useEnding = (end: () => void): void => {
  const { store } = useBackstep();
  useEffect(() => {
    const start = store.getState();
    const unsubscribe = store.subscribe((state) => {
      if (!isSameScreen(start, state)) end();
    });
    /** Menus and what unfolds. */
    const onToggle = (event: Event): void => {
      if ("newState" in event && event.newState === "open") end();
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") end();
    };
    addEventListener("toggle", onToggle, true);
    addEventListener("keydown", onKey, true);
    return () => {
      unsubscribe();
      removeEventListener("toggle", onToggle, true);
      removeEventListener("keydown", onKey, true);
    };
  }, [store, end]);
};

/** Enter goes on where nothing has the focus that would have a use for it. */
const useEnter = (goOn: () => void): void => {
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent): void => {
      if (key === "Enter" && target === document.body) goOn();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [goOn]);
};

const Stops = ({ end }: { readonly end: () => void }) => {
  const [n, setN] = useState(1);
  const goOn = (): void => (n === STOPS.length ? end() : setN(n + 1));
  useEnding(end);
  useEnter(goOn);
  const stop = STOPS[n - 1];
  return stop && <Callout stop={stop} n={n} onNext={goOn} onSkip={end} />;
};

export const Tour = () => {
  const { actions, store } = useBackstep();
  const [isDue] = useState(() => valueOf(store.getState().chosen, TOUR) === true || isUntouched(store.getState()));
  const [end] = useState(() => () => {
    if (valueOf(store.getState().chosen, TOUR) !== false) actions.choose(TOUR, false);
  });
  useEffect(() => {
    if (!isDue) end();
  }, [isDue, end]);
  return isDue && <Stops end={end} />;
};
