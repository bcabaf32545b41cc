/** Shows numbers that travel, on a layer of its own: as a function of the time since they left, so that stopping them is emptying the layer. */
import { easeCubicInOut, type Selection, timer } from "d3";
import type { Run, Travel } from "../picture/picture.ts";
import { SIZE } from "../picture/sizes.ts";
import { pointAlong } from "../picture/travels.ts";

type Layer = Selection<SVGGElement, unknown, null, undefined>;

const DOT = 5.5;

const drawRuns = (text: Selection<SVGTextElement, unknown, null, undefined>, runs: readonly Run[]): void => {
  let level = 0;
  for (const { text: letters, face, size, shift = 0 } of runs) {
    const run = text.append("tspan").attr("class", face).text(letters);
    if (size !== undefined) run.attr("font-size", size);
    if (shift !== level) run.attr("dy", shift - level);
    level = shift;
  }
};

/**
 * @param ms how long they take; they stay at the end of their way
 * @returns takes them away
 */
export const playTravels = (layer: Layer, travels: readonly Travel[], ms: number): (() => void) => {
  const moves = travels.map(({ key, kind, runs, path, dot }) => {
    const g = layer.append("g").attr("class", `traveller ${kind}`).attr("data-travel", key);
    const circle = g.append("circle").attr("r", DOT);
    const text = g.append("text").attr("text-anchor", "middle").attr("font-size", SIZE.text);
    drawRuns(text, runs);
    return (part: number): void => {
      const [at, on] = [pointAlong(path, part), pointAlong(dot, part)];
      text.attr("x", at.x).attr("y", at.y);
      circle.attr("cx", on.x).attr("cy", on.y);
    };
  });
  const draw = (elapsed: number): void => {
    const part = easeCubicInOut(Math.min(1, elapsed / ms));
    for (const move of moves) move(part);
    if (elapsed >= ms) clock.stop();
  };
  const clock = timer(draw);
  for (const move of moves) move(0);
  return () => {
    clock.stop();
    layer.selectChildren().remove();
  };
};
