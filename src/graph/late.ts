/** What comes later than the code that uses it, once there is something to use it for. */
export interface Late<T> {
  /** null until it has come. */
  now: T | null;
}

export const late = <T>(): Late<T> => ({ now: null });
