/** Says each step to screen readers. */
import { useBackstep, useMessages, useSelected } from "./context.ts";
import { announceStep } from "./graph/spokenLabels.ts";

export const LiveRegion = () => {
  const { derive, store } = useBackstep();
  const { graph: messages, transport } = useMessages();
  const structure = useSelected(derive.structure);
  const cursor = useSelected((state) => state.cursor);
  const active = useSelected(derive.active);
  // Read once, not followed: a drag is not announced number by number.
  const numbers = derive.numbers(store.getState());
  const total = structure?.walk.steps.length ?? 0;
  const said =
    structure && numbers
      ? cursor === 0
        ? messages.start
        : [
            transport.step({ step: cursor, total }),
            ...active.map((step) => announceStep(messages, structure.walk, numbers, step)),
            ...(cursor === total ? [messages.end] : []),
          ].join(". ")
      : "";
  return (
    <p className="visually-hidden" aria-live="polite" data-testid="announcement">
      {said}
    </p>
  );
};
