/** Functions side by side at one x: each with its curve, its slope below it in the same picture, and both in numbers. */
import { type ComponentType, memo, useMemo, useState } from "react";
import { sampleCurve } from "../../lab/curve.ts";
import { ACTIVATIONS, type Exhibit, type Exhibited, exhibit, type Fate, fateAt, LOSSES } from "../../lab/gallery.ts";
import { formatNumber } from "../../tex/number.ts";
import { Disclosure } from "../../ui/kit/Disclosure.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { LossChart } from "./LossChart.tsx";
import { Miniature } from "./Miniature.tsx";
import { texts } from "./panelTexts.ts";
import { windowOf } from "./windowOf.ts";
import { XField } from "./XField.tsx";

const STEPS = 80;

interface RowProps {
  readonly shown: Exhibited;
  readonly name: string;
  readonly x: number;
  readonly words: Readonly<Record<Exclude<Fate, null>, string>>;
  readonly domain: readonly [number, number] | undefined;
}

const Row = ({ shown, name, x, words, domain }: RowProps) => {
  const [from, to] = windowOf(x, 1);
  const curve = useMemo(() => sampleCurve(shown.at, [from, to], STEPS), [shown, from, to]);
  const here = shown.hereAt(x);
  const fate = fateAt(shown, x);
  return (
    <tr data-exhibit={shown.name} data-fate={fate ?? "none"}>
      <th scope="row">
        {name}
        <code>{shown.text}</code>
        {fate && <small>{words[fate]}</small>}
      </th>
      <td>
        <Miniature pieces={curve.pieces} range={[from, to]} here={here} domain={domain} />
      </td>
      <td>
        <span className="value">
          <Sentence text={formatNumber(here.y)} />
        </span>
        <br />
        <span className="gradient">
          <Sentence text={formatNumber(here.slope)} />
        </span>
      </td>
    </tr>
  );
};

interface Props<Name extends string> {
  readonly exhibits: readonly Exhibit<Name>[];
  readonly nameOf: (name: Name) => string;
  readonly words: RowProps["words"];
  /** Of x where it opens. */
  readonly start: number;
  readonly domain?: readonly [number, number];
  /** All of them in one picture. */
  readonly Together?: ComponentType<{ readonly shown: readonly Exhibited<Name>[]; readonly x: number }>;
}

const Gallery = <Name extends string>({ exhibits, nameOf, words: fates, start, domain, Together }: Props<Name>) => {
  const words = useTexts(texts);
  const [x, setX] = useState(start);
  const shown = useMemo(() => exhibits.map(exhibit), [exhibits]);
  return (
    <>
      <XField x={x} onX={setX} />
      {Together && <Together shown={shown} x={x} />}
      <table className="tool-table curve-gallery">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.function}</span>
            </th>
            <th scope="col">
              <span className="visually-hidden">{words.curve}</span>
            </th>
            <th scope="col">
              <span className="value">{words.value}</span>, <span className="gradient">{words.slope}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <Row key={each.name} shown={each} name={nameOf(each.name)} x={x} words={fates} domain={domain} />
          ))}
        </tbody>
      </table>
    </>
  );
};

/** Losses are compared at one height. */
const HEIGHT = [-1.5, 4] as const;

/** They know nothing of the program. */
export const Galleries = memo(() => {
  const words = useTexts(texts);
  return (
    <>
      <Disclosure summary={words.activations}>
        {() => <Gallery exhibits={ACTIVATIONS} nameOf={(name) => name} words={words.fates} start={0} />}
      </Disclosure>
      <Disclosure summary={words.losses}>
        {() => (
          <>
            <p className="muted">{words.margin}</p>
            <Gallery
              exhibits={LOSSES}
              nameOf={(name) => words.lossNames[name]}
              words={words.pushes}
              start={-0.4}
              domain={HEIGHT}
              Together={LossChart}
            />
          </>
        )}
      </Disclosure>
    </>
  );
});
