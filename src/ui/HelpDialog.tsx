/** Keys, how to read the graph, and the language. */
import type { KeyRow, SyntaxRow } from "../i18n/messages.ts";
import { preludeFunctions } from "../lang/program.ts";
import { BUILT_IN } from "../lang/vocabulary.ts";
import { useMessages } from "./context.ts";
import { Dialog } from "./Dialog.tsx";

const SAMPLES: { readonly [R in SyntaxRow]: string } = {
  input: "x = -2",
  param: "param w = 0.5",
  gate: "q = x + y",
  free: "y",
  function: "g(a, b) = sigmoid(w*a + b)",
  product: "2x, 3(a + b)",
  output: "f = q^2",
  comment: "# …",
};

const KEY_ROWS: readonly KeyRow[] = ["next", "back", "ends", "play", "present", "help", "walk", "open", "nudge"];

/** One spelling of each operation that is called by name. */
const functionNames = (): string[] => {
  const spellings = new Map([...BUILT_IN].toReversed().map(([name, { op }]) => [op, name]));
  return [...[...spellings.values()].toReversed(), ...preludeFunctions().keys()];
};

const isRow = (row: string): row is SyntaxRow => Object.hasOwn(SAMPLES, row);

export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { help } = useMessages();
  return (
    <Dialog title={help.title} className="help" onClose={onClose}>
      <section>
        <h3>{help.headings.keys}</h3>
        <dl>
          {KEY_ROWS.map((row) => (
            <div key={row}>
              <dt>
                {help.keys[row].keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{help.keys[row].does}</dd>
            </div>
          ))}
        </dl>
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
