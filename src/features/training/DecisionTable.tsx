/** The points in numbers, with a button that walks each row. */
import type { DecisionPoint } from "../../lab/decisionPlane.ts";
import { formatNumber } from "../../tex/number.ts";
import { Disclosure } from "../../ui/kit/Disclosure.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

/** A table of thousands would keep the browser busy at every update. */
const MOST_ROWS = 100;

interface Props {
  readonly points: readonly DecisionPoint[];
  /** By row. */
  readonly outputs: Float64Array;
  readonly row: number | null;
  /** Names. */
  readonly x: string;
  readonly y: string;
  readonly label: string | null;
  readonly output: string;
  readonly choose: (row: number) => void;
}

export const DecisionTable = ({ points, outputs, row, x, y, label, output, choose }: Props) => {
  const words = useTexts(texts).decision;
  const columns = [x, y, ...(label === null ? [] : [label]), output];
  return (
    <Disclosure summary={words.points}>
      {() => (
        <>
          <table className="tool-table decision-points">
            <thead>
              <tr>
                <th scope="col">{words.row}</th>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    <Sentence text={name} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.slice(0, MOST_ROWS).map((point, i) => (
                <tr key={i} aria-current={i === row ? "true" : undefined}>
                  <th scope="row">
                    <button type="button" className="quiet" aria-label={words.show({ row: i + 1 })} onClick={() => choose(i)}>
                      {i + 1}
                    </button>
                  </th>
                  {[point.x, point.y, ...(point.label === null ? [] : [point.label]), outputs[i] ?? Number.NaN].map(
                    (number, column) => (
                      <td key={column}>
                        <Sentence text={formatNumber(number)} />
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
          {points.length > MOST_ROWS && <p className="muted">{words.first({ count: MOST_ROWS })}</p>}
        </>
      )}
    </Disclosure>
  );
};
