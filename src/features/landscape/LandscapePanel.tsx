/** The target over two inputs as a map: where the point stands, which way is up, and the way that it has gone down. */
import { memo, useMemo, useState } from "react";
import { nodeName } from "../../explain/names.ts";
import type { Rows } from "../../graph/rows.ts";
import { pointOf } from "../../lab/descent.ts";
import { type Axes, axesFrom, axisInputs, type Place, type Window, windowFor, windowHolding } from "../../lab/landscape.ts";
import { ONE_ROW } from "../../lab/overRows.ts";
import { sameNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import { useBackstep, useChoice, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { levelsOf } from "../../view/plot/landscapePlot.ts";
import { useTexts } from "../useTexts.ts";
import { AxisFields } from "./AxisFields.tsx";
import { Descent } from "./Descent.tsx";
import { OVER } from "./feature.ts";
import { keepGrid } from "./keptGrid.ts";
import { LandscapeMap } from "./LandscapeMap.tsx";
import { texts } from "./panelTexts.ts";
import { pathOf } from "./pathOf.ts";
import { Zoom } from "./Zoom.tsx";
import "./landscape.css";

const gridNow = keepGrid();

/** Follows the point when it leaves, and begins anew over other inputs. */
const useWindow = (about: string, place: Place): readonly [Window, (window: Window) => void] => {
  const [known, setKnown] = useState({ about, window: windowFor(place) });
  const window = known.about === about ? windowHolding(known.window, place) : windowFor(place);
  if (window !== known.window) setKnown({ about, window });
  return [window, (next) => setKnown({ about, window: next })];
};

interface MapProps {
  readonly moment: Moment;
  readonly axes: Axes;
  /** What the heights are the mean over. */
  readonly rows: Rows;
  /** Names of the target and of the two inputs: what there is a window for. */
  readonly about: string;
}

const Landscape = ({ moment, axes, rows, about }: MapProps) => {
  const { graph, walk, evaluation } = moment;
  const point = pointOf(evaluation, axes, rows);
  const [window, setWindow] = useWindow(about, point);
  const grid = gridNow(evaluation, axes, window, rows);
  const levels = useMemo(() => levelsOf(grid), [grid]);
  const trail = useSelected((state) => state.trail);
  const path = pathOf(trail, moment, axes, rows);
  return (
    <>
      <LandscapeMap
        moment={moment}
        axes={axes}
        point={point}
        window={window}
        grid={grid}
        levels={levels}
        places={path?.places ?? []}
      />
      <Descent moment={moment} axes={axes} rows={rows} point={point} path={path} />
      <Zoom window={window} place={point} setWindow={setWindow} levels={levels} target={nodeName(graph.nodes[walk.target])} />
    </>
  );
};

const Panel = ({ moment }: { readonly moment: Moment }) => {
  const words = useTexts(texts);
  const asked = useChoice(OVER);
  const { graph, walk } = moment;
  const inputs = axisInputs(walk);
  const axes = axesFrom(
    inputs,
    [...asked].map((name) => graph.byName.get(name) ?? -1),
  );
  if (!axes)
    return (
      <p>
        <Sentence text={words.needsTwo({ target: nodeName(graph.nodes[walk.target]) })} />
      </p>
    );
  const about = [walk.target, axes.x, axes.y].map((node) => graph.nodes[node]?.name).join(" ");
  return (
    <>
      <AxisFields graph={graph} inputs={inputs} axes={axes} />
      <Landscape moment={moment} axes={axes} rows={ONE_ROW} about={about} />
    </>
  );
};

/** Not for each step of the walk. */
const ByNumbers = memo(Panel, sameNumbers);

export const LandscapePanel = () => {
  const { derive } = useBackstep();
  const moment = useSelected(derive.moment);
  return moment && <ByNumbers moment={moment} />;
};
