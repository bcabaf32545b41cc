/** Layer by layer: how activations and gradients are spread. */
import type { LayerSpread, Spread } from "../../lab/initialisation.ts";
import { formatNumber } from "../../tex/number.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { Histogram } from "./Histogram.tsx";
import { texts } from "./panelTexts.ts";

const DIGITS = { std: 3, ends: 2 };

const rounded = (x: number, digits: number): string => formatNumber(Number(x.toPrecision(digits)));

const Cell = ({ spread, className }: { readonly spread: Spread; readonly className: string }) => (
  <td className={className} data-std={String(spread.std)}>
    <Histogram bins={spread.bins} />
    <strong>
      <Sentence text={rounded(spread.std, DIGITS.std)} />
    </strong>
    <span className="muted">
      <Sentence text={`${rounded(spread.least, DIGITS.ends)} … ${rounded(spread.most, DIGITS.ends)}`} />
    </span>
  </td>
);

export const LayerTable = ({ layers }: { readonly layers: readonly LayerSpread[] }) => {
  const words = useTexts(texts);
  return (
    <table className="tool-table init-table">
      <caption className="muted">{words.spread}</caption>
      <thead>
        <tr>
          <th scope="col">{words.layer}</th>
          <th scope="col">{words.activations}</th>
          <th scope="col">{words.gradients}</th>
        </tr>
      </thead>
      <tbody>
        {layers.map(({ activations, gradients }, i) => (
          <tr key={i} data-layer={i + 1}>
            <th scope="row">{i + 1}</th>
            <Cell spread={activations} className="value" />
            <Cell spread={gradients} className="gradient" />
          </tr>
        ))}
      </tbody>
    </table>
  );
};
