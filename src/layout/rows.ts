/** How much room the items of a column need. */

import { pathTo } from "./groups.ts";
import type { Layered } from "./layered.ts";
import type { LayoutRequest } from "./layout.ts";

/** Space between two rows; less where one of them is a passing wire. */
const ROW_GAP = 8;
const WIRE_GAP = 4;
/** Half the row of a passing wire. */
const WIRE = 7;
/** Space inside a frame, and what its label needs on top of that. */
export const FRAME_PADDING = 10;
export const FRAME_HEADROOM = 18;

export interface Row {
  /** Above and below the centre line. */
  readonly above: number;
  readonly below: number;
}

export const rowsOf = ({ boxes }: LayoutRequest, { layerOf, nodeCount }: Layered): readonly Row[] =>
  layerOf.map((_, item) => {
    const box = boxes[item];
    if (item >= nodeCount || !box) return { above: WIRE, below: WIRE };
    return { above: Math.max(box.above, box.height / 2), below: Math.max(box.below, box.height / 2) };
  });

/** By column: least distance of each item from the one above it. */
export const separationsOf = ({ layers, groupOf, groups, nodeCount }: Layered, rows: readonly Row[]): number[][] => {
  const around = (item: number) => pathTo(groups, groupOf[item]);
  return layers.map((layer) =>
    layer.map((lower, i) => {
      const upper = layer[i - 1];
      if (upper === undefined) return 0;
      const ended = around(upper).filter((group) => !around(lower).includes(group)).length;
      const begun = around(lower).filter((group) => !around(upper).includes(group)).length;
      const frames = (ended + begun) * FRAME_PADDING + begun * FRAME_HEADROOM;
      const bothWires = upper >= nodeCount && lower >= nodeCount;
      const gap = bothWires ? 0 : upper >= nodeCount || lower >= nodeCount ? WIRE_GAP : ROW_GAP;
      return (rows[upper]?.below ?? 0) + (rows[lower]?.above ?? 0) + gap + frames;
    }),
  );
};
