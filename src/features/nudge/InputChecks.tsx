/** Every input nudged by itself, beside the gradients that one pass back has found for all of them. */
import { memo } from "react";
import { nodeName } from "../../explain/names.ts";
import { checkInputs } from "../../lab/gradientCheck.ts";
import { inputsBehind } from "../../lab/inputsBehind.ts";
import { meaningsOf } from "../../moment/meaning.ts";
import { memoizeNumbers, sameNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { errorText } from "./errorText.ts";
import { texts } from "./panelTexts.ts";

/** More passes, and more gates in them, would be felt while an input is dragged. */
const MOST = { rows: 60, gates: 1e6 };
const LEAST_ROWS = 8;

const checksOf = memoizeNumbers((moment: Moment, h: number) => {
  const inputs = inputsBehind(moment.walk);
  const affordable = Math.max(LEAST_ROWS, Math.floor(MOST.gates / moment.graph.nodes.length));
  return { inputs, checks: checkInputs(moment.evaluation, inputs.slice(0, Math.min(MOST.rows, affordable)), h) };
});

const Checks = ({ moment, h }: { readonly moment: Moment; readonly h: number }) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const { graph, walk } = moment;
  const { inputs, checks } = checksOf(moment, h);
  const meanings = meaningsOf(walk, moment);
  const hasConvention = checks.some(({ node }) => meanings[node] === "convention");
  if (inputs.length === 0) return null;
  return (
    <section>
      <h3>{words.check}</h3>
      <table className="tool-table nudge-table" data-testid="checks">
        <thead>
          <tr>
            <th scope="col">{words.input}</th>
            <th scope="col">{words.sides.gradient}</th>
            <th scope="col">
              <Sentence text={`Δ${nodeName(graph.nodes[walk.target])}/\u2068h\u2069`} />
            </th>
            <th scope="col">{words.error}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ node, gradient, quotient }) => {
            const name = graph.nodes[node]?.name ?? "";
            return (
              <tr
                key={node}
                data-check={name}
                onPointerEnter={() => actions.hover({ kind: "node", name })}
                onPointerLeave={() => actions.hover(null)}
              >
                <th scope="row">
                  <button type="button" onClick={() => actions.select({ kind: "node", name })}>
                    <Sentence text={nodeName(graph.nodes[node])} />
                    {meanings[node] === "convention" && "∗"}
                  </button>
                </th>
                <td className="gradient">
                  <Sentence text={formatNumber(gradient)} />
                </td>
                <td data-quotient={String(quotient)}>
                  <Sentence text={Number.isFinite(quotient) ? formatNumber(quotient) : "—"} />
                </td>
                <td>
                  <Sentence text={errorText(Math.abs(quotient - gradient), 2)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {inputs.length > checks.length && <p className="muted">{words.more({ count: inputs.length - checks.length })}</p>}
      {hasConvention && <p className="muted">{words.convention}</p>}
      <p className="nudge-cost">{words.cost({ inputs: inputs.length, passes: inputs.length + 1 })}</p>
    </section>
  );
};

/** Not for each step of the walk. */
export const InputChecks = memo(Checks, sameNumbers);
