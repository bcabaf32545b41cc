/** What is made of a sheet: which columns under which names, what is wrong, what is changed, and what comes of it. */
import { useMemo, useState } from "react";
import { columnNames, isColumnName } from "../../data/columnNames.ts";
import { namesInUse } from "../../data/intoProgram.ts";
import { prepare } from "../../data/prepare.ts";
import { numericColumns, type Sheet } from "../../data/sheet.ts";
import { isolated } from "../../explain/names.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { Outcome } from "./Outcome.tsx";
import { Preview } from "./Preview.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { texts } from "./panelTexts.ts";

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
}

const Check = ({ label, isOn, set }: CheckProps) => (
  <label className="data-check">
    <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => set(currentTarget.checked)} />
    {label}
  </label>
);

const toggled = (set: ReadonlySet<number>, item: number): ReadonlySet<number> => {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
};

export const SheetPart = ({ sheet }: { readonly sheet: Sheet }) => {
  const { derive } = useBackstep();
  const words = useTexts(texts);
  const program = useSelected(derive.text);
  const used = useMemo(() => namesInUse(program), [program]);
  const numeric = useMemo(() => numericColumns(sheet), [sheet]);
  const [taken, setTaken] = useState<ReadonlySet<number>>(() => new Set(numeric));
  /** All but the last, which is the label. */
  const [features, setFeatures] = useState<ReadonlySet<number>>(() => new Set(numeric.slice(0, -1)));
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());
  const [isCentred, setCentred] = useState(false);
  const [isScaled, setScaled] = useState(false);
  const [leavesOut, setLeavesOut] = useState(false);

  const found = useMemo(() => columnNames(sheet.headers, used), [sheet, used]);
  const names = found.map((name, column) => typed.get(column) ?? name);
  const columns = [...taken].toSorted((a, b) => a - b);
  const isWrong = (column: number): boolean => {
    const name = names[column] ?? "";
    const isTwice = columns.some((other) => other !== column && names[other] === name);
    return taken.has(column) && (!isColumnName(name) || used.refused.has(name) || isTwice);
  };
  const prepared = prepare(sheet, { taken: columns, names, features, isCentred, isScaled, leavesOut });
  const renamed = columns.filter((column) => sheet.headers[column] !== "" && sheet.headers[column] !== found[column]);
  const hasWrongName = columns.some(isWrong);
  return (
    <>
      <ProblemList problems={prepared.problems} sheet={sheet} />
      {prepared.badRows > 0 && <Check label={words.leaveOut({ rows: prepared.badRows })} isOn={leavesOut} set={setLeavesOut} />}
      <Check label={words.centre} isOn={isCentred} set={setCentred} />
      <Check label={words.scale} isOn={isScaled} set={setScaled} />
      <Preview
        sheet={sheet}
        prepared={prepared}
        names={names}
        taken={taken}
        features={isCentred || isScaled ? features : null}
        isWrong={isWrong}
        rename={(column, name) => setTyped(new Map(typed).set(column, name))}
        take={(column) => setTaken(toggled(taken, column))}
        toggleFeature={(column) => setFeatures(toggled(features, column))}
      />
      {renamed.length > 0 && (
        <p className="muted">
          <Sentence
            text={words.renamed({
              names: renamed.map((column) => `“${sheet.headers[column]}” → ${isolated(found[column] ?? "")}`).join(", "),
            })}
          />
        </p>
      )}
      {prepared.unscalable.length > 0 && (
        <p className="muted">
          <Sentence
            text={words.unscalable({ names: prepared.unscalable.map((column) => isolated(names[column] ?? "")).join(", ") })}
          />
        </p>
      )}
      {hasWrongName && (
        <p className="data-problem" role="alert">
          {words.wrongName}
        </p>
      )}
      {taken.size === 0 && <p className="data-problem">{words.noColumn}</p>}
      <Outcome table={hasWrongName ? null : prepared.table} />
    </>
  );
};
