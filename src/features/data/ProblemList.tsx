/** What is wrong with the rows, each with its line and its column. */
import type { RowProblem, Sheet } from "../../data/sheet.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

/** The first ones tell enough. */
const SHOWN = 6;

interface Props {
  readonly problems: readonly RowProblem[];
  readonly sheet: Sheet;
}

export const ProblemList = ({ problems, sheet }: Props) => {
  const words = useTexts(texts);
  const textOf = (problem: RowProblem): string => {
    if (problem.code === "ragged") return words.problems.ragged(problem);
    const { line, column } = problem;
    const place = { line, column: column + 1, header: sheet.headers[column] ?? "" };
    return problem.code === "missing"
      ? words.problems.missing(place)
      : words.problems["not-a-number"]({ ...place, text: problem.text.slice(0, 40) });
  };
  return (
    <div role="status">
      {problems.length > 0 && (
        <ul className="data-problems" aria-label={words.problemsLabel}>
          {problems.slice(0, SHOWN).map((problem) => (
            <li
              key={`${problem.line} ${"column" in problem ? problem.column : ""}`}
              data-line={problem.line}
              data-code={problem.code}
            >
              {textOf(problem)}
            </li>
          ))}
          {problems.length > SHOWN && <li>{words.moreProblems({ count: problems.length - SHOWN })}</li>}
        </ul>
      )}
    </div>
  );
};
