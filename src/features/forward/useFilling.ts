/** Which column or row of the Jacobian is on its way, and which have been filled before. */
import { useState } from "react";
import type { Moment } from "../../moment/moment.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { FILLED_BY } from "./feature.ts";
import type { Filling } from "./jacobianOf.ts";
import { passesOf } from "./passes.ts";

interface Passing {
  /** Begins a pass forward from another input; the one before has been made to the end. */
  readonly choose: (input: string) => void;
  /** Begins a pass back from another output. */
  readonly walkTo: (output: string) => void;
  /** Makes all passes, or none. */
  readonly fill: (all: boolean) => void;
}

const NOTHING_DONE: ReadonlySet<string> = new Set();

export const useFilling = (moment: Moment): Filling & Passing => {
  const { actions } = useBackstep();
  const by = useChoice(FILLED_BY);
  const { graph, walk, selected } = moment;
  const { inputs, outputs } = passesOf(walk);
  const [chosen, setChosen] = useState<string | null>(null);
  /** Passes of another graph, or in the other direction, do not count. */
  const [made, setMade] = useState({ graph, by, names: NOTHING_DONE });
  const done = made.graph === graph && made.by === by ? made.names : NOTHING_DONE;
  const nameOf = (node: number): string => graph.nodes[node]?.name ?? "";
  const asked = [selected?.kind === "node" ? selected.index : -1, graph.byName.get(chosen ?? "") ?? -1];
  const input = asked.find((node) => inputs.includes(node)) ?? inputs[0] ?? -1;
  const make = (names: Iterable<string>): void => setMade({ graph, by, names: new Set(names) });
  return {
    by,
    input,
    done,
    choose: (name) => {
      if (by === "columns" && name !== nameOf(input)) make([...done, nameOf(input)]);
      if (selected !== null) actions.select(null);
      setChosen(name);
    },
    walkTo: (name) => {
      if (by === "rows" && name !== nameOf(walk.target)) make([...done, nameOf(walk.target)]);
      actions.setTarget(name);
    },
    fill: (all) => make(all ? (by === "columns" ? inputs : outputs).map(nameOf) : []),
  };
};
