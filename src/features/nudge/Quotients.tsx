/** Δf/h to the right, to the left and over both sides, above the gradient, and by how much each is off. */
import { formatNumber } from "../../tex/number.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { errorText } from "./errorText.ts";
import type { Nudge } from "./nudgeOf.ts";
import { texts } from "./panelTexts.ts";

const SIDES = ["right", "left", "both"] as const;

export const Quotients = ({ nudge, target }: { readonly nudge: Nudge; readonly target: string }) => {
  const words = useTexts(texts);
  const offBy = (quotient: number): string => errorText(Math.abs(quotient - nudge.gradient), 3);
  return (
    <table className="tool-table nudge-table">
      <thead>
        <tr>
          <th scope="col">{words.side}</th>
          <th scope="col">
            <Sentence text={`Δ${target}/\u2068h\u2069`} />
          </th>
          <th scope="col">{words.error}</th>
        </tr>
      </thead>
      <tbody>
        {SIDES.map((side) => (
          <tr key={side} data-side={side}>
            <th scope="row">{words.sides[side]}</th>
            <td data-quotient={String(nudge[side])}>
              <Sentence text={Number.isFinite(nudge[side]) ? formatNumber(nudge[side]) : "—"} />
            </td>
            <td>
              <Sentence text={offBy(nudge[side])} />
            </td>
          </tr>
        ))}
        <tr className="gradient-row">
          <th scope="row">{words.sides.gradient}</th>
          <td data-quotient={String(nudge.gradient)}>
            <Sentence text={formatNumber(nudge.gradient)} />
          </td>
          <td>{""}</td>
        </tr>
      </tbody>
    </table>
  );
};
