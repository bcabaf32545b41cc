/** Which rows an update is made of. */
import { uniformFrom } from "../../lang/random.ts";

/** How many rows an update has, but for the last of an epoch. @param batch null: all */
export const batchSize = (rows: number, batch: number | null): number => Math.max(1, Math.min(rows, batch ?? rows));

/** The last one may be smaller. */
export const updatesPerEpoch = (rows: number, batch: number | null): number => Math.ceil(rows / batchSize(rows, batch));

/**
 * Writes the rows' order in an epoch: every order is as likely (Fisher and Yates).
 * @param seed null: as they stand
 * @param epoch from 0 on
 */
export const writeOrder = (order: Int32Array, seed: number | null, epoch: number): void => {
  for (let i = 0; i < order.length; i++) order[i] = i;
  if (seed === null) return;
  const uniform = uniformFrom(seed, epoch * (order.length - 1));
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    const row = order[i]!;
    order[i] = order[j]!;
    order[j] = row;
  }
};
