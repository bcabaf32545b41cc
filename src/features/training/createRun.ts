/**
 * A run of training: where it stands, and what it writes into the page. Parameters are moved like inputs that are dragged, so the text is
 * as it was until somebody keeps them. Whatever else changes text or target ends the run, and another one begins there.
 * Knows no React; frames are given to it.
 */
import { rowsOf } from "../../graph/rows.ts";
import type { Plan } from "../../lab/training/plan.ts";
import { type Task, taskOf } from "../../lab/training/task.ts";
import { beginTraining, type Training } from "../../lab/training/training.ts";
import { walkedOn } from "../../moment/trail.ts";
import type { Backstep } from "../../store/store.ts";
import type { Advancer } from "./createAdvancer.ts";
import { createOwnEdits } from "./createOwnEdits.ts";
import { movesBetween } from "./movesBetween.ts";

export interface Standing {
  readonly task: Task;
  readonly training: Training;
  /** Before the updates that were asked for last; null: none since the run began. */
  readonly before: Training | null;
  /** More updates follow without being asked for. */
  readonly isRunning: boolean;
  /** There is nothing to put back. */
  readonly isAtStart: boolean;
}

/** How a browser paints. */
export interface Frames {
  readonly request: (paint: () => void) => number;
  readonly cancel: (id: number) => void;
}

export interface Run {
  /** The same object until listeners are told; null while no text has made a graph. */
  readonly standing: () => Standing | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** From now on. @param perFrame updates between two paints, at most */
  readonly follow: (plan: Plan, perFrame: number) => void;
  readonly advance: (updates: number) => void;
  readonly start: () => void;
  readonly pause: () => void;
  /** The text as it was when the run began. */
  readonly putBack: () => void;
  /** Writes the parameters into the text: one step to undo. The run goes on from there. */
  readonly keep: () => void;
  /** Begins at these parameters, in the task's order. */
  readonly beginAt: (parameters: ArrayLike<number>) => void;
  /** Follows the page. @returns what ends that, and keeps what was reached */
  readonly open: () => () => void;
}

/** While it runs, listeners are told after so many slices: tables and charts that change more often cannot be read. */
const SLICES_A_REPORT = 6;

/** Gradients that nobody sets to 0 stay with their parameters, whatever the next loss is. */
const withGradientsOf = ({ task: before, training: { left } }: Standing, task: Task, training: Training): Training => {
  const kept = new Map(before.parameters.map((node, k) => [before.graph.nodes[node]?.name, left[k]]));
  return { ...training, left: Float64Array.from(task.parameters, (node) => kept.get(task.graph.nodes[node]?.name) ?? 0) };
};

export const createRun = (backstep: Pick<Backstep, "store" | "derive" | "actions">, frames: Frames, advancer: Advancer): Run => {
  const { store, derive, actions } = backstep;
  const edits = createOwnEdits(backstep);
  const listeners = new Set<() => void>();
  let [plan, perFrame]: [Plan | null, number] = [null, 1];
  /** null: to be begun. */
  let known: Standing | null = null;
  /** The run that somebody's edit has ended. */
  let ended: Standing | null = null;
  /** What listeners were told of last. */
  let told: Standing | null = null;
  /** The text when the run began. */
  let began = "";
  let frame: number | null = null;

  const begin = (): Standing | null => {
    const state = store.getState();
    const [structure, numbers] = [derive.structure(state), derive.numbers(state)];
    if (!structure || !numbers) return null;
    edits.know();
    began = derive.text(state);
    const task = taskOf(numbers.evaluation, rowsOf(structure.program, structure.graph), structure.program.tiles);
    const fresh = beginTraining(task);
    const training = plan?.forgetsZeroing && ended ? withGradientsOf(ended, task, fresh) : fresh;
    return { task, training, before: null, isRunning: false, isAtStart: true };
  };
  const now = (): Standing | null => (known ??= begin());
  const tell = (): void => {
    told = now();
    for (const listener of listeners) listener();
  };
  const change = (part: Partial<Standing>): void => {
    known &&= { ...known, ...part };
  };
  const stop = (): void => {
    if (frame !== null) frames.cancel(frame);
    frame = null;
    advancer.stop();
    change({ isRunning: false });
  };

  const place = ({ graph, parameters: nodes }: Task, parameters: ArrayLike<number>): void =>
    edits.write(() => actions.moveAll(nodes.map((node, k) => [graph.nodes[node]?.name ?? "", parameters[k] ?? 0])));
  const accept = ({ task, training: before, isAtStart }: Standing, training: Training): void => {
    if (training.updates > before.updates) {
      const state = store.getState();
      const [structure, numbers] = [derive.structure(state), derive.numbers(state)];
      if (structure && numbers)
        actions.leaveTrail(walkedOn(state.trail, { ...structure, ...numbers }, movesBetween(task, before, training)));
      place(task, training.parameters);
    }
    change({ training, isAtStart: isAtStart && training.updates === 0 });
  };
  /** @param goal how many updates there are to be @param slices so far */
  const goOn = (goal: number, atOnce: () => number, slices = 1): void => {
    frame = null;
    const standing = now();
    if (!standing || !plan || derive.isStale(store.getState())) return pause();
    const { task, training } = standing;
    advancer.advance(task, plan, training, Math.min(atOnce(), goal - training.updates), (next) => {
      accept(standing, next);
      if (next.halt !== null || next.updates >= goal) return pause();
      frame = frames.request(() => goOn(goal, atOnce, slices + 1));
      if (slices % SLICES_A_REPORT === 0) tell();
    });
  };
  const pause = (): void => {
    stop();
    tell();
  };
  const begun = (): Standing | null => {
    stop();
    const standing = now();
    change({ isRunning: true, before: standing?.training ?? null });
    return standing;
  };

  const onState = (): void => {
    if (!edits.haveOthers()) return;
    stop();
    ended = known ?? ended;
    known = null;
    edits.know();
    // An input that is dragged changes the text many times between two paints.
    frame = frames.request(() => {
      frame = null;
      tell();
    });
  };

  return {
    standing: () => (told ??= now()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow: (next, updates) => {
      [plan, perFrame] = [next, updates];
    },
    advance: (updates) => goOn((begun()?.training.updates ?? 0) + updates, () => updates),
    start: () => {
      begun();
      frame = frames.request(() => goOn(Number.POSITIVE_INFINITY, () => perFrame));
      tell();
    },
    pause,
    putBack: () => {
      stop();
      edits.write(() => {
        actions.putBack();
        // What was kept on the way is in the history already: this is one more step there.
        if (derive.text(store.getState()) !== began) actions.type(began, Number.POSITIVE_INFINITY);
      });
      known = ended = null;
      tell();
    },
    keep: () => {
      stop();
      edits.write(actions.endMove);
      tell();
    },
    beginAt: (parameters) => {
      stop();
      const standing = now();
      if (!standing || derive.isStale(store.getState())) return;
      place(standing.task, parameters);
      change({ training: beginTraining(standing.task, parameters), before: null, isAtStart: false });
      tell();
    },
    open: () => {
      const leave = store.subscribe(onState);
      onState();
      return () => {
        leave();
        stop();
        advancer.destroy();
        edits.write(actions.endMove);
      };
    },
  };
};
