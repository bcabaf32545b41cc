import { describe, expect, it } from "vitest";
import { WindowMemory } from "./windowMemory.ts";

const sight = (width: number, least = 0.875) => ({ width, height: 400, least, largest: 1.7 });
const PICTURE = { width: 540, height: 160 };
const PLACE = { k: 2, x: -10, y: 5 };

describe("where a person has put the picture", () => {
  it("is remembered for its window and a picture of that size", () => {
    const memory = new WindowMemory();
    memory.keep(sight(970), PICTURE, PLACE);
    expect(memory.recall(sight(970), PICTURE)).toEqual(PLACE);
    expect(memory.recall(sight(1280), PICTURE), "another window").toBeNull();
    expect(memory.recall(sight(970, 1.125), PICTURE), "read from further away").toBeNull();
    expect(memory.recall(sight(970), { ...PICTURE, width: 600 }), "another picture").toBeNull();
  });
  it("is forgotten when nobody holds it there any more", () => {
    const memory = new WindowMemory();
    memory.keep(sight(970), PICTURE, PLACE);
    memory.keep(sight(970), PICTURE, null);
    expect(memory.recall(sight(970), PICTURE)).toBeNull();
  });
  it("does not grow while a window is dragged larger", () => {
    const memory = new WindowMemory();
    for (let width = 900; width < 910; width++) memory.keep(sight(width), PICTURE, PLACE);
    const kept = Array.from({ length: 10 }, (_, i) => memory.recall(sight(900 + i), PICTURE)).filter(Boolean);
    expect(kept).toHaveLength(4);
  });
});
