/** Where the inputs have been: the way that training, or steps over the landscape, took them. It is the same for whoever walks and whoever draws. */
import { applyEdits, setInputs } from "../lang/edit.ts";
import type { Program } from "../lang/program.ts";
import type { Moment } from "./moment.ts";

export interface TrailPlace {
  /** Steps from the first place. */
  readonly step: number;
  /** One for each name. */
  readonly values: readonly number[];
}

export interface Trail {
  /** The program with those inputs at 0: another one has another trail. */
  readonly about: string;
  readonly names: readonly string[];
  /** Those that have been walked; others may have been moved by hand on the way. */
  readonly walked: ReadonlySet<string>;
  /** The first one is where the way began. */
  readonly places: readonly TrailPlace[];
}

/** On from the place before. */
export interface TrailMove {
  readonly steps: number;
  /** Inputs that have moved, by name. */
  readonly values: ReadonlyMap<string, number>;
}

type Now = Pick<Moment, "program" | "graph" | "evaluation">;

/** A longer trail loses every second place, but for its ends. */
const MOST = 1000;

/** Of the inputs that rows of data do not feed. */
const inputNames = ({ graph }: Now): readonly string[] =>
  graph.nodes.flatMap((node) => (node.kind === "input" && node.column === null ? [node.name] : []));

/** A program stays the same while its inputs are moved. */
const known = new WeakMap<Program, string>();

const aboutOf = (now: Now): string => {
  const { program } = now;
  const about =
    known.get(program) ?? applyEdits(program.text, setInputs(program, new Map(inputNames(now).map((name) => [name, 0]))));
  known.set(program, about);
  return about;
};

const valuesNow = ({ graph, evaluation }: Now, names: readonly string[]): readonly number[] =>
  names.map((name) => evaluation.values[graph.byName.get(name) ?? -1] ?? Number.NaN);

/**
 * As far as it leads to where the inputs are that have been walked: undoing takes steps back; others may be elsewhere by now. null: it does not lead there, or
 * is another program's.
 */
export const trailHere = (trail: Trail | null, now: Now): Trail | null => {
  if (!trail || trail.about !== aboutOf(now)) return null;
  const { names, walked, places } = trail;
  const here = valuesNow(now, names);
  const last = places.findLastIndex(({ values }) => values.every((value, i) => value === here[i] || !walked.has(names[i] ?? "")));
  if (last < 0) return null;
  return last === places.length - 1 ? trail : { ...trail, places: places.slice(0, last + 1) };
};

const thinned = (places: readonly TrailPlace[]): readonly TrailPlace[] =>
  places.length <= MOST ? places : places.filter((_, i) => i % 2 === 0 || i === places.length - 1);

/** The trail with more places at its end; begun anew where it does not lead to where the inputs are. @param now before they move */
export const walkedOn = (trail: Trail | null, now: Now, moves: readonly TrailMove[]): Trail => {
  const all = inputNames(now);
  const begun: Trail = trailHere(trail, now) ?? {
    about: aboutOf(now),
    names: all,
    walked: new Set(),
    places: [{ step: 0, values: valuesNow(now, all) }],
  };
  const places = [...begun.places];
  let step = places.at(-1)?.step ?? 0;
  let last = valuesNow(now, begun.names);
  for (const { steps, values } of moves) {
    step += steps;
    last = begun.names.map((name, i) => values.get(name) ?? last[i] ?? Number.NaN);
    places.push({ step, values: last });
  }
  const walked = new Set([...begun.walked, ...moves.flatMap(({ values }) => [...values.keys()])]);
  return { ...begun, walked, places: thinned(places) };
};
