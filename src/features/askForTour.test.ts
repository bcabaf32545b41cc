import { expect, it } from "vitest";
import { valueOf } from "../choices/choice.ts";
import { PROGRAM } from "../choices/core.ts";
import { createBackstep } from "../store/store.ts";
import { askForTour } from "./askForTour.ts";
import { DIALOG } from "./dialogs.ts";
import { TOOL } from "./tools.ts";
import { TOUR } from "./tour.ts";

const asked = (text: string, step = 0) => {
  const backstep = createBackstep();
  backstep.actions.open(text, { step });
  backstep.actions.choose(DIALOG, "help");
  backstep.actions.choose(TOOL, "ledger");
  askForTour(backstep);
  const { text: shown, cursor, chosen } = backstep.store.getState();
  return { shown, cursor, chosen };
};

it("a walk goes back to its beginning, where there is something to wait for, and nothing lies over it", () => {
  const { shown, cursor, chosen } = asked("x = 2\nf = x*x", 3);
  expect([shown, cursor]).toEqual(["x = 2\nf = x*x", 0]);
  expect([valueOf(chosen, TOUR), valueOf(chosen, DIALOG), valueOf(chosen, TOOL)]).toEqual([true, null, null]);
});

it.each([
  ["has no input that is read", "f = 2*3"],
  ["is empty", ""],
  ["is too large to be pointed into", `f = ${Array.from({ length: 201 }, (_, i) => `x${i}`).join(" + ")}`],
])("a program that %s makes way for the opening example", (_, text) => expect(asked(text).shown).toBe(PROGRAM.initial));
