/** The edge between two columns: dragged, or moved with the arrow keys. */
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useBackstep, useChoice } from "../context.ts";
import type { WidthChoice } from "./widths.ts";
import "./splitter.css";

interface Props {
  readonly label: string;
  /** Of the column on that side of the splitter. */
  readonly width: WidthChoice;
  readonly side: "left" | "right";
}

const KEY_STEP = 1;

const pxPerRem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

export const Splitter = ({ label, width, side }: Props) => {
  const { actions } = useBackstep();
  const now = useChoice(width);
  const drag = useRef<{ readonly x: number; readonly from: number } | null>(null);
  const direction = side === "left" ? 1 : -1;
  const set = (rem: number): void =>
    actions.choose(width, Math.round(Math.min(width.most, Math.max(width.least, rem)) * 10) / 10);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowRight") set(now + direction * KEY_STEP);
    if (key === "ArrowLeft") set(now - direction * KEY_STEP);
    if (key === "Home") set(width.least);
    if (key === "End") set(width.most);
  };
  const onPointerDown = ({ clientX, currentTarget, pointerId }: PointerEvent): void => {
    drag.current = { x: clientX, from: now };
    currentTarget.setPointerCapture(pointerId);
  };
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    if (drag.current) set(drag.current.from + (direction * (clientX - drag.current.x)) / pxPerRem());
  };
  const end = (): void => {
    drag.current = null;
  };
  return (
    // A separator that can be moved is a control (WAI-ARIA 1.2), whatever the rule about its role thinks.
    <div
      className={`splitter ${side}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={now}
      aria-valuemin={width.least}
      aria-valuemax={width.most}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={() => set(width.initial)}
    />
  );
};
