/** α, typed. */
import { TypedNumber } from "../../ui/kit/TypedNumber.tsx";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

const MOST = 1000;

interface Props {
  readonly rate: number;
  readonly setRate: (rate: number) => void;
}

export const RateField = ({ rate, setRate }: Props) => {
  const words = useTexts(texts);
  return (
    <div className="landscape-rate">
      <span aria-hidden="true">{words.rate}</span>
      <TypedNumber
        label={words.rate}
        value={rate}
        isAllowed={(value) => value > 0 && value <= MOST}
        complaint={words.wrongRate}
        onValue={setRate}
      />
    </div>
  );
};
