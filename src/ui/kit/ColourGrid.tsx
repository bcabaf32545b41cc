/** A matrix in colours. The entry that is pointed at, or that the arrow keys have gone to, is told in words below. */
import { type KeyboardEvent, type PointerEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { coloursOf } from "../../picture/colours.ts";
import { type Cells, cellsOf, type NumberAt } from "./cells.ts";
import { Sentence } from "./Sentence.tsx";
import "./colourGrid.css";

/** More than fit side by side in a column of tools. */
const MOST_CELLS = 256;
/** rem. */
const SIZE = { cell: 1.2, width: 20, height: 24, least: 1 };

/** Red, green, blue, opacity; of what is not known yet, and of what is no finite number. */
const UNKNOWN = [128, 128, 128, 60];
const FAULT = [190, 20, 50, 255];

const MOVES: ReadonlyMap<string, readonly [down: number, across: number]> = new Map([
  ["ArrowLeft", [0, -1]],
  ["ArrowRight", [0, 1]],
  ["ArrowUp", [-1, 0]],
  ["ArrowDown", [1, 0]],
]);

const paint = (canvas: HTMLCanvasElement, { across, down, entries }: Cells, numberAt: NumberAt, farthest: number): void => {
  const context = canvas.getContext("2d");
  if (!context) return;
  const numbers = entries.map(([row, column]) => numberAt(row, column));
  const colours = coloursOf(
    numbers.map((number) => number ?? Number.NaN),
    { middle: 0, reach: farthest },
  );
  for (const [at, number] of numbers.entries()) {
    if (number === null) colours.set(UNKNOWN, 4 * at);
    else if (!Number.isFinite(number)) colours.set(FAULT, 4 * at);
  }
  canvas.width = across;
  canvas.height = down;
  context.putImageData(new ImageData(colours, across, down), 0, 0);
};

interface Props {
  readonly rows: number;
  readonly columns: number;
  /** The same function as long as the numbers are the same. */
  readonly numberAt: NumberAt;
  /** See `farthestOf`. */
  readonly farthest: number;
  readonly label: string;
  /** What is said before an entry has been pointed at. */
  readonly invitation: string;
  readonly describe: (row: number, column: number) => string;
  /** What is said where a cell is so many entries each way. */
  readonly blocks: (block: number) => string;
  /** null: none any more. */
  readonly onPoint: (entry: readonly [row: number, column: number] | null) => void;
}

export const ColourGrid = ({ rows, columns, numberAt, farthest, label, invitation, describe, blocks, onPoint }: Props) => {
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const cells = useMemo(() => cellsOf(rows, columns, numberAt, MOST_CELLS), [rows, columns, numberAt]);
  const { down, across, block } = cells;
  useLayoutEffect(() => {
    if (canvas.current) paint(canvas.current, cells, numberAt, farthest);
  }, [cells, numberAt, farthest]);
  const [at, setAt] = useState<readonly [down: number, across: number] | null>(null);
  const entryIn = (place: typeof at) => (place ? cells.entries[place[0] * across + place[1]] : undefined);
  const entry = entryIn(at && [Math.min(at[0], down - 1), Math.min(at[1], across - 1)]);
  const point = (i: number, j: number): void => {
    const place = [Math.max(0, Math.min(down - 1, i)), Math.max(0, Math.min(across - 1, j))] as const;
    setAt(place);
    onPoint(entryIn(place) ?? null);
  };
  const onPointer = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): void => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    point(Math.floor(((clientY - top) / height) * down), Math.floor(((clientX - left) / width) * across));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const move = MOVES.get(event.key);
    if (!move) return;
    event.preventDefault();
    point((at?.[0] ?? -move[0]) + move[0], (at?.[1] ?? -move[1]) + move[1]);
  };
  const cell = Math.min(SIZE.cell, SIZE.width / across, SIZE.height / down);
  const [width, height] = [Math.max(SIZE.least, cell * across), Math.max(SIZE.least, cell * down)];
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys go from entry to entry */}
      <div
        className="colour-grid"
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={label}
        aria-describedby={id}
        data-cells={`${down}×${across}`}
        style={{ width: `min(100%, ${width}rem)`, aspectRatio: `${width} / ${height}` }}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        onPointerLeave={() => onPoint(null)}
        onKeyDown={onKeyDown}
        onBlur={() => onPoint(null)}
      >
        <canvas ref={canvas} aria-hidden="true" />
        {entry && at && (
          <span
            className="pointed"
            style={{ left: `${(100 * at[1]) / across}%`, top: `${(100 * at[0]) / down}%`, width: `${100 / across}%`, height: `${100 / down}%` }} // biome-ignore format: one line
          />
        )}
      </div>
      <p id={id} className="colour-grid-entry" aria-live="polite">
        <Sentence text={entry ? describe(...entry) : invitation} />
      </p>
      {block > 1 && <p className="muted">{blocks(block)}</p>}
    </>
  );
};
