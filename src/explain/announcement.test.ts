import { describe, expect, it } from "vitest";
import { graphWordsFor } from "../i18n/graphWordsFor.ts";
import { LOCALES, localeOf } from "../i18n/locales.ts";
import { announcement } from "./announcement.ts";
import { momentsOf } from "./testing.ts";

/** A gate, the seed, a fork that is summed in two steps. */
const moments = momentsOf("x = 3\nf = x * x");

describe.each(Object.keys(LOCALES))("what is said of each step, in %s", (tag) => {
  const words = graphWordsFor(localeOf(tag) ?? "en");
  it.each(Array.from({ length: moments.walk.steps.length + 1 }, (_, cursor) => cursor))("after %i: whole sentences", (cursor) => {
    const said = announcement(moments.at(cursor), words);
    expect(said).toMatch(/[^.]\.$/);
    expect(said).not.toMatch(/\.\.| {2}/);
  });
});

it("says where the walk is, what was done, and that it is over", () =>
  expect(announcement(moments.at(4), graphWordsFor("en"))).toBe(
    "step 4 of 4. Contribution to x through f: 1 times 3 is 3. Gradient of x: 6, 2 of 2 contributions. The walk is complete: every gradient is final.",
  ));
