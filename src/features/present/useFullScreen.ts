/** Leaving full screen, which a browser's own key does, leaves the presentation too. */
import { useEffect, useSyncExternalStore } from "react";
import { useBackstep } from "../../ui/context.ts";
import { isPresenting, leave, leaveFullScreen } from "./presenting.ts";

const subscribe = (onChange: () => void): (() => void) => {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
};

const isFull = (): boolean => document.fullscreenElement !== null;

/** @returns the page fills the screen */
export const useFullScreen = (): boolean => {
  const backstep = useBackstep();
  useEffect(() => {
    let wasFull = isFull();
    const unsubscribe = subscribe(() => {
      if (wasFull && !isFull()) leave(backstep);
      wasFull = isFull();
    });
    return () => {
      unsubscribe();
      // The address was changed by hand.
      if (!isPresenting(backstep)) leaveFullScreen();
    };
  }, [backstep]);
  return useSyncExternalStore(subscribe, isFull);
};
