/** The local derivatives of a gate as a matrix, and what the backward step makes of it without building it. */
import { useCallback, useMemo } from "react";
import { isolated, nodeName } from "../../explain/names.ts";
import { grouped } from "../../i18n/words.ts";
import type { Side } from "../../lab/localGate.ts";
import { type LocalJacobian, patternOf } from "../../lab/localJacobian.ts";
import type { Moment } from "../../moment/moment.ts";
import { subjectOf } from "../../moment/subject.ts";
import { nameText } from "../../tex/name.ts";
import { useBackstep, useChoice, useSelected } from "../../ui/context.ts";
import { Options } from "../../ui/kit/Options.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { JacobianGrid } from "../JacobianGrid.tsx";
import { useTexts } from "../useTexts.ts";
import { WITH_RESPECT_TO } from "./feature.ts";
import { ALL, type Standing, standingAt } from "./jacobianAt.ts";
import { texts } from "./panelTexts.ts";
import { SentBack } from "./SentBack.tsx";
import "./jacobian.css";

const sideName = ({ name, isText }: Side): string => (isText ? name : isolated(name));

/** `W (2 × 3)` */
const sideText = ({ name, isText, shape }: Side): string =>
  `${isText ? name : nameText(name)}${shape.length > 0 ? ` (${shape.join(" × ")})` : ""}`;

interface Props {
  readonly moment: Moment;
  readonly standing: Standing;
}

const RespectTo = ({ standing: { gate, operands } }: Pick<Props, "standing">) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const [only] = operands;
  if (gate.operands.length < 2) return null;
  return (
    <Options
      label={words.respect}
      options={[...gate.operands.map(({ name }) => name), ALL]}
      value={operands.length === 1 && only ? only.name : ALL}
      textOf={(option) => {
        const side = gate.operands.find(({ name }) => name === option);
        return side ? sideText(side) : words.all;
      }}
      choose={(name) => actions.choose(WITH_RESPECT_TO, name)}
    />
  );
};

const Matrix = ({ moment: { graph, selected }, standing, jacobian }: Props & { readonly jacobian: LocalJacobian }) => {
  const words = useTexts(texts);
  const { gate, operands, entries } = standing;
  const { rows, columns, numbers } = jacobian;
  const numberAt = useCallback(
    (i: number, j: number): number => numbers[i * columns.length + j] ?? Number.NaN,
    [numbers, columns],
  );
  const pattern = useMemo(() => patternOf(jacobian, gate, operands), [jacobian, gate, operands]);
  const size = words.size({ rows: rows.length, columns: columns.length, entries });
  const [only] = operands;
  const other = gate.operands.find((side) => side !== only);
  const chosen = selected?.kind === "node" ? selected.index : -1;
  const isFlat = [gate.output, ...operands].some(({ shape }) => shape.length > 1);
  const sides = {
    output: sideName(gate.output),
    operand: only ? sideName(only) : "",
    other: other ? sideName(other) : "",
  };
  return (
    <>
      <p className="muted" data-size={`${rows.length}×${columns.length}`}>
        {size}. {isFlat ? words.flat : words.sides}
      </p>
      <JacobianGrid
        graph={graph}
        rows={rows}
        columns={columns}
        numberAt={numberAt}
        label={words.of({ name: gate.output.name })}
        current={{ row: chosen, column: chosen }}
      />
      {pattern && (
        <p data-pattern={pattern}>
          <Sentence text={words.patterns[pattern](sides)} />
        </p>
      )}
    </>
  );
};

const Counts = ({ standing: { entries, sent, jacobian } }: Pick<Props, "standing">) => {
  const words = useTexts(texts);
  const zeros = useMemo(() => jacobian?.isReached.reduce((count, is) => count + (is === 1 ? 0 : 1), 0) ?? null, [jacobian]);
  const rows = [
    ["entries", entries],
    ["zeros", zeros],
    ["sent", sent],
  ] as const;
  return (
    <table className="tool-table jacobian-counts">
      <tbody>
        {rows.map(([key, count]) =>
          count === null || (key === "zeros" && count === 0) ? null : (
            <tr key={key} data-count={key}>
              <th scope="row">{words.counts[key]}</th>
              <td>{grouped(count)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
};

const OfGate = ({ moment, standing }: Props) => {
  const words = useTexts(texts);
  const { gate, jacobian } = standing;
  return (
    <>
      <h3>
        <Sentence text={words.of({ name: sideName(gate.output) })} />
      </h3>
      <RespectTo standing={standing} />
      {jacobian ? <Matrix moment={moment} standing={standing} jacobian={jacobian} /> : <p>{words.tooLarge}</p>}
      <p className="jacobian-never">{words.never}</p>
      <Counts standing={standing} />
      {jacobian && <SentBack moment={moment} standing={standing} jacobian={jacobian} />}
    </>
  );
};

const Panel = ({ moment }: { readonly moment: Moment }) => {
  const words = useTexts(texts);
  const standing = standingAt(moment, useChoice(WITH_RESPECT_TO));
  if (standing) return <OfGate moment={moment} standing={standing} />;
  return (
    <p>
      <Sentence text={words.input({ name: nodeName(moment.graph.nodes[subjectOf(moment)]) })} />
    </p>
  );
};

export const JacobianPanel = () => {
  const { derive } = useBackstep();
  const moment = useSelected(derive.moment);
  return moment && <Panel moment={moment} />;
};
