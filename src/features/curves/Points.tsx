/** The curve in numbers: at even steps, and where it is now. */
import type { Sample } from "../../lab/curve.ts";
import { formatNumber } from "../../tex/number.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { evenSteps } from "../../view/plot/evenSteps.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import type { Plotted } from "./subject.ts";

const COUNT = 10;

const numberText = (x: number): string => (Number.isNaN(x) ? "—" : formatNumber(x));

/** A slope belongs to a value. */
const slopeText = ({ y, slope }: Sample): string => (Number.isFinite(y) ? numberText(slope) : "—");

interface Props {
  readonly plotted: Plotted;
  readonly name: string;
  readonly of: string;
}

export const Points = ({ plotted: { at, here, range }, name, of }: Props) => {
  const words = useTexts(texts);
  const steps = evenSteps(range, COUNT).filter((x) => x !== here.x);
  const samples: readonly Sample[] = [...steps.map(at), here].toSorted((a, b) => a.x - b.x);
  return (
    <table className="tool-table curve-points" data-testid="curve-points">
      <thead>
        <tr>
          <th scope="col">
            <Sentence text={name} />
          </th>
          <th scope="col">
            <Sentence text={of} />
          </th>
          <th scope="col">{words.slope}</th>
        </tr>
      </thead>
      <tbody>
        {samples.map((sample) => (
          <tr key={sample.x} aria-current={sample === here ? "true" : undefined} data-x={sample.x}>
            <th scope="row">
              <Sentence text={numberText(sample.x)} />
            </th>
            <td className="value">
              <Sentence text={numberText(sample.y)} />
            </td>
            <td className="gradient">
              <Sentence text={slopeText(sample)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
