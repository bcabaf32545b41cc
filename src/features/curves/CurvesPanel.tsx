/** A node as a curve over one operand or input: the current point, its tangent and its slope, and the derivative below it. */
import { useState } from "react";
import { nodeName } from "../../explain/names.ts";
import type { Moment } from "../../moment/moment.ts";
import { useBackstep, useChoice, useSelected } from "../../ui/context.ts";
import { Disclosure } from "../../ui/kit/Disclosure.tsx";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { CurveChart } from "./CurveChart.tsx";
import { OVER } from "./feature.ts";
import { Galleries } from "./Gallery.tsx";
import { OverField } from "./OverField.tsx";
import { Points } from "./Points.tsx";
import { texts } from "./panelTexts.ts";
import { Breaks, Here, Note } from "./Readings.tsx";
import { curveAsked, curveSubject, plottedNow } from "./subject.ts";
import { ZOOMS } from "./windowOf.ts";
import "./curves.css";

const Zoom = ({ zoom, onZoom }: { readonly zoom: number; readonly onZoom: (zoom: number) => void }) => {
  const words = useTexts(texts);
  const place = ZOOMS.indexOf(zoom);
  return (
    <p className="curve-zoom">
      {([-1, 1] as const).map((way) => {
        const next = ZOOMS[place + way];
        return (
          <button
            key={way}
            type="button"
            className="quiet boxed"
            disabled={next === undefined}
            onClick={() => onZoom(next ?? zoom)}
          >
            {way === 1 ? words.closer : words.wider}
          </button>
        );
      })}
    </p>
  );
};

const Curve = ({ moment }: { readonly moment: Moment }) => {
  const words = useTexts(texts);
  const chosen = useChoice(OVER);
  const [zoom, setZoom] = useState(1);
  const { graph } = moment;
  const { node, over: asked } = curveAsked(moment, chosen);
  const subject = curveSubject(moment, node, asked);
  const plotted = subject && plottedNow(moment, subject.of, subject.over.id, zoom);
  if (!subject || !plotted)
    return (
      <p>
        <Sentence text={words.constant({ name: nodeName(graph.nodes[node]) })} />
      </p>
    );
  const [of, over] = [graph.nodes[subject.of], graph.nodes[subject.over.node]];
  const names = { of: nodeName(of), name: nodeName(over) };
  return (
    <>
      <h3>
        <Sentence text={words.of(names)} />
      </h3>
      <OverField graph={graph} subject={subject} />
      <CurveChart plotted={plotted} />
      <Here plotted={plotted} {...names} />
      <Note plotted={plotted} of={names.of} />
      <Breaks breaks={plotted.breaks} />
      <Zoom zoom={zoom} onZoom={setZoom} />
      <Disclosure summary={words.points}>{() => <Points plotted={plotted} {...names} />}</Disclosure>
    </>
  );
};

export const CurvesPanel = () => {
  const { derive } = useBackstep();
  const moment = useSelected(derive.moment);
  return (
    moment && (
      <>
        <Curve moment={moment} />
        <Galleries />
      </>
    )
  );
};
