/** The whole page. */
import { differentiate } from "../api.ts";

const FIRST_PROGRAM = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";

export const App = () => {
  const result = differentiate(FIRST_PROGRAM);
  return (
    <main>
      <h1>Backstep</h1>
      <pre>{FIRST_PROGRAM}</pre>
      {result.ok && (
        <dl>
          {Object.entries(result.gradients).map(([name, gradient]) => (
            <div key={name}>
              <dt>{`∂${result.output}/∂${name}`}</dt>
              <dd>{gradient}</dd>
            </div>
          ))}
        </dl>
      )}
    </main>
  );
};
