import { describe, expect, it } from "vitest";
import { CORE_CHOICES, PRESENTING, PROGRAM } from "../../choices/core.ts";
import { LOCALE } from "../../i18n/locales.ts";
import { type Backstep, createBackstep } from "../../store/store.ts";
import { DIALOG } from "../dialogs.ts";
import { TOOL } from "../tools.ts";
import { isSameScreen, isUntouched } from "./isSameScreen.ts";

const visited = (text = PROGRAM.initial): Backstep => {
  const backstep = createBackstep([...CORE_CHOICES, LOCALE]);
  backstep.actions.open(text);
  return backstep;
};

/** Whether the screen is that of a visitor who has only just come. */
const after = (act: (backstep: Backstep) => void): [isUntouched: boolean, isSame: boolean] => {
  const backstep = visited();
  const before = backstep.store.getState();
  act(backstep);
  const now = backstep.store.getState();
  return [isUntouched(now), isSameScreen(before, now)];
};

describe("a visitor", () => {
  const acts: [string, (backstep: Backstep) => void][] = [
    ["steps", ({ actions }) => actions.step(1)],
    ["plays", ({ actions }) => actions.setPlaying(true)],
    ["types", ({ actions }) => actions.type("f = x", 0)],
    ["moves an input", ({ actions }) => actions.move("x", 3)],
    ["selects a node", ({ actions }) => actions.select({ kind: "node", name: "q" })],
    ["opens an example", ({ actions }) => actions.open("f = x*y")],
    ["opens a dialog", ({ actions }) => actions.choose(DIALOG, "help")],
    ["opens a tool", ({ actions }) => actions.choose(TOOL, "ledger")],
    ["presents", ({ actions }) => actions.choose(PRESENTING, true)],
  ];
  it.each(acts)("who %s needs no tour any more", (_, act) => expect(after(act)).toEqual([false, false]));
  it("who only looks does", () =>
    expect(after(({ actions }) => [actions.hover({ kind: "node", name: "q" }), actions.choose(LOCALE, "pt-BR")])).toEqual([
      true,
      true,
    ]));
  it("whose browser has kept another program knows the page", () =>
    expect(isUntouched(visited("f = x*y").store.getState())).toBe(false));
});
