/** Every input of the program, in the order in which the graph reads them. */

import { useEffect, useRef, useState } from "react";
import type { InputNode } from "../../graph/graph.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { InputRow } from "./InputRow.tsx";
import { texts } from "./panelTexts.ts";

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

export const InputsPanel = () => {
  const { derive } = useBackstep();
  const words = useTexts(texts);
  const graph = useSelected((state) => derive.structure(state)?.graph ?? null);
  const isStale = useSelected(derive.isStale);
  const openings = useSelected((state) => state.openings);
  const inputs = graph?.nodes.filter((node): node is InputNode => node.kind === "input") ?? [];
  const [room, setRoom] = useState({ openings, rows: AT_ONCE });
  const rows = room.openings === openings ? room.rows : AT_ONCE;
  return (
    <section className="inputs" aria-labelledby="inputs-heading">
      <h2 id="inputs-heading">{words.heading}</h2>
      {inputs.length === 0 ? (
        <p className="muted">{graph ? words.none : words.noGraph}</p>
      ) : (
        <ul>
          {inputs.slice(0, rows).map((node) => (
            <InputRow key={`${openings} ${node.name}`} node={node} isDisabled={isStale} />
          ))}
          {inputs.length > rows && <MoreRows onNeeded={() => setRoom({ openings, rows: rows + AT_ONCE })} />}
        </ul>
      )}
    </section>
  );
};
