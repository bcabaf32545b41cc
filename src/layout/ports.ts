/** Where wires touch a shape. */
import type { LayoutRequest, NodeBox } from "./layout.ts";

/** How far the upper and the lower operand of two enter from the centre line. */
const PAIR = 12;

/** Height of a port over (−) or under (+) the centre line. `place` counts the operands from the top. */
const portOffset = ({ height }: NodeBox, place: number, count: number): number => {
  if (count < 2) return 0;
  const reach = count === 2 ? Math.min(PAIR, 0.4 * height) : 0.4 * height;
  return -reach + (2 * reach * place) / (count - 1);
};

/** How far the outline of a circle or pill lies inside its bounding box at that height. */
export const inset = ({ width, height }: NodeBox, offset: number): number => {
  const radius = Math.min(width, height) / 2;
  const intoTheRound = Math.min(radius, Math.max(0, Math.abs(offset) - (height / 2 - radius)));
  return radius - Math.sqrt(radius * radius - intoTheRound * intoTheRound);
};

export interface Port {
  /** Place among the operands of the gate, from the top. */
  readonly place: number;
  readonly count: number;
  readonly offset: number;
}

/** By edge: its port at the gate. */
export const portsOf = ({ boxes, edges }: LayoutRequest): readonly Port[] => {
  const incoming = boxes.map((): number[] => []);
  edges.forEach(({ to }, edge) => incoming[to]?.push(edge));
  const ports: Port[] = [];
  boxes.forEach((box, node) => {
    const sorted = (incoming[node] ?? []).toSorted((a, b) => (edges[a]?.slot ?? 0) - (edges[b]?.slot ?? 0));
    sorted.forEach((edge, place) => {
      ports[edge] = { place, count: sorted.length, offset: portOffset(box, place, sorted.length) };
    });
  });
  return ports;
};
