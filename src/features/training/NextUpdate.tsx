/** The update that comes next: the gradients of its batch, all from one pass, and what they make of the parameters. */
import { nodeName } from "../../explain/names.ts";
import type { Plan } from "../../lab/training/plan.ts";
import type { DescentUpdate, SearchUpdate, Update } from "../../lab/training/update.ts";
import { formatNumber } from "../../tex/number.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { Tex } from "../../ui/kit/Tex.tsx";
import { useTexts } from "../useTexts.ts";
import type { Column } from "./ArrayUpdate.tsx";
import type { Standing } from "./createRun.ts";
import { texts } from "./panelTexts.ts";
import { UpdateTable } from "./UpdateTable.tsx";
import { arrayUpdateTex, updateTex } from "./updateTex.ts";

/** Rows of the batch that are listed. */
const MOST_LISTED = 8;

interface Props {
  readonly standing: Standing;
  readonly plan: Plan;
  readonly update: Update;
  /** Index of the parameter that is looked at. */
  readonly chosen: number;
}

const Descent = ({ standing: { task }, plan, update, chosen }: Props & { readonly update: DescentUpdate }) => {
  const words = useTexts(texts);
  const { before, after, total, rows } = update;
  const count = task.data.rows.length;
  const listed = rows.slice(0, MOST_LISTED).map(({ row }) => row + 1);
  const nameAt = (node: number | undefined) => task.graph.nodes[node ?? -1]?.name ?? "";
  const facts = { target: nameAt(task.target), rate: plan.rate, hasLeft: plan.forgetsZeroing };
  const gradient: Column = { id: "gradient", heading: words.gradient, numbers: total };
  const changed: Column = { id: "new", heading: words.after, numbers: after };
  const array = task.groups.find(({ shape, entries }) => shape.length > 0 && entries.includes(chosen));
  return (
    <>
      {count > 1 && (
        <p className="muted" data-rows={rows.map(({ row }) => row + 1).join(",")}>
          {words.rows({
            rows: listed.join(", ") + (rows.length > listed.length ? ", …" : ""),
            isAll: rows.length === count,
          })}
        </p>
      )}
      <div className="training-formula">
        {array && <Tex tex={arrayUpdateTex(update, array, facts)} isFitted />}
        <Tex tex={updateTex(update, chosen, { ...facts, parameter: nameAt(task.parameters[chosen]) })} isFitted />
      </div>
      <UpdateTable
        task={task}
        chosen={chosen}
        columns={[
          [gradient, { id: "step", heading: words.step, numbers: total.map((slope) => -plan.rate * slope) }],
          [{ id: "old", heading: words.now, numbers: before }, changed],
        ]}
        ofArrays={[gradient, changed]}
      />
      <p className="muted">{words.onePass}</p>
    </>
  );
};

const Search = ({ standing: { task }, update, chosen }: Omit<Props, "plan"> & { readonly update: SearchUpdate }) => {
  const words = useTexts(texts);
  const { before, tried, isKept, lossTried } = update;
  const facts = { target: nodeName(task.graph.nodes[task.target]), value: formatNumber(lossTried) };
  const columns: readonly Column[] = [
    { id: "old", heading: words.best, numbers: before },
    { id: "new", heading: words.tried, numbers: tried },
  ];
  return (
    <>
      <UpdateTable task={task} chosen={chosen} columns={columns.map((column) => [column])} ofArrays={columns} />
      <p data-kept={isKept}>
        <Sentence text={isKept ? words.better(facts) : words.noBetter(facts)} />
      </p>
    </>
  );
};

export const NextUpdate = (props: Props) => {
  const words = useTexts(texts);
  const { standing, update } = props;
  return (
    <section>
      <h3 className="tool-heading">{words.next({ update: standing.training.updates + 1 })}</h3>
      {update.kind === "descent" ? <Descent {...props} update={update} /> : <Search {...props} update={update} />}
    </section>
  );
};
