/** Both modes side by side: products done so far, what they have found for one input, and what all of their passes come to. */

import { nodeName } from "../../explain/names.ts";
import { grouped } from "../../i18n/words.ts";
import { countBack, type Tangents, wiresForward } from "../../lab/tangents.ts";
import { hasGradient, isKnown } from "../../moment/known.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import { passesOf } from "./passes.ts";
import { forwardDone, reverseDone } from "./progress.ts";

interface Row {
  readonly mode: "forward" | "reverse";
  readonly done: number;
  readonly total: number;
  /** null until the walk has found it. */
  readonly slope: number | null;
  readonly passes: number;
  readonly all: number | null;
}

const rowsOf = (moment: Moment, { input, values }: Tangents): readonly Row[] => {
  const { graph, walk, evaluation } = moment;
  const { inputs, outputs, isNeeded, forward, reverse } = passesOf(walk);
  const wires = wiresForward(graph, input, isNeeded);
  const { target } = walk;
  return [
    {
      mode: "forward",
      done: forwardDone(moment, wires),
      total: wires.length,
      slope: isKnown(moment, target) ? (values[target] ?? Number.NaN) : null,
      passes: inputs.length,
      all: forward,
    },
    {
      mode: "reverse",
      done: reverseDone(moment),
      total: countBack(graph, target),
      slope: hasGradient(moment, input) ? (evaluation.gradients[input] ?? Number.NaN) : null,
      passes: outputs.length,
      all: reverse,
    },
  ];
};

export const Costs = ({ moment, tangents }: { readonly moment: Moment; readonly tangents: Tangents }) => {
  const words = useTexts(texts);
  const { graph, walk } = moment;
  const name = (index: number) => nodeName(graph.nodes[index]);
  return (
    <table className="tool-table forward-costs">
      <thead>
        <tr>
          <th scope="col">{words.costs.mode}</th>
          <th scope="col">{words.costs.products}</th>
          <th scope="col">
            <Sentence text={`∂${name(walk.target)}/∂${name(tangents.input)}`} />
          </th>
          <th scope="col">{words.costs.all}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(moment, tangents).map(({ mode, done, total, slope, passes, all }) => (
          <tr key={mode} data-mode={mode} data-done={done} data-total={total} data-all={all ?? undefined}>
            <th scope="row">{words.modes[mode]}</th>
            <td>{words.progress({ done, total })}</td>
            <td className={mode === "reverse" ? "gradient" : undefined}>
              {slope === null ? "—" : <Sentence text={formatNumber(slope)} />}
            </td>
            <td>{words.inAll({ products: all === null ? "…" : grouped(all), passes })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
