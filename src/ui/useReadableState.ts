import { useEffect } from "react";
import type { State } from "../store/state.ts";
import { useBackstep } from "./context.ts";
import { createFollower } from "./createFollower.ts";

/** More often, numbers cannot be read. */
const READABLE_MS = 100;

/** As `useEveryState`; but while several inputs move at once, as they do when a network learns, only so often as it can be read. */
export const useReadableState = (act: (state: State) => void): void => {
  const { store } = useBackstep();
  useEffect(() => {
    const follower = createFollower(act, READABLE_MS);
    act(store.getState());
    const leave = store.subscribe((state) => (state.moved.size > 1 ? follower.take(state) : act(state)));
    return () => {
      leave();
      follower.destroy();
    };
  }, [store, act]);
};
