/** What the keys of all features do, from their records: those of the page, and those that open a tool. */
import { use } from "react";
import type { Feature } from "../feature.ts";
import { FeaturesContext } from "../featuresContext.ts";
import { useFeatureTexts } from "../lateTexts.ts";
import { useTexts } from "../useTexts.ts";
import { keyLabel } from "./keyLabel.ts";
import { texts } from "./panelTexts.ts";

const isTool = ({ slot, commands }: Feature): boolean => slot === "dock" && commands !== undefined;

const Rows = ({ features }: { readonly features: readonly Feature[] }) => {
  const { space } = useTexts(texts);
  const wordsOf = useFeatureTexts();
  const rows = features.flatMap((record) =>
    (record.commands ?? []).map(({ keys, does }) => ({ keys, text: does(wordsOf(record)) })),
  );
  return (
    <dl className="help-keys">
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

export const Keys = () => {
  const { headings } = useTexts(texts);
  const features = use(FeaturesContext);
  return (
    <div className="help-columns">
      <section>
        <h3>{headings.keys}</h3>
        <Rows features={features.filter((record) => !isTool(record))} />
      </section>
      <section>
        <h3>{headings.tools}</h3>
        <Rows features={features.filter(isTool)} />
      </section>
    </div>
  );
};
