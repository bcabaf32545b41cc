/** One input's tangent on its way forward, beside the gradients on their way back; what both cost, and the Jacobian that they fill. */
import { memo, useMemo } from "react";
import { nodeName, nodeText } from "../../explain/names.ts";
import { tangentsFrom } from "../../lab/tangents.ts";
import { isKnown } from "../../moment/known.ts";
import type { Marking } from "../../moment/marks.ts";
import { memoizeNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import { useBackstep, useMarks, useSelected } from "../../ui/context.ts";
import { NodeNumbers } from "../../ui/kit/NodeNumbers.tsx";
import { Tex } from "../../ui/kit/Tex.tsx";
import { JacobianGrid } from "../JacobianGrid.tsx";
import { useTexts } from "../useTexts.ts";
import { Costs } from "./Costs.tsx";
import { FILLED_BY } from "./feature.ts";
import { jacobianOf } from "./jacobianOf.ts";
import { texts } from "./panelTexts.ts";
import { type Passes, passesOf } from "./passes.ts";
import { tangentFormula } from "./tangentFormula.ts";
import { tangentMarks, tangentsSoFar } from "./tangentMarks.ts";
import { useFilling } from "./useFilling.ts";
import "./forward.css";

const tangentsNow = memoizeNumbers(({ evaluation }: Moment, input: number) => tangentsFrom(evaluation, input));

/** The node whose tangent is told: the one selected, the gate of the latest step, or where the way forward has led. */
const toldNode = (moment: Moment, input: number): number => {
  const { active, selected, walk } = moment;
  const step = active.at(-1);
  const asked = selected?.kind === "node" ? selected.index : step?.kind === "forward" ? step.node : step ? walk.target : input;
  return isKnown(moment, asked) ? asked : input;
};

/** There may be thousands: not for each step of the walk. */
const Options = memo(({ graph, inputs }: { readonly inputs: readonly number[] } & Pick<Moment, "graph">) =>
  inputs.map((index) => (
    <option key={index} value={graph.nodes[index]?.name}>
      {nodeText(graph.nodes[index])}
    </option>
  )),
);

/** Which mode takes fewer products for all of the Jacobian. */
const Cheaper = ({
  passes: { inputs, outputs, forward, reverse },
  graph,
}: { readonly passes: Passes } & Pick<Moment, "graph">) => {
  const words = useTexts(texts);
  const kind = forward === null ? null : forward < reverse ? "forward" : forward > reverse ? "reverse" : "equal";
  return (
    <>
      <p>{words.needs({ inputs: inputs.length, outputs: outputs.length })}</p>
      {forward !== null && kind !== null && <p data-cheaper={kind}>{words.cheaper[kind]({ forward, reverse })}</p>}
      <p>{words.rule}</p>
      {graph.outputs.length === 1 && <p className="muted">{words.several}</p>}
    </>
  );
};

const Panel = ({ moment }: { readonly moment: Moment }) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const filling = useFilling(moment);
  const { by, input, choose, fill, walkTo } = filling;
  const { graph, walk } = moment;
  const passes = passesOf(walk);
  const name = graph.nodes[input]?.name ?? "";
  const marking = useMemo((): Marking | null => {
    if (by === "rows") return null;
    return (now) => tangentMarks(now, now.graph.byName.get(name) ?? -1);
  }, [by, name]);
  useMarks(marking);
  if (input < 0) return <p>{words.nothing}</p>;
  const tangents = tangentsNow(moment, input);
  const jacobian = jacobianOf(moment, filling);
  const label = words.jacobian({ inputs: passes.inputs.length, outputs: passes.outputs.length });
  return (
    <>
      <label className="forward-input">
        {words.from}
        <select value={name} onChange={(event) => choose(event.currentTarget.value)}>
          <Options graph={graph} inputs={passes.inputs} />
        </select>
      </label>
      <Tex
        className="tex forward-formula"
        tex={`\\displaystyle ${tangentFormula(moment, tangents, toldNode(moment, input))}`}
        isFitted={true}
      />
      <Costs moment={moment} tangents={tangents} />
      {by === "columns" && (
        <NodeNumbers
          summary={words.tangent({ name: nodeName(graph.nodes[input]) })}
          graph={graph}
          numbers={tangentsSoFar(moment, tangents)}
        />
      )}
      <h3 className="forward-jacobian">{label}</h3>
      {/* Buttons, not radios: the arrows go on walking. */}
      <div className="choice-buttons" role="group" aria-label={words.fill.legend}>
        {(["columns", "rows"] as const).map((way) => (
          <button key={way} type="button" aria-pressed={by === way} onClick={() => actions.choose(FILLED_BY, way)}>
            {words.fill[way]}
          </button>
        ))}
      </div>
      <JacobianGrid
        graph={graph}
        {...jacobian}
        label={label}
        total={passes.inputs.length * passes.outputs.length}
        current={{ row: walk.target, column: input }}
        onRow={walkTo}
        onColumn={choose}
      />
      <p className="forward-spent">
        <span aria-live="polite" data-spent={jacobian.products}>
          {jacobian.products !== null && words.spent({ products: jacobian.products })}
        </span>
        <button type="button" className="quiet boxed" onClick={() => fill(true)}>
          {words.all}
        </button>
        <button type="button" className="quiet boxed" onClick={() => fill(false)}>
          {words.none}
        </button>
      </p>
      <Cheaper passes={passes} graph={graph} />
    </>
  );
};

export const ForwardPanel = () => {
  const { derive } = useBackstep();
  const moment = useSelected(derive.moment);
  return moment && <Panel moment={moment} />;
};
