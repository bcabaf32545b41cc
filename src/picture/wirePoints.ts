/** A wire as points: the paths that layouts write consist of M, H, V and C. */
import type { Point } from "../layout/layout.ts";
import type { Box } from "./boxes.ts";

/** Of each curve. */
const PIECES = 12;
/** px between two points of a straight piece. */
const STRIDE = 12;

export const wirePoints = (d: string): readonly Point[] => {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  const lineTo = (toX: number, toY: number): void => {
    const count = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / STRIDE));
    for (let i = 1; i <= count; i++) points.push({ x: x + ((toX - x) * i) / count, y: y + ((toY - y) * i) / count });
    [x, y] = [toX, toY];
  };
  for (const [, command, rest = ""] of d.matchAll(/([MHVC])([^MHVCZ]*)/g)) {
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = rest.trim().split(/[ ,]+/).map(Number);
    if (command === "M") {
      [x, y] = [a, b];
      points.push({ x, y });
    } else if (command === "H") lineTo(a, y);
    else if (command === "V") lineTo(x, a);
    else {
      const [fromX, fromY] = [x, y];
      for (let i = 1; i <= PIECES; i++) {
        const t = i / PIECES;
        const [w0, w1, w2, w3] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
        points.push({ x: w0 * fromX + w1 * a + w2 * c + w3 * f, y: w0 * fromY + w1 * b + w2 * e + w3 * g });
      }
      [x, y] = [f, g];
    }
  }
  return points;
};

/** Around all of a wire; a curve stays within the box of the points that its command names. */
export const wireBox = (d: string): Box => {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  let [command, place] = ["M", 0];
  for (const [token] of d.matchAll(/[MHVC]|[^MHVC ,]+/g)) {
    if (token >= "A") {
      [command, place] = [token, 0];
      continue;
    }
    const number = Number(token);
    if (command === "H" || (command !== "V" && place % 2 === 0)) {
      box.left = Math.min(box.left, number);
      box.right = Math.max(box.right, number);
    } else {
      box.top = Math.min(box.top, number);
      box.bottom = Math.max(box.bottom, number);
    }
    place++;
  }
  return box;
};
