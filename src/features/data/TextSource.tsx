/** A table as text: pasted, typed, or read from a file. */
import { useMemo, useState } from "react";
import { decode } from "../../data/decode.ts";
import { readSheet } from "../../data/readSheet.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import { SheetPart } from "./SheetPart.tsx";
import { TEXT } from "./source.ts";

const SAMPLE = "x,y\n1,3\n2,5";
const ACCEPTED = ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain";

export const TextSource = () => {
  const { actions } = useBackstep();
  const words = useTexts(texts);
  const text = useChoice(TEXT);
  /** null: as it looks. */
  const [hasNames, setHasNames] = useState<boolean | null>(null);
  const found = useMemo(() => readSheet(text, hasNames), [text, hasNames]);
  const read = async (file: File): Promise<void> => {
    const bytes = await file.arrayBuffer();
    setHasNames(null);
    actions.choose(TEXT, decode(new Uint8Array(bytes)));
  };
  return (
    <>
      <div className="data-file">
        <label htmlFor="data-text">{words.paste}</label>
        <input
          type="file"
          accept={ACCEPTED}
          aria-label={words.file}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) read(file).catch(() => {}); // it has gone in the meantime
          }}
        />
      </div>
      <textarea
        id="data-text"
        rows={6}
        value={text}
        placeholder={SAMPLE}
        spellCheck={false}
        autoComplete="off"
        wrap="off"
        onChange={({ currentTarget }) => actions.choose(TEXT, currentTarget.value)}
      />
      {text.trim() !== "" &&
        ("code" in found ? (
          <p className="data-problem" role="alert">
            {words.noSheet[found.code]({ line: 0, length: 0, columns: 0, limit: 0, ...found })}
          </p>
        ) : (
          <>
            <p className="muted">
              {words.found({
                columns: found.headers.length,
                rows: found.rows.length,
                separator: found.separator,
                hasDecimalComma: found.hasDecimalComma,
              })}
            </p>
            <label className="data-check">
              <input
                type="checkbox"
                checked={found.hasNames}
                onChange={({ currentTarget }) => setHasNames(currentTarget.checked)}
              />
              {words.hasNames}
            </label>
            <SheetPart key={`${found.hasNames} ${found.headers.join("\n")}`} sheet={found} />
          </>
        ))}
    </>
  );
};
