/** The words of a picture, in the reader's language. */
import { spokenName } from "../../explain/names.ts";
import { spokenEdge, spokenNode } from "../../explain/spokenLabels.ts";
import { faultText, kinkText } from "../../explain/trouble.ts";
import { graphWordsFor } from "../../i18n/graphWordsFor.ts";
import type { Locale } from "../../i18n/locales.ts";
import { meaningsOf } from "../../moment/meaning.ts";
import type { Moment } from "../../moment/moment.ts";
import type { PictureWords, Trouble } from "../../picture/words.ts";

export const pictureWords = ({ graph, walk, frame, evaluation, faults, kinks }: Moment, locale: Locale): PictureWords => {
  const messages = graphWordsFor(locale);
  const words = messages.graph;
  const inputs = graph.nodes.filter(({ kind }) => kind === "input").length;
  const troubles = new Map<number, Trouble>();
  for (const kink of kinks) troubles.set(kink.node, { kind: "kink", sentence: kinkText(messages, graph, evaluation, kink) });
  for (const fault of faults)
    troubles.set(fault.node, { kind: "fault", sentence: faultText(messages, graph, evaluation, fault) });
  const meanings = meaningsOf(walk, { evaluation, kinks });
  return {
    language: locale,
    graph: words.label({ target: spokenName(words, graph.nodes[walk.target]?.name ?? ""), inputs, gates: walk.forwardSteps }),
    node: (index) => spokenNode(words, walk, frame, index, meanings[index]),
    edge: (index) => spokenEdge(words, walk, frame, index),
    progress: (arrived, expected) => words.progress({ arrived, expected }),
    unused: words.unused,
    open: (name) => words.open({ name: spokenName(words, name) }),
    close: (name) => words.close({ name: spokenName(words, name) }),
    troubles,
  };
};
