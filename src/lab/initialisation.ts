/**
 * What a way to begin makes of a deep network: rows of N(0, 1) go forward through layers h ← activation(W·h) of one width, and gradients of N(0, 1)
 * at the last layer go back. No biases; nothing is learnt.
 */

import { normalFrom } from "../lang/random.ts";
import { relu, sigmoid, tanh } from "../ops/activations.ts";
import { multiply, transposed } from "./matrix.ts";

const ACTIVATIONS = { tanh, relu, sigmoid };

export type ActivationId = keyof typeof ACTIVATIONS;
export const ACTIVATION_IDS: readonly ActivationId[] = ["tanh", "relu", "sigmoid"];

/** constant: every weight is `scale`. normal: scale·N(0, 1). xavier: N(0, 1/width). he: N(0, 2/width). */
export type Scheme = "constant" | "normal" | "xavier" | "he";
export const SCHEMES: readonly Scheme[] = ["constant", "normal", "xavier", "he"];

export interface DeepNetwork {
  readonly depth: number;
  readonly width: number;
  readonly activation: ActivationId;
  readonly scheme: Scheme;
  /** The constant, or σ; the others have their own. */
  readonly scale: number;
  readonly seed: number;
}

/** Of many numbers. Those that are not finite count for neither bins nor ends; they make mean and spread what they are. */
export interface Spread {
  readonly mean: number;
  /** Standard deviation. */
  readonly std: number;
  readonly least: number;
  readonly most: number;
  /** How many lie in each of equal parts of least … most; none where all are the same. */
  readonly bins: readonly number[];
}

export interface LayerSpread {
  readonly activations: Spread;
  /** Of ∂/∂h, each row for itself. */
  readonly gradients: Spread;
}

/** Rows that go through; four at a time. */
const ROWS = 64;
export const BINS = 24;

const spreadOf = (numbers: Float64Array): Spread => {
  let [sum, least, most] = [0, Infinity, -Infinity];
  for (const x of numbers) {
    sum += x;
    if (!Number.isFinite(x)) continue;
    if (x < least) least = x;
    if (x > most) most = x;
  }
  const mean = sum / numbers.length;
  let squares = 0;
  for (const x of numbers) squares += (x - mean) ** 2;
  const bins = Array.from({ length: most > least ? BINS : 0 }, () => 0);
  if (bins.length > 0)
    for (const x of numbers)
      if (Number.isFinite(x)) {
        const bin = Math.min(BINS - 1, Math.floor(((x - least) / (most - least)) * BINS));
        bins[bin] = (bins[bin] ?? 0) + 1;
      }
  return { mean, std: Math.sqrt(squares / numbers.length), least, most, bins };
};

const weightScale = ({ scheme, scale, width }: DeepNetwork): number =>
  ({ constant: scale, normal: scale, xavier: Math.sqrt(1 / width), he: Math.sqrt(2 / width) })[scheme];

/** By layer, the first one first. Takes 2·rows·depth·width² products: half a second for 10 layers of 500. */
export const layersOf = (network: DeepNetwork): readonly LayerSpread[] => {
  const { depth, width, activation, scheme, seed } = network;
  const operation = ACTIVATIONS[activation];
  const slopeAt = operation.partials[0].value;
  const normal = normalFrom(seed);
  const random = (length: number): Float64Array => Float64Array.from({ length }, normal);
  const scale = weightScale(network);
  let h = random(ROWS * width);
  const layers = Array.from({ length: depth }, () => {
    const weights =
      scheme === "constant" ? new Float64Array(width * width).fill(scale) : random(width * width).map((n) => n * scale);
    const slopes = new Float64Array(h.length);
    multiply(slopes, h, weights, width);
    h = slopes.map((z) => operation.value(z));
    for (const [i, z] of slopes.entries()) slopes[i] = slopeAt(z, h[i]!);
    return { weights, slopes, activations: spreadOf(h) };
  });
  let gradient = random(ROWS * width);
  const back = layers.toReversed().map(({ weights, slopes, activations }) => {
    const gradients = spreadOf(gradient);
    const before = new Float64Array(gradient.length);
    multiply(
      before,
      gradient.map((g, i) => g * slopes[i]!),
      transposed(weights, width),
      width,
    );
    gradient = before;
    return { activations, gradients };
  });
  return back.toReversed();
};

/** How much larger or smaller gradients become from one layer to that before it, on the average; NaN for a single layer. */
export const growthOf = (layers: readonly LayerSpread[]): number => {
  const [first, last] = [layers[0]?.gradients.std ?? Number.NaN, layers.at(-1)?.gradients.std ?? Number.NaN];
  return (first / last) ** (1 / (layers.length - 1));
};
