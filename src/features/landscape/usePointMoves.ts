/** What moves the point: a drag, from its grip or with a mouse from anywhere, and the arrow keys. All of one drag is one step to undo. */
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { Place, Window } from "../../lab/landscape.ts";
import { useBackstep } from "../../ui/context.ts";
import { nudged, rounded, stepFor } from "../../ui/kit/range.ts";
import type { PlotScales } from "../../view/plot/landscapePlot.ts";

interface Moved {
  /** Of the inputs. */
  readonly names: Readonly<Record<"x" | "y", string>>;
  readonly place: Place;
  readonly window: Window;
  readonly scales: PlotScales;
  /** Where the plot's upper left corner is in the picture, px. */
  readonly origin: Place;
}

const KEYS: ReadonlyMap<string, readonly ["x" | "y", 1 | -1]> = new Map([
  ["ArrowRight", ["x", 1]],
  ["ArrowLeft", ["x", -1]],
  ["ArrowUp", ["y", 1]],
  ["ArrowDown", ["y", -1]],
]);

const within = (value: number, [least = 0, most = 0]: readonly number[]): number => Math.min(most, Math.max(least, value));

export const usePointMoves = ({ names, place, window, scales, origin }: Moved) => {
  const { actions } = useBackstep();
  const isDragged = useRef(false);
  const step = stepFor(window.reach);
  /** The point stays in the window: one that grows under a drag would carry it away. */
  const moveTo = ({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): void => {
    const box = currentTarget.getBoundingClientRect();
    const inside = { x: 0.9 * window.reach, y: 0.9 * window.reach };
    const x = scales.x.invert(clientX - box.left - origin.x);
    const y = scales.y.invert(clientY - box.top - origin.y);
    actions.move(names.x, rounded(within(x, [window.x - inside.x, window.x + inside.x]), step));
    actions.move(names.y, rounded(within(y, [window.y - inside.y, window.y + inside.y]), step));
  };
  const end = (): void => {
    isDragged.current = false;
    actions.endMove();
  };
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
      const isOnGrip = event.target instanceof Element && event.target.matches(".grip");
      if (event.button !== 0 || (event.pointerType === "touch" && !isOnGrip)) return;
      isDragged.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (!isOnGrip) moveTo(event);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
      if (isDragged.current) moveTo(event);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onKeyDown: (event: KeyboardEvent<SVGSVGElement>): void => {
      const [axis, direction] = KEYS.get(event.key) ?? [];
      if (!axis || !direction) return;
      event.preventDefault();
      actions.move(names[axis], nudged(place[axis], direction, step, event));
    },
    onKeyUp: end,
    onBlur: end,
  };
};
