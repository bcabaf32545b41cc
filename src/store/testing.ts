/** What the tests of the store share. */
import type { Frame } from "../graph/frame.ts";
import type { Numbers, Structure } from "../moment/moment.ts";
import { type Backstep, createBackstep } from "./store.ts";

/** The store with a program open; the first one leaves nothing to undo. */
export const opened = (text: string, start?: Parameters<Backstep["actions"]["open"]>[1]): Backstep => {
  const backstep = createBackstep();
  backstep.actions.open(text, start);
  return backstep;
};

export const structureOf = ({ store, derive }: Backstep): Structure => {
  const structure = derive.structure(store.getState());
  if (!structure) throw new Error("no text has made a graph yet");
  return structure;
};

export const numbersOf = ({ store, derive }: Backstep): Numbers => {
  const numbers = derive.numbers(store.getState());
  if (!numbers) throw new Error("no text has made a graph yet");
  return numbers;
};

export const frameOf = ({ store, derive }: Backstep): Frame => {
  const frame = derive.frame(store.getState());
  if (!frame) throw new Error("no text has made a graph yet");
  return frame;
};

/** A node's value and gradient on the screen; null until the walk has produced them. */
export const shownAt = (backstep: Backstep, name: string): readonly [value: number | null, gradient: number | null] => {
  const node = frameOf(backstep).nodes[structureOf(backstep).graph.byName.get(name) ?? -1];
  if (!node) throw new Error(`no node is called ${name}`);
  return [node.value, node.gradient];
};

export const textOf = ({ store, derive }: Backstep): string => derive.text(store.getState());
export const pastOf = ({ store }: Backstep): readonly string[] => store.getState().history.past;
export const futureOf = ({ store }: Backstep): readonly string[] => store.getState().history.future;
export const cursorOf = ({ store }: Backstep): number => store.getState().cursor;
