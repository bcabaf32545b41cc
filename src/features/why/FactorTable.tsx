/** The way from the target back to the node, gate by gate. */

import { nodeName } from "../../explain/names.ts";
import type { Edge } from "../../graph/graph.ts";
import { edgeName } from "../../graph/graph.ts";
import type { Why } from "../../lab/causes.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { Bar } from "./Bar.tsx";
import { texts } from "./panelTexts.ts";
import { timesText } from "./whyAt.ts";

/** Of a longer way, those that say most. */
const MOST_ROWS = 40;

const distance = (factor: number): number =>
  Number.isFinite(factor) && factor !== 0 ? Math.abs(Math.log(Math.abs(factor))) : Number.POSITIVE_INFINITY;

/** In the order of the way. */
export const telling = <T extends { readonly factor: number }>(rows: readonly T[], most: number): readonly T[] => {
  if (rows.length <= most) return rows;
  const kept = new Set(rows.toSorted((a, b) => distance(b.factor) - distance(a.factor)).slice(0, most));
  return rows.filter((row) => kept.has(row));
};

interface Props {
  readonly moment: Moment;
  readonly why: Why;
}

export const FactorTable = ({ moment, why: { way, causes, node, gradient } }: Props) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const { graph, evaluation, walk } = moment;
  const all = way.map((edge) => ({ edge, factor: evaluation.local[edge.index] ?? Number.NaN }));
  const rows = telling(all, MOST_ROWS);
  const powers = Math.max(1, ...rows.map(({ factor }) => Math.abs(Math.log10(Math.abs(factor)))).filter(Number.isFinite));
  const product = all.reduce((result, { factor }) => result * factor, 1);
  const blamed = new Set(causes.flatMap((cause) => ("edge" in cause ? [cause.edge] : [])));
  const hover = (edge: Edge | null) => actions.hover(edge && { kind: "edge", name: edgeName(graph, edge) });
  /** The same question, of a node on the way. */
  const ask = ({ from }: Edge) => actions.select({ kind: "node", name: graph.nodes[from]?.name ?? "" });
  const said = { product: formatNumber(product), gradient: formatNumber(gradient ?? Number.NaN) };
  return (
    <>
      <h3 className="tool-heading">
        <Sentence text={words.factors({ name: nodeName(graph.nodes[node]), target: nodeName(graph.nodes[walk.target]) })} />
      </h3>
      <table className="tool-table why-factors">
        <thead>
          <tr>
            <th scope="col">{words.columns.gate}</th>
            <th scope="col">{words.columns.factor}</th>
            <td className="bar" aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ edge, factor }) => (
            <tr
              key={edge.index}
              data-factor={edgeName(graph, edge)}
              className={blamed.has(edge) ? "blamed" : undefined}
              onPointerEnter={() => hover(edge)}
              onPointerLeave={() => hover(null)}
            >
              <th scope="row">
                <button type="button" onClick={() => ask(edge)} onFocus={() => hover(edge)} onBlur={() => hover(null)}>
                  <Sentence text={`${nodeName(graph.nodes[edge.to])} → ${nodeName(graph.nodes[edge.from])}`} />
                </button>
              </th>
              <td className="number">
                <Sentence text={timesText(factor)} />
              </td>
              <td className="bar">
                <Bar factor={factor} powers={powers} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < all.length && <p className="muted">{words.moreFactors({ count: all.length - rows.length })}</p>}
      {Number.isFinite(product) && (
        <p className="why-product muted">
          <Sentence text={said.product === said.gradient ? words.product(said) : words.otherWays(said)} />
        </p>
      )}
    </>
  );
};
