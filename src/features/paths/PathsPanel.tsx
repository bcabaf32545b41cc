/** The gradient of one node as a sum over paths, and as the backward pass makes the same sum. */
import { useMemo, useState } from "react";
import { nodeName } from "../../explain/names.ts";
import type { Graph } from "../../graph/graph.ts";
import { type Marking, NO_MARKS } from "../../moment/marks.ts";
import type { Moment } from "../../moment/moment.ts";
import { subjectOf } from "../../moment/subject.ts";
import { formatCount } from "../../tex/count.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep, useMarks, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { FromField } from "./FromField.tsx";
import { texts } from "./panelTexts.ts";
import { LARGEST_PATHS, type Paths, pathsOf } from "./pathsOf.ts";
import { pathText, productText, sumText } from "./pathText.ts";
import "./paths.css";

/** Wires of one graph. */
interface Lit {
  readonly graph: Graph;
  readonly edges: readonly number[];
}

const markingOf =
  (lit: Lit | null): Marking =>
  ({ graph }) => {
    if (lit?.graph !== graph) return NO_MARKS;
    const ends = lit.edges.flatMap((e) => [graph.edges[e]?.from ?? -1, graph.edges[e]?.to ?? -1]);
    const meant = { class: "path" } as const;
    return { nodes: new Map(ends.map((node) => [node, meant])), edges: new Map(lit.edges.map((e) => [e, meant])) };
  };

interface RowsProps {
  readonly moment: Moment;
  readonly told: Paths;
  readonly light: (edges: readonly number[] | null) => void;
}

interface RowProps extends Pick<RowsProps, "light"> {
  readonly edges: readonly number[];
  readonly lines: readonly string[];
}

/** Pointing at it, or reaching it by Tab, lights its wires. */
const Row = ({ edges, lines, light }: RowProps) => (
  <li>
    <button
      type="button"
      onPointerEnter={() => light(edges)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(edges)}
      onBlur={() => light(null)}
    >
      {lines.map((line, i) => (
        <span key={i}>
          <Sentence text={line} />
        </span>
      ))}
    </button>
  </li>
);

const PathRows = ({ moment: { graph, evaluation }, told: { node, listed }, light }: RowsProps) => (
  <ol className="path-rows" data-testid="paths">
    {listed.map(({ edges, product }) => (
      <Row
        key={edges.join()}
        edges={edges}
        light={light}
        lines={[pathText(graph, node, edges), `${productText(evaluation.local, 1, edges)} = ${formatNumber(product)}`]}
      />
    ))}
  </ol>
);

/** At either end, where there are more. */
const MOST_SUMS = 10;

const SumRows = ({ moment: { graph, walk, evaluation }, told: { sums }, light }: RowsProps) => {
  const words = useTexts(texts);
  const left = Math.max(0, sums.length - 2 * MOST_SUMS);
  const shown = left === 0 ? sums : [...sums.slice(0, MOST_SUMS), ...sums.slice(-MOST_SUMS)];
  const target = nodeName(graph.nodes[walk.target]);
  return (
    <ol className="path-rows" data-testid="sums">
      {shown.flatMap((sum, i) => [
        ...(left > 0 && i === MOST_SUMS ? [<li key="left" className="muted">{`… ${words.leftOut({ count: left })} …`}</li>] : []),
        <Row
          key={sum.node}
          edges={sum.terms.flatMap(({ edges }) => edges)}
          light={light}
          lines={[
            `∂${target}/∂${nodeName(graph.nodes[sum.node])} = ${sumText(evaluation, sum)} = ${formatNumber(evaluation.gradients[sum.node] ?? Number.NaN)}`,
          ]}
        />,
      ])}
    </ol>
  );
};

const Account = ({ moment, told, light }: RowsProps) => {
  const words = useTexts(texts);
  const { graph, walk } = moment;
  const { node, kind, count, listed, total } = told;
  const ends = { name: nodeName(graph.nodes[node]), target: nodeName(graph.nodes[walk.target]) };
  if (kind !== "paths")
    return (
      <p>
        <Sentence text={words[kind](ends)} />
      </p>
    );
  const gradient = formatNumber(told.gradient);
  const counts = {
    paths: formatCount(count.paths),
    crossings: formatCount(count.crossings),
    wires: formatCount(BigInt(count.wires)),
  };
  const isOther = total !== null && formatNumber(total) !== gradient;
  const result = isOther
    ? words.otherTotal({ ...ends, gradient, total: formatNumber(total) })
    : words[listed.length === 1 ? "product" : "total"]({ ...ends, gradient });
  return (
    <>
      <p data-testid="path-count">
        <Sentence text={count.paths === 1n ? words.one(ends) : words.many({ ...ends, ...counts })} />
      </p>
      <h3 className="tool-heading">{total === null ? words.largest({ count: LARGEST_PATHS }) : words.byPath}</h3>
      <PathRows moment={moment} told={told} light={light} />
      {total !== null && (
        <p className="result">
          <Sentence text={result} />
        </p>
      )}
      {count.paths > 1n && (
        <>
          <h3 className="tool-heading">{words.byPass}</h3>
          <SumRows moment={moment} told={told} light={light} />
          <p>{words.once}</p>
        </>
      )}
    </>
  );
};

export const PathsPanel = () => {
  const { derive } = useBackstep();
  const moment = useSelected(derive.moment);
  const [lit, setLit] = useState<Lit | null>(null);
  useMarks(useMemo(() => markingOf(lit), [lit]));
  const node = moment ? subjectOf(moment) : -1;
  // Neither a step nor what is pointed at changes it; `kinks` is a new list whenever a number has changed.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const told = useMemo(() => moment && pathsOf(moment, node), [moment?.walk, moment?.kinks, node]);
  if (!moment || !told) return null;
  const { graph } = moment;
  return (
    <>
      <FromField moment={moment} node={node} />
      <Account moment={moment} told={told} light={(edges) => setLit(edges && { graph, edges })} />
    </>
  );
};
