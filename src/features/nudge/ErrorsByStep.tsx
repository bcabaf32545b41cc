/** How far off the quotients are, from h = 1 to h = 1e−15: as a plot, in one sentence, and in numbers. */
import { memo } from "react";
import { closestStep, type ErrorAt, errorsOf } from "../../lab/gradientCheck.ts";
import { memoizeNumbers, sameNumbers } from "../../moment/memoizeNumbers.ts";
import type { Moment } from "../../moment/moment.ts";
import { formatNumber, powerText } from "../../tex/number.ts";
import { Disclosure } from "../../ui/kit/Disclosure.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { ErrorChart } from "./ErrorChart.tsx";
import { texts } from "./panelTexts.ts";

const powerOf = (h: number): string => powerText(Math.round(Math.log10(h)));

const errorsNow = memoizeNumbers(({ evaluation }: Moment, node: number) => errorsOf(evaluation, node));

/** No error anywhere has a logarithm. */
const isExact = (errors: readonly ErrorAt[]): boolean =>
  !errors.some(({ oneSided, twoSided }) => [oneSided, twoSided].some((error) => error > 0 && error < Infinity));

const Points = ({ errors }: { readonly errors: readonly ErrorAt[] }) => {
  const words = useTexts(texts);
  return (
    <table className="tool-table nudge-table" data-testid="points">
      <thead>
        <tr>
          <th scope="col">
            <Sentence text={"\u2068h\u2069"} />
          </th>
          <th scope="col">{words.oneSided}</th>
          <th scope="col">{words.twoSided}</th>
        </tr>
      </thead>
      <tbody>
        {errors.map((error) => (
          <tr key={error.h} data-h={String(error.h)}>
            <th scope="row">
              <Sentence text={powerOf(error.h)} />
            </th>
            {(["oneSided", "twoSided"] as const).map((side) => (
              <td key={side} data-error={String(error[side])}>
                <Sentence text={Number.isFinite(error[side]) ? formatNumber(error[side]) : "—"} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface Props {
  readonly moment: Moment;
  readonly node: number;
  readonly h: number;
}

const Errors = ({ moment, node, h }: Props) => {
  const words = useTexts(texts);
  const errors = errorsNow(moment, node);
  const [oneSided, twoSided] = [closestStep(errors, "oneSided"), closestStep(errors, "twoSided")];
  return (
    <section>
      <h3>
        <Sentence text={words.errors} />
      </h3>
      {isExact(errors) ? (
        <p>{words.exact}</p>
      ) : (
        <>
          <ErrorChart errors={errors} h={h} />
          <p className="nudge-key" aria-hidden="true">
            <span className="oneSided">● {words.oneSided}</span> <span className="twoSided">■ {words.twoSided}</span>
          </p>
        </>
      )}
      {oneSided !== null && twoSided !== null && (
        <p>
          <Sentence text={words.closest({ oneSided: powerOf(oneSided), twoSided: powerOf(twoSided) })} />
        </p>
      )}
      <Disclosure summary={words.points}>{() => <Points errors={errors} />}</Disclosure>
    </section>
  );
};

/** Not for each step of the walk. */
export const ErrorsByStep = memo(Errors, sameNumbers);
