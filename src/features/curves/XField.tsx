/** The x at which functions are compared: typed, or dragged. */
import { SlidNumber } from "../../ui/kit/SlidNumber.tsx";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

const itself = (x: number): number => x;
/** Any number can be typed. */
const SLIDER = { least: -10, most: 10, step: 0.1, placeOf: itself, valueAt: itself };

interface Props {
  readonly x: number;
  readonly onX: (x: number) => void;
}

export const XField = ({ x, onX }: Props) => {
  const { notANumber } = useTexts(texts);
  return <SlidNumber symbol="x" label="x" value={x} complaint={notANumber} slider={SLIDER} onValue={onX} />;
};
