/** The application's state and everything that can be done to it. No React and no DOM: whoever shows it subscribes. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { sameMoment } from "../graph/sameMoment.ts";
import { type Granularity, nextStop } from "../graph/schedule.ts";
import type { Notice } from "../i18n/facts.ts";
import { applyEdits, setInput } from "../lang/edit.ts";
import { MAX_TEXT } from "../lang/limits.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import type { Pointed } from "../moment/items.ts";
import { createDerivations, type Derivations } from "./derive.ts";
import { INITIAL_STATE, type State } from "./state.ts";

export interface Actions {
  /** What was typed. Keystrokes that follow each other closely are undone together. */
  readonly type: (text: string, now: number) => void;
  /** Another program, at its beginning or where it asks to begin. */
  readonly open: (
    text: string,
    start?: { readonly step?: number; readonly target?: string | null; readonly expand?: readonly string[] },
  ) => void;
  /** Moves an input; all moves until `endMove` are one step to undo. */
  readonly move: (name: string, value: number) => void;
  readonly endMove: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly step: (direction: 1 | -1) => void;
  readonly goTo: (cursor: number) => void;
  readonly setPlaying: (isPlaying: boolean) => void;
  readonly setSpeed: (speed: number) => void;
  readonly setGranularity: (granularity: Granularity) => void;
  readonly setTarget: (target: string | null) => void;
  /** Opens or closes a composite gate. */
  readonly toggle: (name: string) => void;
  readonly select: (item: Pointed | null) => void;
  readonly hover: (item: Pointed | null) => void;
  readonly choose: (choice: Partial<Pick<State, "locale" | "theme" | "palette" | "isPresenting">>) => void;
  readonly notify: (notices: readonly Notice[]) => void;
  readonly dismiss: (notice: Notice) => void;
}

export interface Backstep {
  readonly store: StoreApi<State>;
  readonly derive: Derivations;
  readonly actions: Actions;
}

const TYPING_PAUSE_MS = 800;
const MAX_UNDO = 500;
const NOTHING_MOVED: ReadonlyMap<string, number> = new Map();

export const createBackstep = (start: Partial<State> = {}): Backstep => {
  const store = createStore<State>()(() => ({ ...INITIAL_STATE, ...start }));
  const derive = createDerivations();
  let typedAt = Number.NEGATIVE_INFINITY;

  /** Changes what the graph is made from, and keeps the walk at the same moment in it. */
  const restructure = (change: Partial<State>): void => {
    const before = derive.structure(store.getState());
    const { cursor } = store.getState();
    store.setState((state) => {
      const next = { ...state, ...change };
      const after = derive.structure(next);
      const moment = before && after && before.walk !== after.walk ? sameMoment(before.walk, cursor, after.walk) : cursor;
      const kept = Math.max(0, Math.min(change.cursor ?? moment, after?.walk.steps.length ?? 0));
      return { ...change, cursor: kept, motion: "jump" };
    });
  };
  const goodTextFor = (text: string): string | null => (parseProgram(text).program ? text : store.getState().goodText);
  const show = (text: string, change: Partial<State> = {}): void => {
    restructure({ text, goodText: goodTextFor(text), moved: NOTHING_MOVED, ...change });
  };
  const remember = (): Pick<State, "past" | "future"> => ({
    past: [...store.getState().past, store.getState().text].slice(-MAX_UNDO),
    future: [],
  });
  const goTo = (cursor: number, motion: State["motion"]): void => {
    const last = derive.structure(store.getState())?.walk.steps.length ?? 0;
    // The walk goes on: what was selected to be looked at gives way to the step.
    store.setState({ cursor: Math.max(0, Math.min(last, Math.trunc(cursor) || 0)), motion, selected: null });
  };

  const actions: Actions = {
    type: (text, now) => {
      const before = store.getState();
      if (text === before.text) return;
      // A longer text would fit neither the address nor the storage. Whoever shows the text takes the old one back, as after any change.
      if (text.length > MAX_TEXT && text.length > before.text.length) {
        const notice: Notice = { code: "text-too-long", facts: { length: text.length, limit: MAX_TEXT } };
        store.setState({ notices: [...before.notices.filter(({ code }) => code !== notice.code), notice] });
        return;
      }
      const pause = now - typedAt;
      const continues = pause >= 0 && pause < TYPING_PAUSE_MS;
      typedAt = now;
      show(text, continues ? { future: [] } : remember());
    },
    open: (text, { step = 0, target = null, expand = [] } = {}) => {
      typedAt = Number.NEGATIVE_INFINITY;
      const history = text === store.getState().text ? {} : remember();
      show(text, {
        ...history,
        cursor: step,
        target,
        expanded: new Set(expand),
        isPlaying: false,
        selected: null,
        hovered: null,
      });
    },
    move: (name, value) => {
      const state = store.getState();
      const structure = derive.structure(state);
      if (!structure || derive.isStale(state)) return;
      const history = state.moved.size === 0 ? remember() : {};
      typedAt = Number.NEGATIVE_INFINITY;
      // The text writes −0 as 0, and 1/x must not differ between the two.
      const moved = new Map(state.moved).set(name, value === 0 ? 0 : value);
      const edits = [...moved].map(([input, to]) => setInput(structure.program, input, to));
      store.setState({ ...history, text: applyEdits(structure.program.text, edits), moved, motion: "jump" });
    },
    endMove: () => {
      const { moved, text, past } = store.getState();
      typedAt = Number.NEGATIVE_INFINITY;
      // A drag that came back to where it began is nothing to undo.
      if (moved.size > 0) show(text, past.at(-1) === text ? { past: past.slice(0, -1) } : {});
    },
    undo: () => {
      actions.endMove();
      const { past, future, text } = store.getState();
      const previous = past.at(-1);
      typedAt = Number.NEGATIVE_INFINITY;
      if (previous !== undefined) show(previous, { past: past.slice(0, -1), future: [text, ...future] });
    },
    redo: () => {
      const { past, future, text } = store.getState();
      const [next, ...rest] = future;
      typedAt = Number.NEGATIVE_INFINITY;
      if (next !== undefined) show(next, { past: [...past, text], future: rest });
    },
    step: (direction) => {
      const state = store.getState();
      const structure = derive.structure(state);
      if (structure) goTo(nextStop(structure.walk, state.cursor, direction, state.granularity), direction > 0 ? "step" : "jump");
    },
    goTo: (cursor) => goTo(cursor, "jump"),
    setPlaying: (isPlaying) => {
      const state = store.getState();
      const last = derive.structure(state)?.walk.steps.length ?? 0;
      if (isPlaying && state.cursor >= last) goTo(0, "jump");
      store.setState({ isPlaying: isPlaying && last > 0 });
    },
    setSpeed: (speed) => store.setState({ speed }),
    setGranularity: (granularity) => store.setState({ granularity, motion: "jump" }),
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
    choose: (choice) => store.setState(choice),
    notify: (notices) => store.setState((state) => ({ notices: [...state.notices, ...notices] })),
    dismiss: (notice) => store.setState((state) => ({ notices: state.notices.filter((other) => other !== notice) })),
  };
  return { store, derive, actions };
};
