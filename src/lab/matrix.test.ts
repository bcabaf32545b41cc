import { expect, it } from "vitest";
import { normalFrom } from "../lang/random.ts";
import { multiply, transposed } from "./matrix.ts";

const WIDTH = 5;
const normal = normalFrom(3);
const random = (length: number) => Float64Array.from({ length }, normal);

it("multiplies each row by the matrix", () => {
  const [weights, rows, out] = [random(WIDTH * WIDTH), random(8 * WIDTH), new Float64Array(8 * WIDTH)];
  multiply(out, rows, weights, WIDTH);
  for (const [at, product] of out.entries()) {
    const [r, i] = [Math.floor(at / WIDTH), at % WIDTH];
    const terms = Array.from({ length: WIDTH }, (_, j) => (weights[i * WIDTH + j] ?? 0) * (rows[r * WIDTH + j] ?? 0));
    expect(product).toBeCloseTo(
      terms.reduce((sum, term) => sum + term),
      12,
    );
  }
});

it("a matrix on the way forward is its transpose on the way back: ⟨W·x, g⟩ = ⟨x, Wᵀ·g⟩", () => {
  const [weights, x, g] = [random(WIDTH * WIDTH), random(4 * WIDTH), random(4 * WIDTH)];
  const [forward, back] = [new Float64Array(4 * WIDTH), new Float64Array(4 * WIDTH)];
  multiply(forward, x, weights, WIDTH);
  multiply(back, g, transposed(weights, WIDTH), WIDTH);
  const product = (a: Float64Array, b: Float64Array) => a.reduce((sum, number, i) => sum + number * (b[i] ?? 0), 0);
  expect(product(forward, g)).toBeCloseTo(product(x, back), 10);
});
