/** How small and how large the graph may be shown by itself: type of a size that can be read from where it is shown. */
import type { Limits } from "../../view/place.ts";

/** More nodes than that would keep the page busy for too long at once. */
export const MOST_DRAWN = 20_000;

/** The window that sizes are meant for; larger ones show everything larger. */
const WINDOW = { width: 1280, height: 720 };
/** Scales at which the graph's texts of 16 px are painted with 14, and 18 for the back row. */
const LEAST = { normal: 0.875, presenting: 1.125 };
const LARGEST = { normal: 1.7, presenting: 2.2 };
/** A window that is less high is a phone's, which is read from the hand. */
const LOWEST_STAGE = 520;

export const limitsFor = (window: { readonly width: number; readonly height: number }, isPresenting: boolean): Limits => {
  const unit = Math.max(1, Math.min(window.width / WINDOW.width, window.height / WINDOW.height));
  const reader = isPresenting && window.height > LOWEST_STAGE ? "presenting" : "normal";
  return { least: LEAST[reader] * unit, largest: LARGEST[reader] * unit };
};
