/** Data sets that are made: x₁ and x₂ in the plane, and which of two classes, 0 or 1. Numbers are the same for the same seed. */
import { normalFrom } from "../lang/random.ts";
import type { Table } from "./table.ts";

export const SETS = ["xor", "moons", "circles"] as const;
export type SetId = (typeof SETS)[number];

export interface MadeSet {
  readonly id: SetId;
  /** How many; XOR has four. */
  readonly rows: number;
  /** Standard deviation of what is added to each coordinate. */
  readonly noise: number;
  /** A whole number. */
  readonly seed: number;
}

type Point = readonly [x1: number, x2: number];

/** Coordinates keep two decimals: as exact as anybody sees, and short. */
const DECIMALS = 100;
const short = (x: number): number => Math.round(x * DECIMALS) / DECIMALS + 0;

/** Half circles of radius 1 that reach into each other. @param part of its way, from 0 to 1 */
const moon = (label: number, part: number): Point => {
  const [cos, sin] = [Math.cos(Math.PI * part), Math.sin(Math.PI * part)];
  return label === 0 ? [cos, sin] : [1 - cos, 0.5 - sin];
};

const INNER_RADIUS = 0.5;

/** The outer circle is class 0. */
const circle = (label: number, part: number): Point => {
  const radius = label === 0 ? 1 : INNER_RADIUS;
  return [radius * Math.cos(2 * Math.PI * part), radius * Math.sin(2 * Math.PI * part)];
};

/** Points evenly along both curves, in turn, so that the first rows already have both classes. @param isClosed the end is the beginning */
const alongCurves = ({ rows, noise, seed }: MadeSet, curve: typeof moon, isClosed: boolean): (readonly number[])[] => {
  const normal = normalFrom(seed);
  return Array.from({ length: rows }, (_, row) => {
    const label = row % 2;
    const ofClass = Math.ceil((rows - label) / 2);
    const [x1, x2] = curve(label, Math.floor(row / 2) / Math.max(1, isClosed ? ofClass : ofClass - 1));
    return [short(x1 + noise * normal()), short(x2 + noise * normal()), label];
  });
};

const XOR = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
];

export const makeSet = (made: MadeSet): Table => ({
  names: ["x1", "x2", "y"],
  rows: made.id === "xor" ? XOR : alongCurves(made, made.id === "moons" ? moon : circle, made.id === "circles"),
});
