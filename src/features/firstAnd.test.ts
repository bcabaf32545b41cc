import { expect, it } from "vitest";
import { firstAnd } from "./firstAnd.ts";

it.each([
  ["all, where there is room", [7, 8, 9], 9, 3, [0, 1, 2]],
  ["the first, where the wanted one is among them", [7, 8, 9], 7, 2, [0, 1]],
  ["the wanted one in the place of the last", [7, 8, 9, 10], 10, 2, [0, 3]],
  ["the first, where what is wanted is none of them", [7, 8, 9], 5, 2, [0, 1]],
  ["the first, where nothing is wanted", [7, 8, 9], undefined, 2, [0, 1]],
] as const)("%s", (_title, nodes, wanted, most, places) => expect(firstAnd(nodes, wanted, most)).toEqual(places));
