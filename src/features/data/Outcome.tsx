/** What the rows will be in the program, and the button that puts them there, as one step to undo. */
import { useMemo, useState } from "react";
import { hasData, inputsReplaced, namesInUse, rowsWithRoom, withData } from "../../data/intoProgram.ts";
import { thinned } from "../../data/prepare.ts";
import type { Table } from "../../data/table.ts";
import { isolated } from "../../explain/names.ts";
import { MAX_TEXT } from "../../lang/limits.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { DIALOG } from "../dialogs.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

const listed = (names: readonly string[]): string => names.map(isolated).join(", ");

const About = ({ program, table }: { readonly program: string; readonly table: Table }) => {
  const words = useTexts(texts);
  const { wanted } = namesInUse(program);
  const replaced = inputsReplaced(program, table.names);
  const unread = table.names.filter((name) => !wanted.includes(name));
  const sentences = [
    hasData(program) ? words.replaces : words.inFront,
    ...(replaced.length > 0 ? [words.inputsGo({ names: listed(replaced) })] : []),
    ...(unread.length > 0 ? [words.unread({ names: listed(unread) })] : []),
  ];
  return (
    <p className="muted">
      <Sentence text={sentences.join(" ")} />
    </p>
  );
};

/** @param table null: there is nothing that could be used */
export const Outcome = ({ table }: { readonly table: Table | null }) => {
  const { actions, derive } = useBackstep();
  const words = useTexts(texts);
  const program = useSelected(derive.text);
  const [isThinned, setThinned] = useState(false);
  const room = useMemo(() => (table ? rowsWithRoom(program, table) : 0), [program, table]);
  const isTooLong = table !== null && room < table.rows.length;
  const used = table && isTooLong ? (isThinned && room > 0 ? thinned(table, room) : null) : table;
  const use = (): void => {
    if (!used) return;
    actions.type(withData(program, used), Number.POSITIVE_INFINITY);
    actions.choose(DIALOG, null);
  };
  return (
    <div className="data-outcome">
      {isTooLong && (
        <>
          <p className="data-problem">{words.tooLong({ rows: table.rows.length, room, limit: MAX_TEXT })}</p>
          {room > 0 && (
            <label className="data-check">
              <input type="checkbox" checked={isThinned} onChange={({ currentTarget }) => setThinned(currentTarget.checked)} />
              {words.thin({ rows: room })}
            </label>
          )}
        </>
      )}
      {used && <About program={program} table={used} />}
      <button type="button" className="boxed data-use" disabled={!used} onClick={use}>
        {words.use({ rows: used?.rows.length ?? 0 })}
      </button>
    </div>
  );
};
