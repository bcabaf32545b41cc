/** Outputs as colours over a plane. */
import { scaleLinear } from "d3";
import { type ColourRange, coloursOf } from "../../picture/colours.ts";
import type { PlotScales } from "./landscapePlot.ts";

type Range = readonly [least: number, most: number];

/** The first and the last column stand on the canvas's sides, and likewise the rows. @param values rows from the bottom up */
export type PaintOutputs = (values: ArrayLike<number>, columns: number, scale: ColourRange) => void;

export const createPlanePainter = (canvas: HTMLCanvasElement): PaintOutputs => {
  const small = canvas.ownerDocument.createElement("canvas");
  return (values, columns, scale) => {
    const rows = values.length / columns;
    const [context, cells] = [canvas.getContext("2d"), small.getContext("2d")];
    if (!context || !cells) return;
    small.width = columns;
    small.height = rows;
    cells.putImageData(new ImageData(coloursOf(values, scale), columns, rows), 0, 0);
    const [across, up] = [columns, rows].map((count, i) => {
      const length = i === 0 ? canvas.width : canvas.height;
      return count > 1 ? { from: -length / (count - 1) / 2, length: (length * count) / (count - 1) } : { from: 0, length };
    });
    if (!across || !up) return;
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.save();
    context.translate(0, canvas.height);
    context.scale(1, -1);
    context.drawImage(small, across.from, up.from, across.length, up.length);
    context.restore();
  };
};

/** From the plane to pixels, from its left and upper side. */
export const planeScales = ({ x, y }: { readonly x: Range; readonly y: Range }, side: number): PlotScales => ({
  x: scaleLinear(x, [0, side]),
  y: scaleLinear(y, [side, 0]),
});
