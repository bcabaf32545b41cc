/** A state that is on for a moment: "copied". */
import { useCallback, useEffect, useRef, useState } from "react";

const FLASH_MS = 1800;

export const useFlash = (): readonly [boolean, () => void] => {
  const [isOn, setOn] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const flash = useCallback(() => {
    clearTimeout(timer.current);
    setOn(true);
    timer.current = setTimeout(() => setOn(false), FLASH_MS);
  }, []);
  return [isOn, flash];
};
