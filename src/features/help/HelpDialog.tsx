/** Keys, how to read the graph, and the language. */
import { use } from "react";
import { PRESENTING } from "../../choices/core.ts";
import { preludeFunctions } from "../../lang/program.ts";
import { BUILT_IN } from "../../lang/vocabulary.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { Dialog } from "../../ui/kit/Dialog.tsx";
import { askForTour } from "../askForTour.ts";
import { DIALOG } from "../dialogs.ts";
import { FeaturesContext } from "../featuresContext.ts";
import { useFeatureTexts } from "../lateTexts.ts";
import { useTexts } from "../useTexts.ts";
import { keyLabel } from "./keyLabel.ts";
import { type HelpTexts, texts as panelTexts } from "./panelTexts.ts";
import { texts } from "./texts.ts";
import "./help.css";

const SAMPLES: { readonly [R in keyof HelpTexts["syntax"]]: string } = {
  input: "x = -2",
  param: "param w = 0.5",
  gate: "q = x + y",
  free: "y",
  function: "g(a, b) = sigmoid(w*a + b)",
  product: "2x, 3(a + b)",
  output: "f = q^2",
  outputs: "out f, g",
  comment: "# …",
};

/** One spelling of each operation that is called by name. */
const functionNames = (): string[] => {
  const spellings = new Map([...BUILT_IN].toReversed().map(([name, { op }]) => [op, name]));
  return [...[...spellings.values()].toReversed(), ...preludeFunctions().keys()];
};

const isRow = (row: string): row is keyof typeof SAMPLES => Object.hasOwn(SAMPLES, row);

/** What the keys of all features do. */
const Keys = ({ space }: { readonly space: string }) => {
  const features = use(FeaturesContext);
  const wordsOf = useFeatureTexts();
  const rows = features.flatMap((record) =>
    (record.commands ?? []).map(({ keys, does }) => ({ keys, text: does(wordsOf(record)) })),
  );
  return (
    <dl>
      {rows.map(({ keys, text }) => (
        <div key={text}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{keyLabel(key, space)}</kbd>
            ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};

export const HelpDialog = () => {
  const backstep = useBackstep();
  const { actions } = backstep;
  const isPresenting = useChoice(PRESENTING);
  const { title } = useTexts(texts);
  const help = useTexts(panelTexts);
  return (
    <Dialog title={title} className="help" onClose={() => actions.choose(DIALOG, null)}>
      {!isPresenting && (
        <button type="button" className="boxed" onClick={() => askForTour(backstep)}>
          {help.tour}
        </button>
      )}
      <section>
        <h3>{help.headings.keys}</h3>
        <Keys space={help.space} />
      </section>
      <section>
        <h3>{help.headings.picture}</h3>
        <ul>
          {Object.values(help.picture).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{help.headings.language}</h3>
        <dl>
          {Object.keys(SAMPLES)
            .filter(isRow)
            .map((row) => (
              <div key={row}>
                <dt>
                  <code>{SAMPLES[row]}</code>
                </dt>
                <dd>{help.syntax[row]}</dd>
              </div>
            ))}
        </dl>
        <h3>{help.headings.operations}</h3>
        <p>
          <code>+ − * / ^ {functionNames().join(" ")}</code>
        </p>
      </section>
    </Dialog>
  );
};
