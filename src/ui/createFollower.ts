/** Passes on what may change faster than it can be read: the first at once, and then, every so often, the latest. */
export interface Follower<T> {
  readonly take: (value: T) => void;
  /** What is still waiting is passed on now. */
  readonly catchUp: () => void;
  readonly destroy: () => void;
}

/** @param pause ms */
export const createFollower = <T>(pass: (value: T) => void, pause: number): Follower<T> => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: { readonly value: T } | null = null;
  const catchUp = (): void => {
    const next = waiting;
    waiting = null;
    if (next) pass(next.value);
  };
  const rest = (): void => {
    timer = setTimeout(() => {
      timer = null;
      if (waiting) rest();
      catchUp();
    }, pause);
  };
  return {
    take: (value) => {
      waiting = { value };
      if (timer !== null) return;
      catchUp();
      rest();
    },
    catchUp,
    destroy: () => {
      if (timer !== null) clearTimeout(timer);
      waiting = null;
    },
  };
};
