/** How to learn: the learning rate and the batch at once, the rest on request. */
import { updatesPerEpoch } from "../../lab/training/batches.ts";
import { Disclosure } from "../../ui/kit/Disclosure.tsx";
import { Options } from "../../ui/kit/Options.tsx";
import { SlidNumber } from "../../ui/kit/SlidNumber.tsx";
import { TypedNumber } from "../../ui/kit/TypedNumber.tsx";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import type { Learning } from "./useLearning.ts";

/** 0.001, 0.002, 0.005, … 10. */
const RATES: readonly number[] = [-3, -2, -1, 0]
  .flatMap((power) => [1, 2, 5].map((factor) => Number(`${factor}e${power}`)))
  .concat(10);
const nearest = (rate: number): number =>
  RATES.reduce(
    (best, stop, i) => (Math.abs(Math.log(stop / rate)) < Math.abs(Math.log((RATES[best] ?? 1) / rate)) ? i : best),
    0,
  );
const RATE_SLIDER = { least: 0, most: RATES.length - 1, step: 1, placeOf: nearest, valueAt: (i: number) => RATES[i] ?? 0.1 };
const MOST = 1000;
const SPEEDS = [1, 10, 100] as const;
const TRAINERS = ["descent", "search"] as const;

/** All (0), one, and powers of two on the way. */
const batchesOf = (rows: number, chosen: number): readonly number[] => {
  const powers = Array.from({ length: 20 }, (_, i) => 2 ** i).filter((size) => size < rows);
  return [0, ...new Set([...powers, ...(chosen > 0 && chosen < rows ? [chosen] : [])])].toSorted((a, b) => a - b);
};

interface Props {
  readonly learning: Learning;
  readonly change: (change: Partial<Learning>) => void;
  /** How many there are. */
  readonly rows: number;
  /** Begins at parameters drawn anew. */
  readonly scatter: () => void;
}

const Batch = ({ learning: { batch }, change, rows }: Omit<Props, "scatter">) => {
  const words = useTexts(texts);
  const size = batch === null || batch >= rows ? 0 : batch;
  return (
    <>
      <Options
        label={words.batch}
        options={batchesOf(rows, size)}
        value={size}
        textOf={(option) => (option === 0 ? words.all({ rows }) : String(option))}
        choose={(option) => change({ batch: option === 0 ? null : option })}
      />
      {size > 0 && <p className="muted">{words.perEpoch({ rows, size, updates: updatesPerEpoch(rows, size) })}</p>}
    </>
  );
};

const More = ({ learning: { trainer, reach, seed, perFrame }, change, scatter, rows }: Props) => {
  const words = useTexts(texts);
  return (
    <div className="training-fields">
      <Options
        label={words.trainer}
        options={TRAINERS}
        value={trainer}
        textOf={(option) => words.trainers[option]}
        choose={(other) => change({ trainer: other })}
      />
      {trainer === "search" && (
        <div className="choice">
          <span aria-hidden="true">{words.reach}</span>
          <TypedNumber
            label={words.reach}
            value={reach}
            isAllowed={(value) => value > 0 && value <= MOST}
            complaint={words.wrongReach}
            onValue={(value) => change({ reach: value })}
          />
        </div>
      )}
      <Options label={words.speed} options={SPEEDS} value={perFrame} choose={(speed) => change({ perFrame: speed })} />
      {(rows > 1 || trainer === "search") && (
        <div className="choice">
          <span>{trainer === "search" ? words.draws : words.order}</span>
          <button type="button" className="boxed" onClick={() => change({ seed: seed + 1 })}>
            {words.reseed({ seed })}
          </button>
        </div>
      )}
      <div className="choice">
        <span>{words.start}</span>
        <button type="button" className="boxed" onClick={scatter}>
          {words.scatter}
        </button>
      </div>
    </div>
  );
};

export const Settings = (props: Props) => {
  const words = useTexts(texts);
  const { learning, change, rows } = props;
  const { trainer, rate } = learning;
  return (
    <>
      {trainer === "descent" && (
        <div className="training-fields">
          <SlidNumber
            symbol="α"
            label={words.rate}
            value={rate}
            isAllowed={(value) => value >= 0 && value <= MOST}
            complaint={words.wrongRate}
            slider={RATE_SLIDER}
            onValue={(value) => change({ rate: value })}
          />
          {rows > 1 && <Batch learning={learning} change={change} rows={rows} />}
        </div>
      )}
      <Disclosure summary={words.more}>{() => <More {...props} />}</Disclosure>
    </>
  );
};
