/** A phone held upright has no room for a presentation: the page stays as it is, larger, and says what to do. */
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import { useMatches } from "./useMatches.ts";

/** `present.css` has the same words. */
const UPRIGHT_PHONE = "(max-width: 760px) and (orientation: portrait)";

export const useIsUprightPhone = (): boolean => useMatches(UPRIGHT_PHONE);

export const TurnDevice = () => {
  const { turn } = useTexts(texts);
  return (
    useIsUprightPhone() && (
      <p className="turn-device" role="status">
        {turn}
      </p>
    )
  );
};
