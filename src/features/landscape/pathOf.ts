/** The trail as the landscape shows it: over two of the inputs. */

import type { Rows } from "../../graph/rows.ts";
import { type Point, surveyor } from "../../lab/descent.ts";
import type { Axes, Place } from "../../lab/landscape.ts";
import type { Moment } from "../../moment/moment.ts";
import { type Trail, trailHere } from "../../moment/trail.ts";

const LAST_STEP = 3;

export interface PathPlace extends Place {
  /** Steps from the first one. */
  readonly step: number;
}

export interface Path {
  /** Two at least, to where the point is. */
  readonly places: readonly PathPlace[];
  /** Inputs have moved that are no axes: the map shows heights for where those are now. */
  readonly isProjected: boolean;
  /** The last three or fewer, from which the last step can be told; none where another input has moved, or several steps lie between them. */
  readonly latest: () => readonly Point[];
  /** What the target was at the places from `from` on. */
  readonly points: (from: number, to?: number) => readonly Point[];
}

/** @returns null where no trail leads to where the inputs are */
export const pathOf = (trail: Trail | null, moment: Moment, axes: Axes, rows: Rows): Path | null => {
  const { graph, evaluation } = moment;
  const here = trailHere(trail, moment);
  if (!here || here.places.length < 2) return null;
  const nodes = here.names.map((name) => graph.byName.get(name) ?? -1);
  const [x, y] = [nodes.indexOf(axes.x), nodes.indexOf(axes.y)];
  if (x < 0 || y < 0) return null;
  const places = here.places.map(({ step, values }) => ({ step, x: values[x] ?? Number.NaN, y: values[y] ?? Number.NaN }));
  const points = (from: number, to?: number): readonly Point[] => {
    const at = surveyor(evaluation, axes, rows);
    return here.places.slice(from, to).map(({ values }) =>
      at(
        { x: values[x] ?? Number.NaN, y: values[y] ?? Number.NaN },
        nodes.map((node, i) => [node, values[i] ?? Number.NaN] as const),
      ),
    );
  };
  const recent = here.places.slice(-LAST_STEP);
  const isStepByStep = recent.every(
    ({ step, values }, i) =>
      (i === 0 || step - (recent[i - 1]?.step ?? 0) === 1) &&
      values.every((value, j) => j === x || j === y || value === recent[0]?.values[j]),
  );
  return {
    places,
    isProjected: here.places.some(({ values }) =>
      values.some((value, i) => i !== x && i !== y && value !== evaluation.values[nodes[i] ?? -1]),
    ),
    points,
    latest: () => (isStepByStep ? points(-LAST_STEP) : []),
  };
};
