/** How much of the landscape is seen, and how far apart its lines are. */
import { type Place, type Window, windowFor, zoomed } from "../../lab/landscape.ts";
import { formatNumber } from "../../tex/number.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

interface Props {
  readonly window: Window;
  readonly place: Place;
  readonly setWindow: (window: Window) => void;
  /** Heights of the contours. */
  readonly levels: readonly number[];
  /** Its name. */
  readonly target: string;
}

export const Zoom = ({ window, place, setWindow, levels, target }: Props) => {
  const words = useTexts(texts);
  const { zoom } = words;
  const [first, second] = levels;
  const lines =
    first === undefined || second === undefined ? words.level({ target }) : words.levels({ step: formatNumber(second - first) });
  const button = (label: string, next: () => Window) => (
    <button type="button" className="quiet boxed" onClick={() => setWindow(next())}>
      {label}
    </button>
  );
  return (
    <>
      <p className="muted">
        <Sentence text={lines} />
      </p>
      <div className="landscape-buttons">
        {button(zoom.closer, () => zoomed(window, place, -1))}
        {button(zoom.wider, () => zoomed(window, place, 1))}
        {button(zoom.reset, () => windowFor(place))}
      </div>
    </>
  );
};
