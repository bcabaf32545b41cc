/** Everything at once, at every step of any array program: it is drawn, written and told, whatever of it is open or selected. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { announcement } from "./explain/announcement.ts";
import { explain } from "./explain/explain.ts";
import { pictureWords } from "./features/graph/pictureWords.ts";
import { arrayPlan, twinPrograms } from "./graph/randomArrays/testing.ts";
import { en } from "./i18n/en.ts";
import { ptBR } from "./i18n/ptBR.ts";
import { drawnMoment } from "./moment/drawnMoment.ts";
import type { Picture } from "./picture/picture.ts";
import { pictureOf } from "./picture/pictureOf.ts";
import { sceneFor } from "./picture/testing.ts";
import { createBackstep } from "./store/store.ts";
import { TILE_FORMULAS } from "./tex/tileFormulas.ts";

const textsOf = ({ nodes, edges, notes }: Picture): string[] =>
  [...nodes, ...edges, ...notes].flatMap(({ marks, label }) => [
    label ?? "",
    ...marks.flatMap((mark) => (mark.kind === "text" ? mark.runs.map(({ text }) => text) : [])),
  ]);

const BROKEN = /undefined|\[object|null/;

it("nothing throws, and nothing broken is said", () => {
  fc.assert(
    fc.property(arrayPlan, fc.array(fc.nat(), { maxLength: 4 }), fc.nat(), fc.boolean(), (plan, open, pick, inPortuguese) => {
      const text = twinPrograms(plan).arrays;
      const { actions, derive, store } = createBackstep();
      actions.open(text);
      if (!store.getState().program) return;
      for (const i of open) {
        const keys = [...(derive.structure(store.getState())?.drawn.keys ?? [])];
        if (keys.length > 0) actions.toggle(keys[i % keys.length] ?? "");
      }
      const words = inPortuguese ? ptBR : en;
      const total = derive.structure(store.getState())?.drawn.walk.steps.length ?? 0;
      for (let cursor = 0; cursor <= total; cursor++) {
        actions.goTo(cursor);
        if (cursor % 3 === 1) {
          const nodes = derive.structure(store.getState())?.graph.nodes ?? [];
          actions.select({ kind: "node", name: nodes[(pick + cursor) % nodes.length]?.name ?? "" });
        }
        const moment = derive.moment(store.getState());
        if (!moment) throw new Error("there is no moment");
        const drawn = drawnMoment(moment);
        const picture = pictureOf(drawn, sceneFor(moment), pictureWords(drawn, inPortuguese ? "pt-BR" : "en"));
        const { heading, sentences, troubles } = explain(moment, words);
        const lines = TILE_FORMULAS.now?.lines(moment, derive.shown(store.getState()), words.formula.labels, null) ?? [];
        const said = [
          ...textsOf(picture),
          heading,
          ...sentences,
          ...troubles,
          announcement(moment, words),
          ...lines.map(({ tex }) => tex),
        ];
        for (const each of said) expect(each, `${text}\nafter ${cursor}`).not.toMatch(BROKEN);
      }
    }),
    { numRuns: Number(process.env["RUNS"] ?? 12) },
  );
});

it("a number that an array reads entry by entry is used once by it, in words as on the graph", () => {
  const { actions, derive, store } = createBackstep();
  actions.open("s = 2; v = [1, 2, 3]\nw = s * v\nL = sum(w) + s^2");
  const said: string[] = [];
  const total = derive.structure(store.getState())?.drawn.walk.steps.length ?? 0;
  for (let cursor = 0; cursor <= total; cursor++) {
    actions.goTo(cursor);
    const moment = derive.moment(store.getState());
    if (moment) said.push(...explain(moment, en).sentences.map((text) => text.replaceAll(/[\u2068\u2069]/g, "")));
  }
  expect(said.filter((text) => /is used \d+ times/.test(text))).toEqual([
    "s is used 2 times: its contributions are added, 1 of 2 so far.",
    "s is used 2 times: all its contributions are added, and the gradient is complete.",
  ]);
});
