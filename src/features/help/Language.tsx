/** The language of the programs: each kind of statement beside a sample, and every operation. */
import { ARRAY_SIGNATURES } from "../../lang/arrays/calls.ts";
import { preludeFunctions } from "../../lang/program.ts";
import { BUILT_IN } from "../../lang/vocabulary.ts";
import { useTexts } from "../useTexts.ts";
import { type HelpTexts, texts } from "./panelTexts.ts";

const SAMPLES: { readonly [R in keyof HelpTexts["syntax"]]: string } = {
  input: "x = -2",
  param: "param w = 0.5",
  gate: "q = x + y",
  free: "y",
  function: "g(a, b) = sigmoid(w*a + b)",
  product: "2x, 3(a + b)",
  output: "f = q^2",
  outputs: "out f, g",
  vector: "x = [1, -2]",
  matrix: "W = [[1, 2], [3, 4]]",
  products: "W @ x, W.T, x ⊙ y",
  data: "data x, y = [[1, 3], [2, 5]]",
  comment: "# …",
};

const isRow = (row: string): row is keyof typeof SAMPLES => Object.hasOwn(SAMPLES, row);

/** One spelling of each operation that is called by name. */
const functionNames = (): string[] => {
  const spellings = new Map([...BUILT_IN].toReversed().map(([name, { op }]) => [op, name]));
  return [...[...spellings.values()].toReversed(), ...preludeFunctions().keys()];
};

export const Language = () => {
  const { headings, syntax } = useTexts(texts);
  return (
    <div className="help-columns">
      <section>
        <h3>{headings.language}</h3>
        <dl className="help-samples">
          {Object.keys(SAMPLES)
            .filter(isRow)
            .map((row) => (
              <div key={row}>
                <dt>
                  <code>{SAMPLES[row]}</code>
                </dt>
                <dd>{syntax[row]}</dd>
              </div>
            ))}
        </dl>
      </section>
      <section>
        <h3>{headings.operations}</h3>
        <ul className="help-operations">
          {["+", "−", "*", "/", "^", ...functionNames(), ...ARRAY_SIGNATURES.keys()].map((name) => (
            <li key={name}>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};
