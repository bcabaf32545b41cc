/** The path in numbers, for those who do not see it and for copying. Closed at first. */
import { formatNumber } from "../../tex/number.ts";
import { Disclosure } from "../../ui/kit/Disclosure.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import type { Path } from "./pathOf.ts";

/** The last ones: a table of hundreds would keep the browser busy at every step. */
const MOST_ROWS = 60;

interface Props {
  readonly path: Path;
  readonly names: Readonly<Record<"x" | "y" | "target", string>>;
}

export const PathTable = ({ path, names }: Props) => {
  const words = useTexts(texts);
  const first = Math.max(0, path.places.length - MOST_ROWS);
  return (
    <Disclosure summary={words.points}>
      {() => (
        <table className="tool-table">
          <thead>
            <tr>
              <th scope="col">{words.count}</th>
              {[names.x, names.y, names.target].map((name) => (
                <th key={name} scope="col">
                  <Sentence text={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {path.points(first).map(({ x, y, value }, i) => (
              <tr key={first + i}>
                <th scope="row">{path.places[first + i]?.step}</th>
                {[x, y, value].map((number, column) => (
                  <td key={column}>
                    <Sentence text={formatNumber(number)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Disclosure>
  );
};
