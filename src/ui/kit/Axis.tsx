/** An axis that D3 draws into a plot. What it says stands beside the plot as well. */
import { useEffect, useRef } from "react";
import { drawLinearAxis, type LinearScale } from "../../view/plot/drawLinearAxis.ts";

interface Props {
  readonly side: "bottom" | "left";
  readonly scale: LinearScale;
  readonly transform: string;
}

export const Axis = ({ side, scale, transform }: Props) => {
  const host = useRef<SVGGElement>(null);
  useEffect(() => {
    if (host.current) drawLinearAxis(host.current, side, scale);
  }, [side, scale]);
  return <g ref={host} className="axis" transform={transform} aria-hidden="true" />;
};
