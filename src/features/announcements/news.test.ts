import { describe, expect, it } from "vitest";
import { choosing } from "../../choices/choice.ts";
import { ROW } from "../../choices/core.ts";
import { LOCALE } from "../../i18n/locales.ts";
import { type Backstep, createBackstep } from "../../store/store.ts";
import { news } from "./news.ts";

const COMPOSITE = "g(a) = a * (a + 1)\np = g(x)\nf = p * x";

const opened = (): Backstep => {
  const backstep = createBackstep();
  backstep.actions.open(COMPOSITE, { step: 2 });
  return backstep;
};

/** What is said of the last change of several. */
const said = (...acts: ((backstep: Backstep) => void)[]): string | null => {
  const backstep = opened();
  for (const act of acts.slice(0, -1)) act(backstep);
  const before = backstep.store.getState();
  acts.at(-1)?.(backstep);
  return news(backstep.derive, backstep.store.getState(), before);
};

describe("said", () => {
  const open = ({ actions }: Backstep) => actions.toggle("p");
  it("a step", () => expect(said(({ actions }) => actions.step(1))).toMatch(/^step 3 of \d+\. /));
  it("a gate that was opened", () => expect(said(open)).toBe("p is open: 2 gates inside."));
  it("and closed", () => expect(said(open, open)).toBe("p is closed: one gate again."));
  it("a step whose motion has just begun, as the one that it is", () =>
    expect(said(({ actions }) => actions.setStill(false), ({ actions }) => actions.step(1))).toMatch(/^step 3 of \d+\. /)); // biome-ignore format: one thought
  it("not what is asked for", () =>
    expect(said(({ actions }) => [actions.goTo(1), actions.ask("both")], ({ actions }) => actions.choose(LOCALE, "pt-BR"))).toMatch(/^passo 1 de \d+\.$/)); // biome-ignore format: one thought
  it("a new target", () => expect(said(({ actions }) => actions.setTarget("p"))).toMatch(/^p is now the target/));
  it("another row of the data, with the step in it", () => {
    const backstep = createBackstep();
    backstep.actions.open("data x = [1, 2]\nf = 3*x", { step: 1 });
    const before = backstep.store.getState();
    backstep.actions.choose(ROW, 2);
    expect(news(backstep.derive, backstep.store.getState(), before)).toMatch(/^Row 2 of 2\. step 1 of \d+\. f = .* = 6/);
  });
  it("the step again in another language", () =>
    expect(said(({ actions }) => actions.choose(LOCALE, "pt-BR"))).toMatch(/^passo 2 de/));
});

describe("not said", () => {
  it("numbers on their way", () => expect(said(({ actions }) => actions.move("x", 3))).toBeNull());
  it("what is pointed at", () => expect(said(({ actions }) => actions.hover({ kind: "node", name: "x" }))).toBeNull());
  it("“closed” of a gate that another program does not have", () =>
    expect(
      said(
        ({ actions }) => actions.toggle("p"),
        ({ actions }) => actions.open("f = x * y"),
      ),
    ).not.toContain("closed"));
  it("a choice that changes no step", () => {
    const { derive, store } = opened();
    const before = store.getState();
    expect(news(derive, { ...before, chosen: choosing(before.chosen, LOCALE, "en") }, before)).toBeNull();
  });
});
