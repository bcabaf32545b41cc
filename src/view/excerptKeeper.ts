/** Brings what the window shows of a large picture into the document, a slice a frame, and takes out what it has left. */
import type { Item as Pointed } from "../moment/items.ts";
import type { Box } from "../picture/boxes.ts";
import type { Scene } from "../picture/scene.ts";
import { around, type Excerpt, excerptOf, holds, isLarge, towards } from "./excerpt.ts";

export interface ExcerptKeeper {
  /** What is to be in the document now; null: everything. */
  readonly now: () => Excerpt | null;
  /** More is still to come. */
  readonly isFilling: () => boolean;
  /** Another picture, or another place in it. The first slice is there at once. */
  readonly aim: (scene: Scene, window: Box, pinned: readonly Pointed[]) => void;
  /** One more that is there wherever the window is. */
  readonly pin: (pointed: Pointed) => void;
  /** The window has moved. */
  readonly follow: (window: Box) => void;
  readonly stop: () => void;
}

interface Aim {
  readonly scene: Scene;
  readonly window: Box;
  readonly pinned: readonly Pointed[];
  /** What the goal was made for, and for how much around it. */
  readonly aimedAt: Box;
  readonly covered: Box;
  readonly goal: Excerpt;
}

/** In an overview, any move may make more of it readable. */
const isCovered = ({ covered, aimedAt, window, goal }: Aim): boolean =>
  goal.isOverview ? window === aimedAt : holds(covered, window);

/** @param onSlice `now` is another */
export const createExcerptKeeper = (onSlice: () => void): ExcerptKeeper => {
  let aim: Aim | null = null;
  let now: Excerpt | null = null;
  let frame = 0;

  const take = (scene: Scene, window: Box, pinned: readonly Pointed[]): void => {
    const covered = around(window);
    const isSame = aim?.scene.layout === scene.layout;
    aim = { scene, window, pinned, aimedAt: window, covered, goal: excerptOf(scene, covered, pinned) };
    now = towards(aim.goal, isSame ? now : null);
  };
  const isFilling = (): boolean => aim !== null && (now !== aim.goal || !isCovered(aim));
  const fill = (): void => {
    frame = 0;
    if (!aim) return;
    if (isCovered(aim)) now = towards(aim.goal, now);
    else take(aim.scene, aim.window, aim.pinned);
    onSlice();
    schedule();
  };
  const schedule = (): void => {
    if (frame === 0 && isFilling()) frame = requestAnimationFrame(fill);
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    [aim, now] = [null, null];
  };
  return {
    now: () => now,
    isFilling,
    aim: (scene, window, pinned) => {
      if (!isLarge(scene)) return stop();
      take(scene, window, pinned);
      schedule();
    },
    pin: (pointed) => {
      if (aim) take(aim.scene, aim.window, [pointed, ...aim.pinned]);
      schedule();
    },
    follow: (window) => {
      if (aim) aim = { ...aim, window };
      schedule();
    },
    stop,
  };
};
