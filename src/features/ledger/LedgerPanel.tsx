/** The account of one node: what has come in, by which wire, at which step, and what is still awaited. */
import { useCallback, useMemo, useState } from "react";
import { nodeName } from "../../explain/names.ts";
import { wireText } from "../../explain/wireText.ts";
import { edgeName } from "../../graph/graph.ts";
import { stepWith } from "../../graph/seenNumber.ts";
import { routesFrom } from "../../lab/routesFrom.ts";
import { type Marking, NO_MARKS } from "../../moment/marks.ts";
import type { Moment } from "../../moment/moment.ts";
import { subjectOf } from "../../moment/subject.ts";
import { factorText, formatNumber } from "../../tex/number.ts";
import { useBackstep, useMarks, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useAllMessages } from "../../ui/useAllMessages.ts";
import { useTexts } from "../useTexts.ts";
import { type Ledger, ledgerOf, type Term } from "./ledgerOf.ts";
import { texts } from "./panelTexts.ts";
import "./ledger.css";

/** A node with thousands of uses would keep the browser busy. */
const MOST_ROWS = 200;

/** Lights the wire of a term and everything that its number has come through. */
const markingOf =
  (name: string | null): Marking =>
  ({ graph, walk }) => {
    const edge = name === null ? undefined : graph.edges.find((other) => edgeName(graph, other) === name);
    if (!edge) return NO_MARKS;
    const lit = [edge.index, ...routesFrom(walk, edge.to)];
    return { nodes: new Map(), edges: new Map(lit.map((index) => [index, { class: "path" }])) };
  };

interface RowProps {
  readonly moment: Moment;
  readonly term: Term;
  readonly isLatest: boolean;
  readonly onPoint: (name: string | null) => void;
}

const Row = ({ moment, term: { edge, step: done, entry }, isLatest, onPoint }: RowProps) => {
  const { graph, drawn } = moment;
  const step = stepWith(drawn, done);
  const { actions } = useBackstep();
  const { formula } = useAllMessages();
  const name = edgeName(graph, edge);
  const point = (isOn: boolean): void => {
    onPoint(isOn ? name : null);
    actions.hover(isOn ? { kind: "edge", name } : null);
  };
  return (
    <tr
      data-edge-row={name}
      className={entry ? (isLatest ? "latest" : undefined) : "awaited"}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
    >
      <th scope="row">
        <button type="button" onClick={() => actions.goTo(step)} onFocus={() => point(true)} onBlur={() => point(false)}>
          <Sentence text={wireText(formula, moment, edge)} />
        </button>
      </th>
      <td className="step">{step}</td>
      <td className="product">
        {entry ? (
          <>
            <span>
              <Sentence text={`${factorText(entry.upstream)} · ${factorText(entry.local)}`} />
            </span>{" "}
            <span>
              <Sentence text={`= ${formatNumber(entry.contribution)}`} />
            </span>
          </>
        ) : (
          "—"
        )}
      </td>
      <td className="sum">{entry ? <Sentence text={formatNumber(entry.sum)} /> : "—"}</td>
    </tr>
  );
};

/** Where the account stands. */
const Balance = ({ moment: { graph, walk }, ledger }: { readonly moment: Moment; readonly ledger: Ledger }) => {
  const words = useTexts(texts);
  const { kind, arrived, gradient, terms, operands } = ledger;
  const name = nodeName(graph.nodes[ledger.node]);
  const target = nodeName(graph.nodes[walk.target]);
  const said = {
    seed: () => (gradient === null ? words.seedAwaited({ name }) : words.seed({ name })),
    none: () => words.none({ name, target }),
    constant: () => words.constant({ name }),
    terms: () =>
      arrived < terms.length || gradient === null
        ? words.waiting({ name, arrived, expected: terms.length, operands: operands.map((i) => nodeName(graph.nodes[i])) })
        : words.complete({ name, terms: terms.length, gradient: formatNumber(gradient) }),
  }[kind]();
  return (
    <p className="balance" aria-live="polite">
      <Sentence text={said} />
    </p>
  );
};

export const LedgerPanel = () => {
  const { derive } = useBackstep();
  const words = useTexts(texts);
  const moment = useSelected(derive.moment);
  const [pointed, setPointed] = useState<string | null>(null);
  useMarks(useMemo(() => markingOf(pointed), [pointed]));
  const point = useCallback((name: string | null) => setPointed(name), []);
  if (!moment) return null;
  const ledger = ledgerOf(moment, subjectOf(moment));
  const { terms, arrived } = ledger;
  return (
    <>
      <h3>
        <Sentence text={words.of({ name: nodeName(moment.graph.nodes[ledger.node]) })} />
      </h3>
      {terms.length > 0 && (
        <table className="tool-table ledger">
          <thead>
            <tr>
              <th scope="col">{words.columns.via}</th>
              <th scope="col">{words.columns.step}</th>
              <th scope="col">{words.columns.product}</th>
              <th scope="col">{words.columns.sum}</th>
            </tr>
          </thead>
          <tbody>
            {terms.slice(0, MOST_ROWS).map((term, i) => (
              <Row key={term.edge.index} moment={moment} term={term} isLatest={i === arrived - 1} onPoint={point} />
            ))}
          </tbody>
        </table>
      )}
      {terms.length > MOST_ROWS && <p className="muted">{words.more({ count: terms.length - MOST_ROWS })}</p>}
      <Balance moment={moment} ledger={ledger} />
    </>
  );
};
