/** The words of a picture, in the reader's language. */
import { nodeText, spokenName } from "../../explain/names.ts";
import { spokenEdge, spokenNode } from "../../explain/spokenLabels.ts";
import { TILE_WORDS } from "../../explain/tileWords.ts";
import { faultText, kinkText } from "../../explain/trouble.ts";
import { drawnNodeOf, isTile } from "../../graph/drawn.ts";
import type { GraphNode } from "../../graph/graph.ts";
import { graphWordsFor } from "../../i18n/graphWordsFor.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { DrawnMoment } from "../../moment/drawnMoment.ts";
import type { Moment } from "../../moment/moment.ts";
import type { PictureWords, Trouble } from "../../picture/words.ts";

/** Gates inside a tile have names that nobody sees: the entry is meant that they compute. */
const nameOfSeen =
  ({ drawn, graph }: Moment) =>
  (node: GraphNode | undefined): string => {
    const index = node?.index ?? -1;
    const seen = drawn.graph.nodes[drawnNodeOf(drawn, index)];
    return nodeText(isTile(seen) ? graph.nodes[seen.entries.find((entry) => entry >= index) ?? -1] : node);
  };

export const pictureWords = (moment: DrawnMoment, locale: Locale): PictureWords => {
  const { graph, walk, frame, meanings, inNumbers } = moment;
  const { drawn, evaluation, faults, kinks } = inNumbers;
  const messages = graphWordsFor(locale);
  const words = messages.graph;
  const inputs = graph.nodes.filter(({ kind, operands }) => kind === "input" || (kind === "tile" && !operands)).length;
  const nameOf = nameOfSeen(inNumbers);
  const troubles = new Map<number, Trouble>();
  for (const kink of kinks)
    troubles.set(drawnNodeOf(drawn, kink.node), {
      kind: "kink",
      sentence: kinkText(messages, inNumbers.graph, evaluation, kink, nameOf),
    });
  for (const fault of faults)
    troubles.set(drawnNodeOf(drawn, fault.node), {
      kind: "fault",
      sentence: faultText(messages, inNumbers.graph, evaluation, fault, nameOf),
    });
  return {
    language: locale,
    graph: words.label({ target: spokenName(words, graph.nodes[walk.target]?.name ?? ""), inputs, gates: walk.forwardSteps }),
    node: (index) =>
      isTile(graph.nodes[index])
        ? (TILE_WORDS.now?.tile(inNumbers, index, locale) ?? "")
        : spokenNode(words, walk, frame, index, meanings[index]),
    edge: (index) => {
      const edge = graph.edges[index];
      const isOfTile = edge && (isTile(graph.nodes[edge.from]) || isTile(graph.nodes[edge.to]));
      return isOfTile ? (TILE_WORDS.now?.wire(inNumbers, index, locale) ?? "") : spokenEdge(words, walk, frame, index);
    },
    progress: (arrived, expected) => words.progress({ arrived, expected }),
    unused: words.unused,
    open: (name) => words.open({ name: spokenName(words, name) }),
    close: (name) => words.close({ name: spokenName(words, name) }),
    troubles,
  };
};
