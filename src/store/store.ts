/** The application's state and everything that can be done to it. No React and no DOM: whoever shows it subscribes. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Choice, choosing, valueOf } from "../choices/choice.ts";
import { CORE_CHOICES, GRANULARITY, ROW } from "../choices/core.ts";
import { nextPlace, type Waits } from "../graph/placeInWalk.ts";
import { questionsNow } from "../graph/questions.ts";
import { sameStep } from "../graph/sameMoment.ts";
import { nextBeat, wayTo } from "../graph/way.ts";
import { setInputs } from "../lang/edit.ts";
import { MAX_TEXT } from "../lang/limits.ts";
import { bringParserOf, parserOf } from "../lang/parts.ts";
import { pointedBy } from "../moment/items.ts";
import type { Actions } from "./actions.ts";
import { createDerivations, type Derivations } from "./derive.ts";
import { redone, remembering, rememberingKey, undone } from "./history.ts";
import { fitted, type Place } from "./place.ts";
import { INITIAL_STATE, NOTHING_MOVED, type State } from "./state.ts";

export interface Backstep {
  readonly store: StoreApi<State>;
  readonly derive: Derivations;
  readonly actions: Actions;
  /** All that there are, in the order in which a link says them. */
  readonly choices: readonly Choice<unknown>[];
}

export const createBackstep = (choices: readonly Choice<unknown>[] = CORE_CHOICES, start: Partial<State> = {}): Backstep => {
  const store = createStore<State>()(() => ({ ...INITIAL_STATE, ...start }));
  const derive = createDerivations();
  let awaited: object | null = null;

  /** Changes what the graph is made from, and keeps the walk at the same moment in it, between two steps. */
  const restructure = (change: Partial<State>): void => {
    const before = derive.structure(store.getState());
    const { cursor } = store.getState();
    store.setState((state) => {
      const after = derive.structure({ ...state, ...change });
      const isOther = before && after && before.walk !== after.walk;
      const moment = isOther ? sameStep(before.drawn, cursor, after.drawn) : cursor;
      return { stage: 0, ...change, cursor: Math.min(moment, after?.drawn.walk.steps.length ?? 0), way: null };
    });
  };
  /** What is to happen when a text can be read that could not yet; only what was asked for last. */
  const whenReadable = (text: string, then: () => void): void => {
    const wanted = (awaited = {});
    bringParserOf(text).then(
      () => awaited === wanted && then(),
      () => awaited === wanted && store.setState({ text }), // it stays to be seen, beside the last graph
    );
  };
  /** The state after that text; the last good program stays while this one has errors, or cannot be read yet. */
  const withText = (text: string, lastGood = store.getState().program): Pick<State, "text" | "program" | "moved"> => {
    if (!parserOf(text)) whenReadable(text, () => restructure(withText(store.getState().text)));
    const { program } = derive.parsed({ ...store.getState(), text });
    return { text, program: program ?? lastGood, moved: NOTHING_MOVED };
  };
  const goTo = (cursor: number, stage: number, way: State["way"] = null): void => {
    const last = derive.structure(store.getState())?.drawn.walk.steps.length ?? 0;
    // The walk goes on: what was selected to be looked at gives way to the step.
    store.setState({ cursor: Math.max(0, Math.min(last, Math.trunc(cursor) || 0)), stage, way, selected: null });
  };

  const waitsIn = (state: State): Waits => {
    const [structure, numbers] = [derive.structure(state), derive.numbers(state)];
    if (!structure || !numbers) return () => [];
    return (cursor) => questionsNow(structure.drawn, numbers.evaluation, cursor, state.asked).map(({ stage }) => stage);
  };

  const actions: Actions = {
    type: (text, now) => {
      const { text: before, moved, history } = store.getState();
      const shown = derive.text(store.getState());
      if (text === shown) return;
      // A longer text would fit neither the address nor the storage. Whoever shows the text takes the old one back, as after any change.
      if (text.length > MAX_TEXT && text.length > shown.length)
        return actions.notify({ code: "text-too-long", facts: { length: text.length, limit: MAX_TEXT } });
      // A move ends in the same breath: whoever shows the text would take what was typed out again, and the caret along.
      const typed = moved.size > 0 ? withText(text, withText(shown).program) : withText(text);
      const past = shown === before ? history : remembering(history, before);
      restructure({ ...typed, history: rememberingKey(past, shown, now) });
    },
    open: (text, place = {}) => {
      if (!parserOf(text)) {
        whenReadable(text, () => actions.open(text, place));
        return [];
      }
      awaited = null;
      actions.endMove();
      const state = store.getState();
      const wanted: Place = { step: 0, stage: 0, target: null, select: null, row: 1, ...place, expand: new Set(place.expand) };
      const next: State = {
        ...state,
        ...withText(text),
        target: wanted.target,
        expanded: wanted.expand,
        history: text === state.text || state.openings === 0 ? state.history : remembering(state.history, state.text),
        openings: state.openings + 1,
        way: null,
        isPlaying: false,
        selected: null,
        hovered: null,
      };
      const structure = derive.structure(next);
      if (!structure) {
        store.setState({ ...next, cursor: 0, stage: 0 });
        return [];
      }
      const { place: there, unused } = fitted(structure, wanted);
      // A text with errors leaves the graph of another one on the screen, which says nothing about names in a link.
      const isStale = derive.isStale(next);
      const { target, expand, row } = isStale ? wanted : there;
      const selected = isStale || there.select === null ? null : pointedBy(there.select);
      const chosen = choosing(state.chosen, ROW, row);
      store.setState({ ...next, target, expanded: expand, cursor: there.step, stage: there.stage, selected, chosen });
      return isStale ? [] : unused;
    },
    move: (name, value) => actions.moveAll([[name, value]]),
    moveAll: (values) => {
      const state = store.getState();
      if (!state.program || derive.isStale(state)) return;
      const moved = new Map(state.moved);
      for (const [name, value] of values) {
        // The text writes −0 as 0, and 1/x must not differ between the two.
        const exact = value === 0 ? 0 : value;
        moved.set(name, exact);
      }
      setInputs(state.program, moved, derive.row(state) ?? 0); // throws for what is no input
      store.setState({ moved, way: null });
    },
    endMove: () => {
      const { moved, text: before, history, stage } = store.getState();
      if (moved.size === 0) return;
      const text = derive.text(store.getState());
      // A drag that came back to where it began is nothing to undo.
      if (text === before) store.setState({ moved: NOTHING_MOVED });
      else restructure({ ...withText(text), history: remembering(history, before), stage });
    },
    putBack: () => {
      if (store.getState().moved.size > 0) store.setState({ moved: NOTHING_MOVED, way: null });
    },
    undo: () => {
      actions.endMove();
      const { history, text } = store.getState();
      const back = undone(history, text);
      if (back) restructure({ ...withText(back.text), history: back.history });
    },
    redo: () => {
      actions.endMove();
      const { history, text } = store.getState();
      const forth = redone(history, text);
      if (forth) restructure({ ...withText(forth.text), history: forth.history });
    },
    step: (direction) => {
      const state = store.getState();
      const structure = derive.structure(state);
      if (!structure) return;
      const place = nextPlace(structure.drawn.walk, state, direction, valueOf(state.chosen, GRANULARITY), waitsIn(state));
      goTo(place.cursor, place.stage, state.isStill ? null : wayTo(structure.drawn.walk, state, place));
    },
    beat: () => {
      const state = store.getState();
      const structure = derive.structure(state);
      if (structure && state.way) store.setState({ way: nextBeat(structure.drawn.walk, state.way, state) });
    },
    setStill: (isStill) => store.setState(isStill ? { isStill, way: null } : { isStill }),
    goTo: (cursor) => goTo(cursor, 0),
    setPlaying: (isPlaying) => {
      const state = store.getState();
      const last = derive.structure(state)?.walk.steps.length ?? 0;
      if (isPlaying && state.cursor >= last) goTo(0, 0);
      if (isPlaying && derive.question(state)) actions.step(1); // it stopped here to ask
      store.setState({ isPlaying: isPlaying && last > 0 });
    },
    ask: (asked) => {
      // Whoever stops asking leaves the walk between two steps, as it was found.
      if (derive.question(store.getState())) store.setState({ stage: 0, way: null });
      store.setState({ asked, hintAt: null });
      const { cursor, stage, way } = store.getState();
      const [first] = stage === 0 && !way ? waitsIn(store.getState())(cursor) : [];
      if (first !== undefined) store.setState({ stage: first, selected: null });
    },
    hint: () => {
      const { cursor, stage } = store.getState();
      store.setState({ hintAt: { cursor, stage }, selected: null });
    },
    setTarget: (target) => restructure({ target }),
    toggle: (name) => {
      const expanded = new Set(store.getState().expanded);
      if (!expanded.delete(name)) expanded.add(name);
      restructure({ expanded });
    },
    select: (selected) => store.setState({ selected }),
    hover: (hovered) => {
      const before = store.getState().hovered;
      if (before?.kind !== hovered?.kind || before?.name !== hovered?.name) store.setState({ hovered });
    },
    choose: (choice, value) => {
      const isRow = Object.is(choice, ROW);
      if (isRow) actions.endMove(); // what is being dragged stays in its row
      store.setState(({ chosen, way }) => ({ chosen: choosing(chosen, choice, value), way: isRow ? null : way }));
    },
    mark: (marking) => store.setState({ marking }),
    leaveTrail: (trail) => store.setState({ trail }),
    notify: (notice) => {
      actions.dismiss(notice.code);
      store.setState(({ notices }) => ({ notices: [...notices, notice] }));
    },
    dismiss: (code) => {
      const { notices } = store.getState();
      if (notices.some((notice) => notice.code === code))
        store.setState({ notices: notices.filter((notice) => notice.code !== code) });
    },
  };
  return { store, derive, actions, choices };
};
