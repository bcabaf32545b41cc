/** How far the walk has come, forward and backward part told apart; and a slider over it that goes anywhere. */
import { useBackstep, useMessages, useSelected } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./texts.ts";

/** Where single marks would be too narrow to see. */
const Fill = ({ cursor, forward, total }: { readonly cursor: number; readonly forward: number; readonly total: number }) => {
  const parts: readonly (readonly [string, number])[] = [
    ["forward done", Math.min(cursor, forward)],
    ["forward", Math.max(0, forward - cursor)],
    ["backward done", Math.max(0, cursor - forward)],
    ["backward", total - Math.max(cursor, forward)],
  ];
  return parts.map(([name, steps]) => steps > 0 && <i key={name} className={name} style={{ flexGrow: steps }} />);
};

export const Scrubber = () => {
  const { derive, actions } = useBackstep();
  const { app } = useMessages();
  const transport = useTexts(texts);
  const walk = useSelected((state) => derive.structure(state)?.drawn.walk ?? null);
  const cursor = useSelected((state) => state.cursor);
  const total = walk?.steps.length ?? 0;
  const forward = walk?.forwardSteps ?? 0;
  const part = cursor === 0 ? "start" : cursor <= forward ? "forward" : "backward";
  return (
    <div className="scrubber" data-part={part}>
      <div className="scrubber-parts" aria-hidden="true">
        <span className="forward" style={{ flexGrow: forward }}>
          {forward > 0 && transport.parts.forward}
        </span>
        <span className="backward" style={{ flexGrow: total - forward }}>
          {total > 0 && transport.parts.backward}
        </span>
      </div>
      <div className="track" aria-hidden="true">
        {total <= 120 ? (
          walk?.steps.map((step, i) => (
            <i
              key={`${step.kind} ${i}`}
              className={`${step.kind === "forward" ? "forward" : "backward"}${i < cursor ? " done" : ""}`}
            />
          ))
        ) : (
          <Fill cursor={cursor} forward={forward} total={total} />
        )}
      </div>
      {walk && (
        <input
          type="range"
          min={0}
          max={total}
          step={1}
          value={cursor}
          aria-label={transport.scrubber}
          aria-valuetext={`${app.step({ step: cursor, total })}, ${transport.parts[part]}`}
          onChange={(event) => actions.goTo(event.target.valueAsNumber)}
        />
      )}
    </div>
  );
};
