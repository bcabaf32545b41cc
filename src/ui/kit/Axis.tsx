/** An axis that D3 draws into a plot. What it says stands beside the plot as well. */
import { useEffect, useRef } from "react";
import { drawAxis, type LogScale } from "../../view/plot/drawAxis.ts";
import { drawLinearAxis, type LinearScale } from "../../view/plot/drawLinearAxis.ts";

interface Props {
  readonly side: "bottom" | "left";
  readonly scale: LinearScale | LogScale;
  readonly transform: string;
  /** It counts: there is nothing between two whole numbers. */
  readonly isWhole?: boolean;
}

export const Axis = ({ side, scale, transform, isWhole = false }: Props) => {
  const host = useRef<SVGGElement>(null);
  useEffect(() => {
    if (!host.current) return;
    if ("base" in scale) drawAxis(host.current, side, scale);
    else drawLinearAxis(host.current, side, scale, isWhole);
  }, [side, scale, isWhole]);
  return <g ref={host} className="axis" transform={transform} aria-hidden="true" />;
};
