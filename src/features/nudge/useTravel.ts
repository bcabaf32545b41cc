/** Lets a change come to one node after the other. */
import { useCallback, useEffect, useState } from "react";

/** ms at each node, and for all of them together. */
const PACE = { node: 350, all: 4000 };

/**
 * @param what a new one is there at once, everywhere
 * @returns how many of `count` nodes it has come to
 */
export const useTravel = (what: string, count: number): { readonly reached: number; readonly play: () => void } => {
  const [travel, setTravel] = useState({ what: "", reached: 0 });
  const isTravelling = travel.what === what && travel.reached < count;
  useEffect(() => {
    if (!isTravelling) return undefined;
    const beat = setInterval(
      () => setTravel(({ reached }) => ({ what, reached: reached + 1 })),
      Math.min(PACE.node, PACE.all / count),
    );
    return () => clearInterval(beat);
  }, [isTravelling, what, count]);
  const play = useCallback(() => setTravel({ what, reached: 1 }), [what]);
  return { reached: isTravelling ? travel.reached : count, play };
};
