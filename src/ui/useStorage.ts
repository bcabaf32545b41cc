/** What survives a reload, in the browser's local storage. */
import { useEffect } from "react";
import { readStored, type Stored, writeStored } from "../share/storage.ts";
import type { Backstep } from "../store/store.ts";

const KEY = "backstep";
const SETTLE_MS = 400;

export const loadStored = (): { stored: Stored | null; isCorrupt: boolean } => {
  try {
    return readStored(localStorage.getItem(KEY));
  } catch {
    return { stored: null, isCorrupt: false }; // storage is forbidden here; the page works without
  }
};

export const useStorage = ({ store }: Backstep): void => {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = (): void => {
      const { text, theme, palette, locale, speed, granularity } = store.getState();
      try {
        localStorage.setItem(KEY, writeStored({ text, theme, palette, locale, speed, granularity }));
      } catch {
        // storage is full or forbidden: the link in the address still holds everything
      }
    };
    const unsubscribe = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(save, SETTLE_MS);
    });
    addEventListener("pagehide", save);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener("pagehide", save);
    };
  }, [store]);
};
