import { EditorState } from "@codemirror/state";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edited } from "./edited.ts";
import { minimalChange } from "./minimalChange.ts";

const selecting = (doc: string, anchor: number, head: number): EditorState =>
  EditorState.create({ doc, selection: { anchor, head } });

describe("the selection when the text changes from outside", () => {
  it.each([
    ["stays on what is not replaced", "x = 1; y = 2", [7, 12], "x = 10; y = 2", [8, 13]],
    ["collapses behind what is replaced around it", "x = 123", [5, 6], "x = 4567", [8, 8]],
    ["whichever way it was made", "x = 123", [6, 5], "x = 4567", [8, 8]],
  ] as const)("%s", (_, before, [anchor, head], after, expected) => {
    const state = selecting(before, anchor, head);
    const change = minimalChange(before, after);
    const { main } = state.update(edited(state, change ? [change] : [])).state.selection;
    expect([main.anchor, main.head]).toEqual(expected);
  });

  it("is always one that can be typed over", () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.nat(12), fc.nat(12), (before, after, a, b) => {
        const state = selecting(before, Math.min(a, before.length), Math.min(b, before.length));
        const change = minimalChange(state.doc.toString(), after);
        const next = state.update(edited(state, change ? [change] : [])).state;
        expect(() => next.replaceSelection("x")).not.toThrow();
      }),
    );
  });
});
