/** Outputs as colours over a plane. */
import { scaleLinear } from "d3";
import { ABOVE, BELOW, opacityOf } from "../../picture/colours.ts";
import type { PlotScales } from "./landscapePlot.ts";

interface OutputScale {
  readonly middle: number;
  /** From the middle to where a colour is fullest. */
  readonly reach: number;
}

type Range = readonly [least: number, most: number];

/** Red, green, blue and opacity of each, from 0 to 255. What is no finite number has no colour. */
export const coloursOf = (values: ArrayLike<number>, { middle, reach }: OutputScale): Uint8ClampedArray<ArrayBuffer> => {
  const colours = new Uint8ClampedArray(4 * values.length);
  for (let i = 0; i < values.length; i++) {
    const away = ((values[i] ?? Number.NaN) - middle) / reach;
    if (!Number.isFinite(away)) continue;
    colours.set(away < 0 ? BELOW : ABOVE, 4 * i);
    colours[4 * i + 3] = opacityOf(away);
  }
  return colours;
};

/** The first and the last column stand on the canvas's sides, and likewise the rows. @param values rows from the bottom up */
export type PaintOutputs = (values: ArrayLike<number>, columns: number, scale: OutputScale) => void;

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
