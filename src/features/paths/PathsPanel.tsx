/** The gradient of one node as a sum over paths, and as the backward pass makes the same sum. */
import { useCallback, useMemo, useState } from "react";
import { meaninglessSentence } from "../../explain/meaningless.ts";
import { nodeName } from "../../explain/names.ts";
import type { Graph } from "../../graph/graph.ts";
import { type Marking, NO_MARKS } from "../../moment/marks.ts";
import { meaningsOf } from "../../moment/meaning.ts";
import type { Moment } from "../../moment/moment.ts";
import { subjectOf } from "../../moment/subject.ts";
import { formatCount } from "../../tex/count.ts";
import { formatNumber } from "../../tex/number.ts";
import { useBackstep, useMarks, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useAllMessages } from "../../ui/useAllMessages.ts";
import { useTexts } from "../useTexts.ts";
import { FromField } from "./FromField.tsx";
import { PathRows, type RowsProps, SumRows } from "./PathRows.tsx";
import { texts } from "./panelTexts.ts";
import { LARGEST_PATHS, pathsOf } from "./pathsOf.ts";
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

/** What the gradient is worth, where that is not what it seems. */
const Worth = ({ moment, node }: { readonly moment: Moment; readonly node: number }) => {
  const { roles } = useAllMessages();
  const { graph, walk } = moment;
  const meaning = meaningsOf(walk, moment)[node];
  if (meaning === "derivative" || meaning === undefined) return null;
  const ends = { name: nodeName(graph.nodes[node]), target: nodeName(graph.nodes[walk.target]) };
  return (
    <p data-testid="worth">
      <Sentence text={meaning === "none" ? meaninglessSentence(roles, moment, node) : roles.arrival.kink(ends)} />
    </p>
  );
};

interface AccountProps extends Pick<RowsProps, "told" | "light"> {
  readonly moment: Moment;
}

const Account = ({ moment, told, light }: AccountProps) => {
  const words = useTexts(texts);
  const { graph, drawn, walk, evaluation } = moment;
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
  const isShared = count.crossings > count.wires;
  const counted = count.paths === 1n ? words.one(ends) : words[isShared ? "many" : "apart"]({ ...ends, ...counts });
  const rows = { graph, drawn, target: walk.target, evaluation, told, light };
  return (
    <>
      <p data-testid="path-count">
        <Sentence text={counted} />
      </p>
      <h3 className="tool-heading">{total === null ? words.largest({ count: LARGEST_PATHS }) : words.byPath}</h3>
      <PathRows {...rows} />
      {total !== null && (
        <p className="result">
          <Sentence text={result} />
        </p>
      )}
      <Worth moment={moment} node={node} />
      {count.paths > 1n && (
        <>
          <h3 className="tool-heading">{words.byPass}</h3>
          <SumRows {...rows} />
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
  const graph = moment?.graph;
  const light = useCallback((edges: readonly number[] | null) => setLit(edges && graph ? { graph, edges } : null), [graph]);
  if (!moment || !told) return null;
  return (
    <>
      <FromField moment={moment} node={node} />
      <Account moment={moment} told={told} light={light} />
    </>
  );
};
