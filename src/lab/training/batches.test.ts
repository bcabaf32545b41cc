import * as fc from "fast-check";
import { expect, it } from "vitest";
import { batchSize, updatesPerEpoch, writeOrder } from "./batches.ts";

const orderOf = (rows: number, seed: number | null, epoch: number): readonly number[] => {
  const order = new Int32Array(rows);
  writeOrder(order, seed, epoch);
  return [...order];
};

it("an order has every row once", () =>
  fc.assert(
    fc.property(fc.nat(50), fc.nat(), fc.nat(1e6), (rows, seed, epoch) => {
      const order = orderOf(rows, seed, epoch);
      expect(order.toSorted((a, b) => a - b)).toEqual(orderOf(rows, null, 0));
      expect(order).toEqual(orderOf(rows, seed, epoch));
    }),
  ));

it("every order of three rows comes about equally often", () => {
  const found = new Map<string, number>();
  for (let epoch = 0; epoch < 6000; epoch++) {
    const order = orderOf(3, 1, epoch).join("");
    found.set(order, (found.get(order) ?? 0) + 1);
  }
  expect(found.size).toBe(6);
  for (const times of found.values()) expect(Math.abs(times - 1000)).toBeLessThan(120);
});

it("an epoch's order says nothing of the next one's", () => {
  const found = new Map<string, number>();
  for (let epoch = 0; epoch < 7200; epoch++) {
    const pair = [orderOf(3, 1, epoch), orderOf(3, 1, epoch + 1)].join(" ");
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  expect(found.size).toBe(36);
  for (const times of found.values()) expect(Math.abs(times - 200)).toBeLessThan(60);
});

it("batches are never empty, nor larger than all rows", () => {
  expect([batchSize(10, null), batchSize(10, 3), batchSize(10, 40)]).toEqual([10, 3, 10]);
  expect([updatesPerEpoch(10, null), updatesPerEpoch(10, 3), updatesPerEpoch(10, 40), updatesPerEpoch(1, 1)]).toEqual([
    1, 4, 1, 1,
  ]);
});
