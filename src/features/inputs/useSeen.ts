import { useCallback, useEffect, useRef, useState } from "react";
import { isLarge, type Stretch, stretchSeen } from "./gridWindow.ts";

/** Which rows and columns of a large array can be seen; of any other, all. */
export const useSeen = (rows: number, columns: number) => {
  const scroller = useRef<HTMLDivElement>(null);
  const large = isLarge(rows, columns);
  const [seen, setSeen] = useState<Readonly<Record<"rows" | "columns", Stretch>>>({
    rows: { first: 0, end: large ? Math.min(rows, 8) : rows },
    columns: { first: 0, end: large ? Math.min(columns, 8) : columns },
  });
  const look = useCallback((): void => {
    const element = scroller.current;
    if (!element || !large) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth, scrollWidth, scrollHeight } = element;
    const next = {
      rows: stretchSeen(rows, scrollHeight / rows, scrollTop, clientHeight),
      columns: stretchSeen(columns, scrollWidth / columns, scrollLeft, clientWidth),
    };
    const same = (a: Stretch, b: Stretch): boolean => a.first === b.first && a.end === b.end;
    setSeen((now) => (same(now.rows, next.rows) && same(now.columns, next.columns) ? now : next));
  }, [rows, columns, large]);
  useEffect(() => {
    if (!scroller.current) return undefined;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [look]);
  return { scroller, look, seen };
};
