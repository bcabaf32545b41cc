import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createFollower } from "./createFollower.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("passes the first on at once, then the latest now and then, and none twice", () => {
  const passed: number[] = [];
  const follower = createFollower((value: number) => passed.push(value), 100);
  for (let i = 0; i < 30; i++) {
    follower.take(i);
    vi.advanceTimersByTime(16);
  }
  expect(passed[0]).toBe(0);
  expect(passed.length).toBeLessThan(7);
  vi.advanceTimersByTime(1000);
  expect(passed.at(-1)).toBe(29);
  expect(passed).toEqual([...new Set(passed)]);
  follower.take(50);
  expect(passed.at(-1)).toBe(50);
});

it("catches up when it is asked to, and says nothing after its end", () => {
  const passed: number[] = [];
  const follower = createFollower((value: number) => passed.push(value), 100);
  follower.take(1);
  follower.take(2);
  expect(passed).toEqual([1]);
  follower.catchUp();
  expect(passed).toEqual([1, 2]);
  follower.take(3);
  follower.destroy();
  vi.advanceTimersByTime(1000);
  expect(passed).toEqual([1, 2]);
});
