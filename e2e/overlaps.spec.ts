/** Measured in the browser at every step of every example: no text lies on another, no wire runs through a label, nothing of the step is cut off. */
import { EXAMPLES } from "../src/lessons/examples.ts";
import { walkLooking } from "./complaints.ts";
import { expected } from "./engine.ts";
import { expect, test } from "./fixtures.ts";

test.describe("nothing is in the way of anything", () => {
  for (const { id, program } of EXAMPLES)
    test(id, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      const { complaints, cursor, texts } = await walkLooking(page, { program });
      expect(complaints).toEqual([]);
      expect(cursor, "all steps were looked at").toBe(expected(program).total);
      expect(texts).toBeGreaterThan(5);
    });
});
