/** The window that a picture should fill. Its sides count in steps, so that a small change of the window leaves the picture as it is. */
import type { Room } from "./layout.ts";

/** From one step to the next. */
const STEP = 1.2;

const quantized = (px: number): number => STEP ** Math.round(Math.log(Math.max(px, 1)) / Math.log(STEP));

export const isSameRoom = (a: Room | null, b: Room | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.largest === b.largest &&
    quantized(a.width) === quantized(b.width) &&
    quantized(a.height) === quantized(b.height));

/** More nodes than that can never be read all at once. */
const NEVER_WHOLE = 500;
const ANY_WINDOW: Room = { width: 1200, height: 500, largest: 1 };

/** Where a picture is never seen whole, its layout is the same in every window. */
export const roomFor = (nodes: number, room: Room | null): Room | null => (nodes > NEVER_WHOLE ? ANY_WINDOW : room);

/** How large a picture of that size is seen. */
export const scaleIn = (room: Room, width: number, height: number): number =>
  Math.min(room.largest, quantized(room.width) / width, quantized(room.height) / height);
