/** The whole program in another language, to be taken along. */
import { memo, useMemo, useState } from "react";
import type { Evaluation } from "../../graph/evaluation.ts";
import type { Program } from "../../lang/program.ts";
import type { Moment } from "../../moment/moment.ts";
import { memoizeLast } from "../../store/memoize.ts";
import { useFlash } from "../../ui/kit/useFlash.ts";
import { useTexts } from "../useTexts.ts";
import { type DialectId, listingsOf } from "./dialects.ts";
import { Listing } from "./Listing.tsx";
import { texts } from "./panelTexts.ts";

const download = (fileName: string, text: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
};

const CopyButton = ({ text }: { readonly text: string }) => {
  const words = useTexts(texts);
  const [isCopied, flashCopied] = useFlash();
  const [isFailed, flashFailed] = useFlash();
  return (
    <button
      type="button"
      className="boxed"
      onClick={() => {
        navigator.clipboard.writeText(text).then(flashCopied, flashFailed);
      }}
    >
      <span aria-live="polite">{isCopied ? words.copied : isFailed ? words.copyFailed : words.copy}</span>
    </button>
  );
};

/** @param _kinks a new list whenever a number has changed; the evaluation changes in place */
const writeAll = (program: Program, evaluation: Evaluation, _kinks: Moment["kinks"]) => listingsOf(program, evaluation);

export const ProgramListing = memo(({ moment }: { readonly moment: Moment }) => {
  const words = useTexts(texts);
  const [chosen, choose] = useState<DialectId>("python");
  const { program, evaluation, kinks } = moment;
  const all = useMemo(() => memoizeLast(writeAll), [])(program, evaluation, kinks);
  const shown = all.find(({ id }) => id === chosen);
  return (
    <>
      <h3>{words.whole}</h3>
      <fieldset className="code-choice">
        <legend className="visually-hidden">{words.language}</legend>
        {all.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name="dialect" checked={id === chosen} onChange={() => choose(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {shown && <p className="muted">{words.about[shown.about]}</p>}
      {shown && (
        <p className="code-buttons">
          <CopyButton text={shown.text} />
          <button type="button" className="boxed" onClick={() => download(shown.fileName, shown.text)}>
            {words.download}
          </button>
        </p>
      )}
      {all.map(({ id, name, text }) => (
        <pre
          role="region"
          key={id}
          data-dialect={id}
          hidden={id !== chosen}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is to be reached by keyboard
          tabIndex={0}
          aria-label={name}
          className="code-program"
        >
          {id === chosen ? <Listing text={text} /> : text}
        </pre>
      ))}
    </>
  );
});
