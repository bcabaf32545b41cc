/** Entering and leaving the presentation. Full screen is asked for on entering, where the browser allows it, and left with it. */
import { type Choice, valueOf } from "../../choices/choice.ts";
import { PRESENTING } from "../../choices/core.ts";
import { flag } from "../../choices/kinds.ts";
import type { Backstep } from "../../store/store.ts";

/** The screen shows nothing but paper, so that everybody looks at the speaker. */
export const BLANK: Choice<boolean> = { initial: false, ...flag };

export const isPresenting = ({ store }: Backstep): boolean => valueOf(store.getState().chosen, PRESENTING);

const nothing = (): void => undefined;

/** Only while a key or a button is being pressed does a browser allow it; presenting works without. */
export const fillScreen = (): void => {
  if (document.fullscreenEnabled && !document.fullscreenElement) document.documentElement.requestFullscreen().catch(nothing);
};

export const leaveFullScreen = (): void => {
  if (document.fullscreenElement) document.exitFullscreen().catch(nothing);
};

export const present = ({ actions }: Backstep): void => {
  actions.choose(PRESENTING, true);
  fillScreen();
};

export const leave = (backstep: Backstep): void => {
  const { actions } = backstep;
  if (!isPresenting(backstep)) return;
  actions.choose(BLANK, false);
  actions.choose(PRESENTING, false);
  leaveFullScreen();
};

export const toggle = (backstep: Backstep): void => {
  if (isPresenting(backstep)) leave(backstep);
  else present(backstep);
};

export const blank = (backstep: Backstep): void => {
  if (isPresenting(backstep)) backstep.actions.choose(BLANK, true);
};
