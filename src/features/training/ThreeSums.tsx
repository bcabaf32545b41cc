/** The three sums in one parameter's gradient, kept apart: over its wires, over the rows, over what nobody has set to 0. */
import { nodeName } from "../../explain/names.ts";
import type { Plan } from "../../lab/training/plan.ts";
import { sumsOf } from "../../lab/training/sums.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import type { Standing } from "./createRun.ts";
import { texts } from "./panelTexts.ts";
import { meanText, sumText } from "./sumText.ts";

interface Props {
  readonly standing: Standing;
  readonly plan: Plan;
  /** Index of the parameter that is looked at. */
  readonly chosen: number;
  readonly forget: (forgets: boolean) => void;
}

interface SumProps {
  readonly kind: string;
  readonly label: string;
  readonly text: string;
  readonly value: number;
}

const Sum = ({ kind, label, text, value }: SumProps) => (
  <div data-sum={kind} data-value={String(value)}>
    <dt>{label}</dt>
    <dd>
      <Sentence text={text} />
    </dd>
  </div>
);

export const ThreeSums = ({ standing: { task, training }, plan, chosen, forget }: Props) => {
  const { derive } = useBackstep();
  const words = useTexts(texts);
  /** On the screen. */
  const row = useSelected(derive.row);
  const { rows, mean, left, total } = sumsOf(task, plan, training, chosen);
  const shown = rows.find((other) => other.row === row) ?? rows[0];
  const shares = rows.map(({ gradient }) => gradient);
  const wires = shown?.uses.map(({ amount }) => amount) ?? [];
  return (
    <section>
      <h3 className="tool-heading">
        <Sentence text={words.sums({ name: nodeName(task.graph.nodes[task.parameters[chosen] ?? -1]) })} />
      </h3>
      <dl className="training-sums">
        {shown && (
          <Sum
            kind="fork"
            label={words.wires({ count: wires.length, row: task.data.rows.length > 1 ? shown.row + 1 : null })}
            text={sumText(wires, shown.gradient)}
            value={shown.gradient}
          />
        )}
        <Sum kind="rows" label={rows.length > 1 ? words.overRows : words.oneRow} text={meanText(shares, mean)} value={mean} />
        <Sum
          kind="left"
          label={words.leftOver}
          text={plan.forgetsZeroing ? sumText([left, mean], total) : words.zeroed}
          value={total}
        />
      </dl>
      <label className="training-forget">
        <input type="checkbox" checked={plan.forgetsZeroing} onChange={({ currentTarget }) => forget(currentTarget.checked)} />
        {words.forget}
      </label>
      {plan.forgetsZeroing && <p className="muted">{words.forgetting}</p>}
    </section>
  );
};
