/** Says each step to screen readers, and what has been opened, closed, or made the target. */
import { useEffect, useState } from "react";
import { useBackstep } from "../../ui/context.ts";
import { aboutStep, news } from "./news.ts";

export const LiveRegion = () => {
  const { derive, store } = useBackstep();
  const [said, say] = useState(() => aboutStep(derive, store.getState()));
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const sentence = news(derive, state, before);
        if (sentence !== null) say(sentence);
      }),
    [store, derive],
  );
  return (
    <p className="visually-hidden" aria-live="polite" data-testid="announcement">
      {said}
    </p>
  );
};
