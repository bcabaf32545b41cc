/** How a run went: the loss, the parameters, and the size of the gradient layer by layer; in pictures and in numbers. */
import { useMemo } from "react";
import { isolated, nodeName, nodeText } from "../../explain/names.ts";
import { formatNumber } from "../../tex/number.ts";
import { Disclosure } from "../../ui/kit/Disclosure.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import type { Standing } from "./createRun.ts";
import { HistoryChart, type Line } from "./HistoryChart.tsx";
import { historiesOf, rowsOf } from "./historiesOf.ts";
import { texts } from "./panelTexts.ts";

/** More lines would be a thicket, and slow. The one that is looked at is always among them. */
const MOST_LINES = 24;

/** More names of a layer are not read. */
const MOST_NAMES = 8;

interface Props {
  readonly standing: Standing;
  /** Index of the parameter that is looked at. */
  readonly chosen: number;
}

/** Arrays and single parameters of a layer. */
const namesIn = ({ groups, layers }: Standing["task"], layer: number): string => {
  const names = groups.filter(({ entries }) => entries.some((k) => layers[k] === layer)).map(({ name }) => isolated(name));
  return names.slice(0, MOST_NAMES).join(", ") + (names.length > MOST_NAMES ? ", …" : "");
};

export const Histories = ({ standing: { task, training }, chosen }: Props) => {
  const words = useTexts(texts);
  const { loss, parameters, sizes } = useMemo(() => historiesOf(training), [training]);
  if (training.updates === 0) return null;
  const target = task.graph.nodes[task.target];
  const nodeAt = (k: number) => task.graph.nodes[task.parameters[k] ?? -1];
  const layers = sizes.map((_, i) => words.layer({ layer: i + 1 }));
  const drawn = [...parameters.keys()].slice(0, MOST_LINES).filter((k) => k !== chosen);
  const lineOf = (k: number, className: string, label?: string): Line => ({
    id: nodeAt(k)?.name ?? "",
    className,
    history: parameters[k] ?? [],
    ...(label !== undefined && { label }),
  });
  const columns = [
    { heading: nodeName(target), line: loss, className: "loss" },
    { heading: nodeName(nodeAt(chosen)), line: parameters[chosen] ?? [], className: "value" },
    ...sizes.map((line, i) => ({ heading: layers[i] ?? "", line, className: "gradient" })),
  ];
  return (
    <section className="training-histories">
      <h3 className="tool-heading">
        <Sentence text={words.loss({ target: nodeName(target) })} />
      </h3>
      <HistoryChart lines={[{ id: "loss", className: "loss", history: loss }]} mayBeLog />
      <h3 className="tool-heading">{words.parameters}</h3>
      <HistoryChart lines={[...drawn.map((k) => lineOf(k, "other")), lineOf(chosen, "chosen", nodeText(nodeAt(chosen)))]} />
      <h3 className="tool-heading">{words.sizes}</h3>
      <HistoryChart
        mayBeLog
        lines={sizes.map((history, i) => ({
          id: `layer-${i + 1}`,
          className: `layer layer-${(i % 3) + 1}`,
          history,
          label: String(i + 1),
        }))}
      />
      <p className="muted">{words.rms}</p>
      {task.groups.some(({ shape }) => shape.length > 0) && (
        <ul className="muted training-layers">
          {sizes.map((_, i) => (
            <li key={i}>
              <Sentence text={words.inLayer({ layer: i + 1, names: namesIn(task, i + 1) })} />
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={words.points}>
        {() => (
          <table className="tool-table training-points" data-testid="training-points">
            <thead>
              <tr>
                <th scope="col">{words.update}</th>
                {columns.map(({ heading, className }, i) => (
                  <th key={i} scope="col" className={className}>
                    <Sentence text={heading} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rowsOf(columns.map(({ line }) => line)).map(({ update, numbers }) => (
                <tr key={update} data-update={update}>
                  <th scope="row">{update}</th>
                  {numbers.map((number, i) => (
                    <td key={i} className={columns[i]?.className} data-value={String(number)}>
                      <Sentence text={formatNumber(number)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Disclosure>
    </section>
  );
};
