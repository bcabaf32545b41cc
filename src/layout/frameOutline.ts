/** The line around a group. */
import type { Band } from "./frameBands.ts";
import { round } from "./routes.ts";

/**
 * A rectangle, or one with steps.
 *
 * In a gap the outline first widens and then narrows, so that bands far apart in height stay joined; inner frames widen later and narrow
 * earlier than those around them.
 */
export const frameOutline = (
  bands: readonly Band[],
  gaps: readonly { readonly start: number; readonly end: number }[],
  left: number,
  right: number,
  depth: number,
): string => {
  const share = 0.45 - 0.2 * 0.7 ** (depth - 1);
  const wide = gaps.map(({ start, end }) => round(start + share * (end - start)));
  const narrow = gaps.map(({ start, end }) => round(end - share * (end - start)));
  const levels = bands.map(({ top, bottom }) => ({ top: round(top), bottom: round(bottom) }));
  let d = `M${round(left)} ${levels[0]?.top}`;
  for (let i = 1; i < levels.length; i++) {
    const [before, after] = [levels[i - 1]?.top ?? 0, levels[i]?.top ?? 0];
    if (after !== before) d += `H${after < before ? wide[i - 1] : narrow[i - 1]}V${after}`;
  }
  d += `H${round(right)}V${levels.at(-1)?.bottom}`;
  for (let i = levels.length - 1; i > 0; i--) {
    const [before, after] = [levels[i - 1]?.bottom ?? 0, levels[i]?.bottom ?? 0];
    if (after !== before) d += `H${after > before ? wide[i - 1] : narrow[i - 1]}V${before}`;
  }
  return `${d}H${round(left)}Z`;
};
