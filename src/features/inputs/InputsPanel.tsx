/** Every input of the program, in the order in which the graph reads them. */

import { Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { InputNode } from "../../graph/graph.ts";
import { rowsOf } from "../../graph/rows.ts";
import type { Structure } from "../../moment/moment.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { loaded } from "../feature.ts";
import { RowPicker } from "../RowPicker.tsx";
import { texts as rowTexts } from "../rowTexts.ts";
import { useTexts } from "../useTexts.ts";
import type { ArrayInputProps } from "./ArrayInput.tsx";
import { InputRow } from "./InputRow.tsx";
import { inputItems } from "./inputItems.ts";
import { texts } from "./panelTexts.ts";

const ArrayInput = loaded<ArrayInputProps>(async () => (await import("./ArrayInput.tsx")).ArrayInput);

/** Rows that come at once: thousands would keep the browser busy for seconds. */
const AT_ONCE = 100;

/** More rows come whenever the end of those that are there comes into sight. */
const MoreRows = ({ onNeeded }: { readonly onNeeded: () => void }) => {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(([seen]) => seen?.isIntersecting && onNeeded(), { rootMargin: "200px" });
    if (end.current) observer.observe(end.current);
    return () => observer.disconnect();
  });
  return <li ref={end} aria-hidden="true" className="more-rows" />;
};

/** By node: the number farthest from 0 that a column has for it. */
const farthestIn = ({ program, graph }: Structure): ReadonlyMap<number, number> => {
  const { nodes, rows } = rowsOf(program, graph);
  return new Map(nodes.map((node, i) => [node, rows.reduce((most, row) => Math.max(most, Math.abs(row[i] ?? 0)), 0)]));
};

export const InputsPanel = () => {
  const { derive } = useBackstep();
  const words = useTexts(texts);
  const rowWords = useTexts(rowTexts);
  const structure = useSelected(derive.structure);
  const graph = structure?.graph ?? null;
  const farthest = useMemo(() => structure && farthestIn(structure), [structure]);
  const isStale = useSelected(derive.isStale);
  const openings = useSelected((state) => state.openings);
  const inputs = graph?.nodes.filter((node): node is InputNode => node.kind === "input") ?? [];
  const [room, setRoom] = useState({ openings, rows: AT_ONCE });
  const rows = room.openings === openings ? room.rows : AT_ONCE;
  const rowOf = (node: InputNode) => (
    <InputRow
      key={`${openings} ${node.name}`}
      node={node}
      farthest={farthest?.get(node.index) ?? node.value}
      isDisabled={isStale}
    />
  );
  const items = structure ? inputItems(inputs, structure.program.tiles) : [];
  const shown = items.slice(0, rows);
  const isOfData = (item: (typeof shown)[number]): item is InputNode => "column" in item && item.column !== null;
  return (
    <section className="inputs" aria-labelledby="inputs-heading">
      <h2 id="inputs-heading">{words.heading}</h2>
      {inputs.length === 0 ? (
        <p className="muted">{graph ? words.none : words.noGraph}</p>
      ) : (
        <>
          {structure?.program.data && (
            <div role="group" aria-label={rowWords.data} className="data-inputs">
              <RowPicker />
              <ul>{shown.filter(isOfData).map(rowOf)}</ul>
            </div>
          )}
          <ul>
            <Suspense>
              {shown
                .filter((item) => !isOfData(item))
                .map((item) =>
                  "entries" in item
                    ? structure && (
                        <ArrayInput
                          key={`${openings} ${item.name} ${item.shape.join("×")}`}
                          tile={item}
                          structure={structure}
                          isDisabled={isStale}
                        />
                      )
                    : rowOf(item),
                )}
            </Suspense>
            {items.length > rows && <MoreRows onNeeded={() => setRoom({ openings, rows: rows + AT_ONCE })} />}
          </ul>
        </>
      )}
    </section>
  );
};
