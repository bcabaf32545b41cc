/** Which network, and how its weights begin. */
import { ACTIVATION_IDS, type DeepNetwork, SCHEMES } from "../../lab/initialisation.ts";
import { Options } from "../../ui/kit/Options.tsx";
import { TypedNumber } from "../../ui/kit/TypedNumber.tsx";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

const DEPTHS = [1, 2, 3, 5, 10, 15, 20] as const;
const WIDTHS = [10, 50, 100, 200, 500] as const;
const MOST_SCALE = 100;

interface Props {
  readonly network: DeepNetwork;
  readonly change: (change: Partial<DeepNetwork>) => void;
}

const ScaleField = ({ network: { scale }, change, label }: Props & { readonly label: string }) => {
  const { wrongScale } = useTexts(texts);
  return (
    <div className="choice">
      <span aria-hidden="true">{label}</span>
      <TypedNumber
        label={label}
        value={scale}
        isAllowed={(value) => Math.abs(value) <= MOST_SCALE}
        complaint={wrongScale}
        onValue={(value) => change({ scale: value })}
      />
    </div>
  );
};

export const NetworkFields = ({ network, change }: Props) => {
  const words = useTexts(texts);
  const { scheme, seed } = network;
  return (
    <div className="init-fields">
      <Options label={words.depth} options={DEPTHS} value={network.depth} choose={(depth) => change({ depth })} />
      <Options label={words.width} options={WIDTHS} value={network.width} choose={(width) => change({ width })} />
      <Options
        label={words.activation}
        options={ACTIVATION_IDS}
        value={network.activation}
        choose={(activation) => change({ activation })}
      />
      <Options
        label={words.scheme}
        options={SCHEMES}
        value={scheme}
        textOf={(option) => words.schemes[option]}
        choose={(chosen) => change({ scheme: chosen })}
      />
      {(scheme === "constant" || scheme === "normal") && (
        <ScaleField network={network} change={change} label={words.scale[scheme]} />
      )}
      <button type="button" className="quiet boxed" onClick={() => change({ seed: seed + 1 })}>
        {words.reseed({ seed })}
      </button>
    </div>
  );
};
