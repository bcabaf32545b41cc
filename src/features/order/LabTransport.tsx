/** Step by step through both recipes at once, or to the first moment where they differ, then to the end. */
import type { Lab } from "../../lab/recipes.ts";
import { Icon, type IconName } from "../../ui/kit/Icon.tsx";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

interface Props {
  readonly lab: Lab;
  readonly count: number;
  readonly goTo: (count: number) => void;
}

export const LabTransport = ({ lab: { wrong, apart }, count, goTo }: Props) => {
  const words = useTexts(texts);
  const total = wrong.length;
  const moves: readonly (readonly [keyof typeof words.buttons & IconName, number])[] = [
    ["first", 0],
    ["back", count - 1],
    ["next", count + 1],
  ];
  const isAhead = apart !== null && count < apart;
  return (
    <div className="lab-transport">
      {moves.map(([move, to]) => (
        <button
          key={move}
          type="button"
          className="quiet"
          aria-label={words.buttons[move]}
          title={words.buttons[move]}
          aria-disabled={to < 0 || to > total || to === count}
          onClick={() => goTo(Math.min(total, Math.max(0, to)))}
        >
          <Icon name={move} />
        </button>
      ))}
      <button type="button" className="boxed" aria-disabled={count === total} onClick={() => goTo(isAhead ? apart : total)}>
        {words.buttons[isAhead ? "toApart" : "toEnd"]}
      </button>
      <span className="muted" data-testid="lab-count">
        {words.count({ done: count, total })}
      </span>
    </div>
  );
};
