/** How wide an element is and how large its letters are, for pictures that are drawn in pixels. */
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

export interface ElementSize {
  readonly width: number;
  /** Of its letters, px. */
  readonly em: number;
}

/** @returns null until it has been measured */
export const useElementSize = <E extends Element>(): {
  readonly host: RefObject<E | null>;
  readonly size: ElementSize | null;
} => {
  const host = useRef<E>(null);
  const [size, setSize] = useState<ElementSize | null>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const measure = () => setSize({ width: element.clientWidth, em: Number.parseFloat(getComputedStyle(element).fontSize) });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { host, size };
};
