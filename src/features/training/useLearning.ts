/** How to learn, as it has been chosen. */
import { useState } from "react";
import type { Plan } from "../../lab/training/plan.ts";
import { useBackstep, useChoice } from "../../ui/context.ts";
import { BATCH, RATE } from "./feature.ts";

export interface Learning extends Plan {
  /** Updates between two paints, at most. */
  readonly perFrame: number;
}

const FIRST = { trainer: "descent", seed: 1, forgetsZeroing: false, reach: 3, perFrame: 1 } as const;

export const useLearning = (): readonly [Learning, (change: Partial<Learning>) => void] => {
  const { actions } = useBackstep();
  const [rate, batch] = [useChoice(RATE), useChoice(BATCH)];
  const [others, setOthers] = useState<Omit<Learning, "rate" | "batch">>(FIRST);
  const change = ({ rate: nextRate, batch: nextBatch, ...next }: Partial<Learning>): void => {
    if (nextRate !== undefined) actions.choose(RATE, nextRate);
    if (nextBatch !== undefined) actions.choose(BATCH, nextBatch ?? 0);
    setOthers({ ...others, ...next });
  };
  return [{ ...others, rate, batch: batch === 0 ? null : batch }, change];
};
