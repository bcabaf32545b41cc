/** A data set that is made here: which one, how many rows, how much noise, which seed. */
import { useMemo } from "react";
import { columnNames } from "../../data/columnNames.ts";
import { namesInUse } from "../../data/intoProgram.ts";
import { type MadeSet, makeSet, SETS } from "../../data/sets.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { TypedNumber } from "../../ui/kit/TypedNumber.tsx";
import { useTexts } from "../useTexts.ts";
import { Outcome } from "./Outcome.tsx";
import { texts } from "./panelTexts.ts";
import { Scatter } from "./Scatter.tsx";

export const FIRST_SET: MadeSet = { id: "xor", rows: 40, noise: 0.1, seed: 1 };

const MOST = { rows: 1000, noise: 1, seed: 2 ** 32 - 1 };

const NO_HEADERS = ["", "", ""];

interface Props {
  readonly set: MadeSet;
  readonly change: (change: Partial<MadeSet>) => void;
}

const isWhole = (least: number, most: number) => (x: number) => Number.isInteger(x) && x >= least && x <= most;

const Fields = ({ set: { rows, noise, seed }, change }: Props) => {
  const words = useTexts(texts);
  return (
    <>
      <div className="choice">
        <span aria-hidden="true">{words.rows}</span>
        <TypedNumber
          label={words.rows}
          value={rows}
          isAllowed={isWhole(2, MOST.rows)}
          complaint={words.wrongRows({ limit: MOST.rows })}
          onValue={(value) => change({ rows: value })}
        />
      </div>
      <div className="choice">
        <span aria-hidden="true">{words.noise}</span>
        <TypedNumber
          label={words.noise}
          value={noise}
          isAllowed={(x) => x >= 0 && x <= MOST.noise}
          complaint={words.wrongNoise}
          onValue={(value) => change({ noise: value })}
        />
      </div>
      <div className="choice">
        <span aria-hidden="true">{words.seed}</span>
        <TypedNumber
          label={words.seed}
          value={seed}
          isAllowed={isWhole(0, MOST.seed)}
          complaint={words.wrongSeed}
          onValue={(value) => change({ seed: value })}
        />
        <button type="button" className="quiet boxed" onClick={() => change({ seed: seed === MOST.seed ? 0 : seed + 1 })}>
          {words.reseed}
        </button>
      </div>
    </>
  );
};

export const SetSource = ({ set, change }: Props) => {
  const { derive } = useBackstep();
  const words = useTexts(texts);
  const program = useSelected(derive.text);
  const table = useMemo(() => ({ ...makeSet(set), names: columnNames(NO_HEADERS, namesInUse(program)) }), [set, program]);
  return (
    <>
      <div className="data-set">
        <div className="data-set-fields">
          <label className="choice">
            <span>{words.set}</span>
            <select value={set.id} onChange={({ currentTarget }) => change({ id: SETS[currentTarget.selectedIndex] ?? set.id })}>
              {SETS.map((id) => (
                <option key={id} value={id}>
                  {id === "xor" ? "XOR" : words.sets[id]}
                </option>
              ))}
            </select>
          </label>
          <p className="muted">{words.aboutSets[set.id]}</p>
          {set.id !== "xor" && <Fields set={set} change={change} />}
        </div>
        <Scatter rows={table.rows} label={words.scatter({ rows: table.rows.length })} />
      </div>
      <Outcome table={table} />
    </>
  );
};
