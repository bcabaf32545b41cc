/** What can be undone: one stack for typing and dragging. Pure functions; the text on the screen is not part of it. */
export interface History {
  /** Texts before this one, the latest last. */
  readonly past: readonly string[];
  /** Texts that were undone, the next one first. */
  readonly future: readonly string[];
  /** When the last key was pressed that another may join; −∞ after anything but typing. */
  readonly typedAt: number;
}

const NEVER = Number.NEGATIVE_INFINITY;
const TYPING_PAUSE_MS = 800;
const MAX_UNDO = 500;

export const NO_HISTORY: History = { past: [], future: [], typedAt: NEVER };

/** @param text on the screen, which is about to change */
export const remembering = ({ past }: History, text: string): History => ({
  past: [...past, text].slice(-MAX_UNDO),
  future: [],
  typedAt: NEVER,
});

/**
 * Keys that follow each other closely are undone together.
 * @param now in ms; +∞ for a change that stands by itself
 */
export const rememberingKey = (history: History, text: string, now: number): History => {
  const pause = now - history.typedAt;
  const continues = pause >= 0 && pause < TYPING_PAUSE_MS;
  return { ...(continues ? { ...history, future: [] } : remembering(history, text)), typedAt: now };
};

/** The text to show instead; null if there is nothing to undo. */
export const undone = ({ past, future }: History, text: string): { readonly text: string; readonly history: History } | null => {
  const previous = past.at(-1);
  if (previous === undefined) return null;
  return { text: previous, history: { past: past.slice(0, -1), future: [text, ...future], typedAt: NEVER } };
};

export const redone = ({ past, future }: History, text: string): { readonly text: string; readonly history: History } | null => {
  const [next, ...rest] = future;
  if (next === undefined) return null;
  return { text: next, history: { past: [...past, text], future: rest, typedAt: NEVER } };
};
