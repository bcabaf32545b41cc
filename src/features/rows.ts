/** Which row of the data the page shows. */
import { ROW } from "../choices/core.ts";
import type { State } from "../store/state.ts";
import type { Backstep } from "../store/store.ts";

/** 0 without data. */
export const rowCount = ({ program }: State): number => program?.data?.rows.length ?? 0;

/** @param row from 0 on; beyond either end, the row there */
export const showRow = ({ store, actions }: Backstep, row: number): void => {
  const count = rowCount(store.getState());
  if (count > 0) actions.choose(ROW, Math.max(1, Math.min(count, Math.round(row) + 1)));
};

export const stepRow =
  (by: 1 | -1) =>
  (backstep: Backstep): void =>
    showRow(backstep, (backstep.derive.row(backstep.store.getState()) ?? 0) + by);
