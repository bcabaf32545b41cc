/** What a screen reader should say when the state has changed. Pure functions. */
import { valueOf } from "../../choices/choice.ts";
import { announcement } from "../../explain/announcement.ts";
import { spokenName } from "../../explain/names.ts";
import { TILE_WORDS } from "../../explain/tileWords.ts";
import { graphWordsFor } from "../../i18n/graphWordsFor.ts";
import { LOCALE } from "../../i18n/locales.ts";
import type { Derivations } from "../../store/derive.ts";
import type { State } from "../../store/state.ts";

export const aboutStep = (derive: Derivations, state: State): string => {
  const moment = derive.moment(state);
  if (!moment) return "";
  // While the motion is on its way, the frame is still that of before.
  const arrived = { ...moment, cursor: state.cursor };
  return announcement(arrived, graphWordsFor(valueOf(state.chosen, LOCALE)));
};

/** null if nothing has happened that needs saying; a drag is not announced number by number. */
export const news = (derive: Derivations, state: State, before: State): string | null => {
  const messages = graphWordsFor(valueOf(state.chosen, LOCALE));
  const structure = derive.structure(state);
  const graph = structure?.graph;
  if (state.target !== before.target && graph) {
    const name = state.target ?? graph.nodes[graph.output]?.name ?? "";
    return messages.graph.newTarget({ name: spokenName(messages.graph, name) });
  }
  const drawn = structure?.drawn;
  const opened = drawn?.graph.groups.find(({ key }) => state.expanded.has(key) && !before.expanded.has(key));
  if (drawn && opened) {
    const inside = drawn.graph.nodes.filter(({ group }) => drawn.graph.groups[group]?.key === opened.key);
    if (TILE_WORDS.now && drawn.keys.has(opened.key)) return TILE_WORDS.now.opened(opened.name, inside.length, messages.language);
    const gates = inside.filter((node) => "operands" in node).length;
    return messages.graph.opened({ name: spokenName(messages.graph, opened.name), gates });
  }
  const closed = [...before.expanded].find((key) => !state.expanded.has(key));
  if (closed !== undefined && state.text === before.text) {
    if (TILE_WORDS.now && drawn?.keys.has(closed)) return TILE_WORDS.now.closed(closed, messages.language);
    return messages.graph.closed({ name: spokenName(messages.graph, closed.replaceAll("'", "")) });
  }
  const row = derive.row(state);
  if (row !== null && row !== derive.row(before) && state.program === before.program)
    return `${messages.graph.row({ row: row + 1, count: state.program?.data?.rows.length ?? 0 })} ${aboutStep(derive, state)}`;
  const isStep =
    state.cursor !== before.cursor ||
    state.program !== before.program ||
    valueOf(state.chosen, LOCALE) !== valueOf(before.chosen, LOCALE);
  return isStep && state.moved.size === 0 ? aboutStep(derive, state) : null;
};
