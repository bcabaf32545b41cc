/** ∂row/∂column for all of them: as numbers, each on its colour, or, where they are many, as colours alone. */
import { useMemo, useState } from "react";
import { nodeName } from "../explain/names.ts";
import type { Graph } from "../graph/graph.ts";
import { farthestOf } from "../picture/colours.ts";
import { formatNumber } from "../tex/number.ts";
import { useBackstep } from "../ui/context.ts";
import { ColourGrid } from "../ui/kit/ColourGrid.tsx";
import { ColourScale } from "../ui/kit/ColourScale.tsx";
import type { NumberAt } from "../ui/kit/cells.ts";
import { firstAnd } from "./firstAnd.ts";
import { JacobianNumbers } from "./JacobianNumbers.tsx";
import { texts } from "./jacobianTexts.ts";
import { useTexts } from "./useTexts.ts";
import "./jacobianGrid.css";

interface Props {
  readonly graph: Graph;
  /** Nodes. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The same function as long as the numbers are the same. */
  readonly numberAt: NumberAt;
  readonly label: string;
  /** How many entries there are, if these are only a part of them. */
  readonly total?: number;
  /** The nodes whose row and column are on their way. */
  readonly current?: { readonly row: number; readonly column: number };
  /** Makes buttons of their names. */
  readonly onRow?: (name: string) => void;
  readonly onColumn?: (name: string) => void;
}

/** So many are read as numbers. */
const FEW = { rows: 12, columns: 8 };
/** So many need no legend. */
const VERY_FEW = 12;
/** Rows, and columns, that a table can hold. */
const MOST_IN_TABLE = 24;

export const JacobianGrid = ({ graph, rows, columns, numberAt, label, total, current, onRow, onColumn }: Props) => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const [asked, setAsked] = useState<"numbers" | "colours" | null>(null);
  const numbers = useMemo(() => rows.flatMap((_, i) => columns.map((__, j) => numberAt(i, j) ?? 0)), [rows, columns, numberAt]);
  const farthest = farthestOf(numbers);
  const isTable = (asked ?? (rows.length <= FEW.rows && columns.length <= FEW.columns ? "numbers" : "colours")) === "numbers";
  const down = isTable ? firstAnd(rows, current?.row, MOST_IN_TABLE) : [...rows.keys()];
  const across = isTable ? firstAnd(columns, current?.column, MOST_IN_TABLE) : [...columns.keys()];
  const hidden = (total ?? numbers.length) - down.length * across.length;
  const name = (node: number | undefined): string => nodeName(graph.nodes[node ?? -1]);
  const describe = (i: number, j: number): string => {
    const number = numberAt(i, j);
    return `∂${name(rows[i])}/∂${name(columns[j])} = ${number === null ? "—" : formatNumber(number)}`;
  };
  return (
    <>
      {numbers.length > VERY_FEW && (
        // Buttons, not radios: the arrows go on walking.
        <div className="choice-buttons" role="group" aria-label={words.shown.legend}>
          {(["numbers", "colours"] as const).map((way) => (
            <button key={way} type="button" aria-pressed={isTable === (way === "numbers")} onClick={() => setAsked(way)}>
              {words.shown[way]}
            </button>
          ))}
        </div>
      )}
      {isTable ? (
        <JacobianNumbers
          graph={graph}
          rows={down.map((i) => ({ node: rows[i] ?? -1, isCurrent: rows[i] === current?.row }))}
          columns={across.map((j) => ({ node: columns[j] ?? -1, isCurrent: columns[j] === current?.column }))}
          numberAt={(i, j) => numberAt(down[i] ?? -1, across[j] ?? -1)}
          farthest={farthest}
          label={label}
          onRow={onRow}
          onColumn={onColumn}
        />
      ) : (
        <ColourGrid
          rows={rows.length}
          columns={columns.length}
          numberAt={numberAt}
          farthest={farthest}
          label={`${label}. ${words.keys}`}
          invitation={words.invitation}
          describe={describe}
          blocks={(block) => words.blocks({ block })}
          onPoint={(entry) => actions.hover(entry && { kind: "node", name: graph.nodes[columns[entry[1]] ?? -1]?.name ?? "" })}
        />
      )}
      {hidden > 0 && <p className="muted">{words.more({ count: hidden })}</p>}
      {numbers.length > VERY_FEW && farthest > 0 && <ColourScale ends={[formatNumber(-farthest), "0", formatNumber(farthest)]} />}
      {!isTable && !numbers.every(Number.isFinite) && <p className="muted">{words.faults}</p>}
    </>
  );
};
