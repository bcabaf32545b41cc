import { useState } from "react";
import { reachFor } from "../../ui/kit/range.ts";

/** How far the slider reaches: as far as any value has been, so that the knob never jumps when it is let go. */
export const useReach = (value: number): number => {
  const [reach, setReach] = useState(() => reachFor(value));
  const needed = Math.max(reach, reachFor(value));
  if (needed > reach) setReach(needed);
  return needed;
};
