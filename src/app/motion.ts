/** Plays motions: the beats of one follow each other in time, as fast as the reader wants them, or not at all. */
import { valueOf } from "../choices/choice.ts";
import { SPEED } from "../choices/core.ts";
import { beatMs } from "../moment/pace.ts";
import type { Backstep } from "../store/store.ts";

export const playMotions = ({ store, derive, actions }: Backstep): void => {
  const stillness = matchMedia("(prefers-reduced-motion: reduce)");
  const heed = (): void => actions.setStill(stillness.matches);
  heed();
  stillness.addEventListener("change", heed);
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe((state, before) => {
    if (state.way === before.way) return;
    clearTimeout(timer);
    const walk = derive.structure(state)?.drawn.walk;
    if (state.way && walk) timer = setTimeout(actions.beat, beatMs(walk, state.way, state) / valueOf(state.chosen, SPEED));
  });
};
