import { describe, expect, test } from "vitest";
import { layoutGraph } from "./layoutGraph.ts";
import { LayoutSuperseded, requestLayout } from "./layoutInBackground.ts";
import { graphOf, requestOf } from "./testing.ts";

const request = requestOf(graphOf("f = (x + y)*z"));

describe("a small graph, in the page", () => {
  test("the same layout, later", async () => {
    expect(await requestLayout(request)).toEqual(layoutGraph(request));
  });

  test("a newer request takes the place of an older one", async () => {
    const older = requestLayout(request);
    const newer = requestLayout(request);
    await expect(older).rejects.toBeInstanceOf(LayoutSuperseded);
    await expect(newer).resolves.toEqual(layoutGraph(request));
  });
});
