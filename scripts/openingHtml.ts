/** The page before its scripts have come: the opening example's text and graph, and a sentence for when they never come. */
import { CORE_CHOICES, PROGRAM } from "../src/choices/core.ts";
import { LOCALE } from "../src/i18n/locales.ts";
import { layoutGraph } from "../src/layout/layoutGraph.ts";
import { measureBoxes } from "../src/picture/measure.ts";
import { pictureOf } from "../src/picture/pictureOf.ts";
import { escaped, pictureToSvg } from "../src/picture/svgTree.ts";
import { createBackstep } from "../src/store/store.ts";
import { pictureWords } from "../src/ui/graph/pictureWords.ts";

const SENTENCES = {
  en: "To walk through this graph the page needs JavaScript, which has not arrived.",
  "pt-BR": "Para percorrer este grafo, a página precisa de JavaScript, que não chegou.",
};

/** As `GraphPanel` paints it at the start. */
const openingPicture = (): { text: string; svg: string } => {
  const { store, derive, actions } = createBackstep([...CORE_CHOICES, LOCALE]);
  actions.open(PROGRAM.initial);
  const state = store.getState();
  const moment = derive.moment(state);
  if (!moment) throw new Error("the opening example has errors");
  const { graph, evaluation } = moment;
  const boxes = measureBoxes(graph, evaluation);
  const groupOf = graph.nodes.map(({ group }) => group);
  const layout = layoutGraph({ boxes, edges: graph.edges, groups: graph.groups, groupOf });
  const scene = { graph, boxes, layout };
  return { text: derive.text(state), svg: pictureToSvg(pictureOf(moment, scene, pictureWords(moment, LOCALE.initial), null)) };
};

/** The places are those of `App`; it replaces them, and `GraphPanel` keeps the picture until it has painted its own. */
export const openingHtml = (): string => {
  const { text, svg } = openingPicture();
  const sentences = Object.entries(SENTENCES).map(([lang, sentence]) => `<p lang="${lang}">${sentence}</p>`);
  return [
    `<header class="page-header"><h1><span>∂</span> Backstep</h1></header><div></div>`,
    `<main><div class="side"><section class="program"><h2>&nbsp;</h2><pre class="opening-text">${escaped(text)}</pre></section></div>`,
    `<div class="stage"><section class="graph"><div class="viewport opening">${svg}</div></section>`,
    `<section class="formula"><div class="opening-sentence">${sentences.join("")}</div></section></div></main>`,
    `<footer class="transport"><span class="round"></span></footer>`,
  ].join("");
};
