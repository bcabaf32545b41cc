/** How a deep network begins: what its first weights make of activations on the way forward and of gradients on the way back. */
import { useState } from "react";
import { type DeepNetwork, growthOf, type LayerSpread } from "../../lab/initialisation.ts";
import { formatNumber } from "../../tex/number.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { LayerTable } from "./LayerTable.tsx";
import { NetworkFields } from "./NetworkFields.tsx";
import { texts } from "./panelTexts.ts";
import { useLayers } from "./useLayers.ts";
import "./init.css";

/** That of the lectures: too small for ten layers. */
const FIRST: DeepNetwork = { depth: 10, width: 500, activation: "tanh", scheme: "normal", scale: 0.01, seed: 1 };

const DIGITS = 3;
const rounded = (x: number): string => formatNumber(Number(x.toPrecision(DIGITS)));

const Summary = ({ layers }: { readonly layers: readonly LayerSpread[] }) => {
  const words = useTexts(texts);
  const ends = (of: keyof LayerSpread) => ({
    first: rounded(layers[0]?.[of].std ?? Number.NaN),
    last: rounded(layers.at(-1)?.[of].std ?? Number.NaN),
  });
  const factor = growthOf(layers);
  const said = [
    words.activationsGo(ends("activations")),
    words.gradientsGo(ends("gradients")),
    ...(factor > 0 && factor < Infinity ? [words.growth({ factor: rounded(factor) })] : []),
  ];
  return layers.length > 1 && <Sentence text={said.join(" ")} />;
};

export const InitPanel = () => {
  const words = useTexts(texts);
  const [network, setNetwork] = useState(FIRST);
  const { answer, isBusy, hasFailed } = useLayers(network);
  return (
    <>
      <NetworkFields network={network} change={(change) => setNetwork({ ...network, ...change })} />
      <p className="muted">{words.how}</p>
      <p className="init-summary" aria-live="polite" data-busy={isBusy}>
        {hasFailed ? words.failed : isBusy ? words.busy : answer && <Summary layers={answer.layers} />}
      </p>
      {network.scheme === "constant" && <p>{words.alike}</p>}
      {answer && !hasFailed && (
        <div aria-busy={isBusy} className="init-layers">
          <LayerTable layers={answer.layers} />
        </div>
      )}
    </>
  );
};
