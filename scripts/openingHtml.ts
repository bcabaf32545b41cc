/** The page before its scripts have come: the opening example's text and graph, and a sentence for when they never come. */
import { CORE_CHOICES, PROGRAM } from "../src/choices/core.ts";
import { limitsFor } from "../src/features/graph/limits.ts";
import { pictureWords } from "../src/features/graph/pictureWords.ts";
import { firstMessagesFor } from "../src/i18n/firstMessagesFor.ts";
import { LOCALE, LOCALES, localeOf } from "../src/i18n/locales.ts";
import type { Room } from "../src/layout/layout.ts";
import { layoutGraph } from "../src/layout/layoutGraph.ts";
import { drawnMoment } from "../src/moment/drawnMoment.ts";
import { measureBoxes } from "../src/picture/measure.ts";
import { pictureOf } from "../src/picture/pictureOf.ts";
import { escaped, pictureToSvg } from "../src/picture/svgTree.ts";
import { createBackstep } from "../src/store/store.ts";

const SENTENCES = {
  en: "To walk through this graph the page needs JavaScript, which has not arrived.",
  "pt-BR": "Para percorrer este grafo, a página precisa de JavaScript, que não chegou.",
};

/** px to a rem, which grows with the window as the graph does. */
const REM = 16;
const { largest } = limitsFor({ width: 1280, height: 720 }, false);

/** What it may fill on a common screen, by the class of the picture; `opening.css` chooses by the width of the window. */
const ROOMS: Readonly<Record<string, Room>> = {
  wide: { width: 934, height: 363, largest },
  narrow: { width: 354, height: 317, largest },
};

/** As `GraphPanel` paints it at the start, as large as the camera would show it where there is room. */
const openingPictures = (): string[] => {
  const { store, derive, actions } = createBackstep([...CORE_CHOICES, LOCALE]);
  actions.open(PROGRAM.initial);
  const state = store.getState();
  const moment = derive.moment(state);
  if (!moment) throw new Error("the opening example has errors");
  const drawn = drawnMoment(moment);
  const { graph, evaluation } = drawn;
  const boxes = measureBoxes(graph, evaluation);
  const groupOf = graph.nodes.map(({ group }) => group);
  const words = pictureWords(drawn, LOCALE.initial);
  return Object.entries(ROOMS).map(([name, room]) => {
    const layout = layoutGraph({ boxes, edges: graph.edges, groups: graph.groups, groupOf, room });
    const picture = pictureOf(drawn, { graph, boxes, layout, tiles: null }, words);
    const size = (length: number): string => `${(length * largest) / REM}rem`;
    const svg = pictureToSvg(picture).replace(
      / width="[^"]*" height="[^"]*"/,
      ` width="${size(picture.width)}" height="${size(picture.height)}"`,
    );
    return `<div class="viewport opening ${name}">${svg}</div>`;
  });
};

/** What to press, in every language; the one that the early script has chosen is seen. */
const guidance = (): string => {
  const tags = Object.keys(LOCALES).flatMap((tag) => localeOf(tag) ?? []);
  return tags
    .map((tag) => `<p class="guidance opening-guidance" lang="${tag}">${escaped(firstMessagesFor(tag).app.firstRun.start)}</p>`)
    .join("");
};

/** The places are those of `App`; it replaces them, and `GraphPanel` keeps the picture until it has painted its own. */
export const openingHtml = (): string => {
  const sentences = Object.entries(SENTENCES).map(([lang, sentence]) => `<p lang="${lang}">${sentence}</p>`);
  return [
    `<header class="page-header"><h1><span>∂</span> Backstep</h1><span class="opening-control"></span></header><div></div>`,
    `<main><div class="side"><section class="program"><h2>&nbsp;</h2><pre class="opening-text">${escaped(PROGRAM.initial)}</pre></section></div><div class="splitter left"></div>`,
    `<div class="stage"><section class="graph">${openingPictures().join("")}</section>`,
    `<section class="formula"><div class="formula-lines"><div class="opening-sentence">${sentences.join("")}</div></div><div class="explanation">${guidance()}</div></section></div></main>`,
    `<footer class="transport"><span class="opening-control"></span></footer>`,
  ].join("");
};
