/** The target over two inputs as a map: where the point stands, which way is up, and the way that it has gone down. */
import { memo, useMemo, useState } from "react";
import { nodeName } from "../../explain/names.ts";
import type { Rows } from "../../graph/rows.ts";
import { pointOf } from "../../lab/descent.ts";
import { type Axes, axesFrom, type Place, type Window, windowFor, windowHolding } from "../../lab/landscape.ts";
import { ONE_ROW } from "../../lab/overRows.ts";
import { sameNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import { rowsNow } from "../../moment/rowsNow.ts";
import { useBackstep, useChoice, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { levelsOf } from "../../view/plot/landscapePlot.ts";
import { useTexts } from "../useTexts.ts";
import { AxisFields } from "./AxisFields.tsx";
import { Descent } from "./Descent.tsx";
import { OVER } from "./feature.ts";
import { heightsOf } from "./heightsOf.ts";
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
  /** What the heights are of, in words. */
  readonly target: string;
  /** Names of the target and of the two inputs: what there is a window for. */
  readonly about: string;
}

const Landscape = ({ moment, axes, rows, target, about }: MapProps) => {
  const { evaluation } = moment;
  const point = pointOf(evaluation, axes, rows);
  const [window, setWindow] = useWindow(about, point);
  const grid = gridNow(evaluation, axes, window, rows);
  const levels = useMemo(() => levelsOf(grid), [grid]);
  const trail = useSelected((state) => state.trail);
  const path = pathOf(trail, moment, axes, rows);
  const facts = { moment, axes, rows, target, point };
  return (
    <>
      <LandscapeMap {...facts} window={window} grid={grid} levels={levels} places={path?.places ?? []} />
      <Descent {...facts} path={path} />
      <Zoom window={window} place={point} setWindow={setWindow} levels={levels} target={target} />
    </>
  );
};

const Panel = ({ moment }: { readonly moment: Moment }) => {
  const words = useTexts(texts);
  const asked = useChoice(OVER);
  const [wantsOne, setWantsOne] = useState(false);
  const { graph, walk, row } = moment;
  const name = nodeName(graph.nodes[walk.target]);
  const { inputs, rows, canBeMean } = heightsOf(moment, wantsOne);
  const axes = axesFrom(
    inputs,
    [...asked].map((input) => graph.byName.get(input) ?? -1),
  );
  if (!axes)
    return (
      <p>
        <Sentence text={words.needsTwo({ target: name })} />
      </p>
    );
  const about = [walk.target, axes.x, axes.y].map((node) => graph.nodes[node]?.name).join(" ");
  const target = rows === ONE_ROW ? name : words.mean({ target: name });
  return (
    <>
      <div className="landscape-axes">
        <AxisFields graph={graph} inputs={inputs} axes={axes} />
        {canBeMean && row !== null && (
          <label className="choice">
            {words.rows.label}
            <select value={wantsOne ? "one" : "all"} onChange={({ currentTarget }) => setWantsOne(currentTarget.value === "one")}>
              <option value="all">{words.rows.all({ rows: rowsNow(moment).rows.length })}</option>
              <option value="one">{words.rows.one({ row: row + 1 })}</option>
            </select>
          </label>
        )}
      </div>
      <Landscape moment={moment} axes={axes} rows={rows} target={target} about={about} />
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
