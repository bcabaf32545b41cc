/** The step in words; while nothing has happened yet, what to press. */
import { explain } from "../../explain/explain.ts";
import { useBackstep, useMessages, useSelected } from "../context.ts";
import { Sentence } from "./Sentence.tsx";

export const Explanation = () => {
  const { derive } = useBackstep();
  const messages = useMessages();
  const moment = useSelected(derive.moment);
  if (!moment) return null;
  const { heading, sentences, troubles, guidance } = explain(moment, messages);
  return (
    <>
      {sentences.length > 0 && (
        <p>
          {heading !== "" && (
            <strong>
              <Sentence text={`${heading} `} />
            </strong>
          )}
          <Sentence text={sentences.join(" ")} />
        </p>
      )}
      {troubles.map((trouble) => (
        <p key={trouble} className="trouble">
          <Sentence text={trouble} />
        </p>
      ))}
      {guidance && <p className="guidance">{guidance}</p>}
    </>
  );
};
