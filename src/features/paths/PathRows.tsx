/** Paths, and the sums on the way, as rows that light their wires. */
import { memo, useMemo } from "react";
import { nodeName } from "../../explain/names.ts";
import type { Drawn } from "../../graph/drawn.ts";
import type { Graph } from "../../graph/graph.ts";
import { wireMarks } from "../../graph/wireMarks.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber } from "../../tex/number.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import type { Paths } from "./pathsOf.ts";
import { pathText, productText, sumText } from "./pathText.ts";

interface RowProps {
  readonly edges: readonly number[];
  readonly lines: readonly string[];
  readonly light: (edges: readonly number[] | null) => void;
}

/** Pointing at it, touching it, or reaching it by Tab, lights its wires. */
const Row = ({ edges, lines, light }: RowProps) => (
  <li>
    <button
      type="button"
      onPointerEnter={() => light(edges)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(edges)}
      onBlur={() => light(null)}
      onClick={() => light(edges)}
    >
      {lines.map((line, i) => (
        <span key={i}>
          <Sentence text={line} />
        </span>
      ))}
    </button>
  </li>
);

export interface RowsProps extends Pick<RowProps, "light"> {
  readonly graph: Graph;
  readonly drawn: Drawn;
  readonly target: number;
  /** The same object, whatever its numbers. */
  readonly evaluation: Moment["evaluation"];
  /** A new object whenever a number has changed. */
  readonly told: Paths;
}

export const PathRows = memo(({ graph, drawn, evaluation, told: { node, listed }, light }: RowsProps) => {
  const marks = useMemo(() => wireMarks(graph), [graph]);
  return (
    <ol className="path-rows" data-testid="paths">
      {listed.map(({ edges, product }) => (
        <Row
          key={edges.join()}
          edges={edges}
          light={light}
          lines={[
            pathText({ graph, drawn }, marks, node, edges),
            `${productText(evaluation.local, 1, edges)} = ${formatNumber(product)}`,
          ]}
        />
      ))}
    </ol>
  );
});

/** At either end, where there are more. */
const MOST_SUMS = 10;

export const SumRows = memo(({ graph, target, evaluation, told: { sums }, light }: RowsProps) => {
  const words = useTexts(texts);
  const left = Math.max(0, sums.length - 2 * MOST_SUMS);
  const shown = left === 0 ? sums : [...sums.slice(0, MOST_SUMS), ...sums.slice(-MOST_SUMS)];
  return (
    <ol className="path-rows" data-testid="sums">
      {shown.flatMap((sum, i) => [
        ...(left > 0 && i === MOST_SUMS ? [<li key="left" className="muted">{`… ${words.leftOut({ count: left })} …`}</li>] : []),
        <Row
          key={sum.node}
          edges={sum.terms.flatMap(({ edges }) => edges)}
          light={light}
          lines={[
            `∂${nodeName(graph.nodes[target])}/∂${nodeName(graph.nodes[sum.node])} = ${sumText(evaluation, sum)} = ${formatNumber(evaluation.gradients[sum.node] ?? Number.NaN)}`,
          ]}
        />,
      ])}
    </ol>
  );
});
