import { expect, test } from "vitest";
import { formatCount } from "./count.ts";

test.each([
  [0n, "0"],
  [999n, "999"],
  [1000n, "1\u202F000"],
  [2n ** 64n, "18\u202F446\u202F744\u202F073\u202F709\u202F551\u202F616"],
  [10n ** 24n - 1n, "999\u202F999\u202F999\u202F999\u202F999\u202F999\u202F999\u202F999"],
  [10n ** 24n, "1×10²⁴"],
  [99999n * 10n ** 30n, "1×10³⁵"],
  [2n ** 5000n, "1.412×10¹⁵⁰⁵"],
] as const)("the count %d is written %s", (count, text) => expect(formatCount(count)).toBe(text));
