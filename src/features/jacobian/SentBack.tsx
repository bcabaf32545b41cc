/** Jᵀ g with its numbers, beside what the walk has sent. */
import { isolated, nodeName } from "../../explain/names.ts";
import type { LocalJacobian } from "../../lab/localJacobian.ts";
import type { Moment } from "../../moment/moment.ts";
import { nameTex } from "../../tex/name.ts";
import { factorText, formatNumber } from "../../tex/number.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { Tex } from "../../ui/kit/Tex.tsx";
import { useTexts } from "../useTexts.ts";
import { type Sent, type Standing, sentBack } from "./jacobianAt.ts";
import { texts } from "./panelTexts.ts";

/** More rows than this would be a list to scroll. */
const MOST_ROWS = 12;
/** Of more products, the first are written. */
const MOST_TERMS = 3;

const NOT_YET = "—";

interface Props {
  readonly moment: Moment;
  readonly standing: Standing;
  readonly jacobian: LocalJacobian;
}

/** `0.5·0.3 + 0.2·(−0.1)`, without what can be nothing but 0. */
const termsOf = ({ rows, columns, numbers, isReached }: LocalJacobian, g: Sent["g"], j: number): string => {
  const terms = rows.flatMap((_, i) => {
    const at = i * columns.length + j;
    const factor = g[i] ?? null;
    return isReached[at] === 1
      ? [`${formatNumber(numbers[at] ?? Number.NaN)}·${factor === null ? NOT_YET : factorText(factor)}`]
      : [];
  });
  return [...terms.slice(0, MOST_TERMS), ...(terms.length > MOST_TERMS ? ["…"] : [])].join(" + ");
};

const equationOf = ({ walk, graph }: Moment, { gate, operands }: Standing, isWhole: boolean): string => {
  const target = nameTex(graph.nodes[walk.target]?.name ?? "");
  const by = (name: string): string => `\\frac{\\partial ${target}}{\\partial ${nameTex(name)}}`;
  const [only] = operands;
  const left = isWhole && only && operands.length === 1 && !only.isText ? `${by(only.name)} = ` : "";
  return `\\displaystyle ${left}J^{\\top} g, \\quad g = ${by(gate.output.name)}`;
};

export const SentBack = ({ moment, standing, jacobian }: Props) => {
  const words = useTexts(texts);
  const { graph, walk } = moment;
  const { gate, operands } = standing;
  const sent = sentBack(moment, jacobian);
  const [only] = operands;
  const ends = { name: isolated(gate.output.name), target: nodeName(graph.nodes[walk.target]) };
  if (!sent)
    return (
      <p>
        <Sentence text={words.unrelated(ends)} />
      </p>
    );
  const { g, product, isSame, isWhole } = sent;
  const isPartOf = !isWhole && only && operands.length === 1 && !only.isText ? { ...ends, name: isolated(only.name) } : null;
  const { columns } = jacobian;
  return (
    <>
      <Tex className="tex jacobian-equation" tex={equationOf(moment, standing, isWhole)} isFitted={true} />
      {!product && (
        <p className="muted">
          <Sentence text={words.notYet(ends)} />
        </p>
      )}
      {product && (
        <table className="tool-table jacobian-sent">
          <tbody>
            {columns.slice(0, MOST_ROWS).map((column, j) => (
              <tr key={column} data-sent={graph.nodes[column]?.name} data-value={String(product[j])}>
                <th scope="row">
                  <Sentence text={nodeName(graph.nodes[column])} />
                </th>
                <td>
                  <Sentence text={termsOf(jacobian, g, j)} />
                </td>
                <td className="gradient">
                  <Sentence text={`= ${formatNumber(product[j] ?? Number.NaN)}`} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {product && columns.length > MOST_ROWS && <p className="muted">{words.more({ count: columns.length - MOST_ROWS })}</p>}
      {isSame && <p data-same="">{words.same}</p>}
      {!isWhole && (
        <p className="muted">
          <Sentence text={isPartOf ? words.part(isPartOf) : words.operandsPart} />
        </p>
      )}
    </>
  );
};
