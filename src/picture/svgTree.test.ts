import { expect, it } from "vitest";
import { pictureToSvg } from "./svgTree.ts";
import { pictureAt } from "./testing.ts";

it("a picture as text: its layers from the bottom to the top, what is known as data, what is said as labels", () => {
  const svg = pictureToSvg(pictureAt("x = 3\nf = x*x", { cursor: 3 }));
  expect(svg).toMatch(/^<svg role="group" width="\d/);
  expect([...svg.matchAll(/<g class="(frames|edges|lit|nodes|buttons|notes)">/g)].map(([, name]) => name)).toEqual([
    "frames",
    "edges",
    "lit",
    "nodes",
    "buttons",
    "notes",
  ]);
  expect(svg).toMatch(/<g class="node input receiving"[^>]* data-node="x" data-state="partial" data-value="3" data-gradient="3" role="button" aria-label="node 0">/);
  expect(svg).toMatch(/<title>3<\/title><text font-size="16" text-anchor="start"><tspan class="bold">3 \+ …<\/tspan><\/text>/);
}); // biome-ignore format: long patterns

it("is well formed whatever the names are", () => {
  const svg = pictureToSvg(pictureAt("é_1 = 3\nf = é_1 < 2 ? 1 : 2".replace(" < 2 ? 1 : 2", "*2"), { cursor: 0 }));
  const open: string[] = [];
  for (const [, slash, tag] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*>/g)) {
    if (slash === "") open.push(tag ?? "");
    else expect(open.pop()).toBe(tag);
  }
  expect(open).toEqual([]);
  expect(svg.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]/);
});
