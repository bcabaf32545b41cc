/** What the landscape's heights are of: the mean over all rows of data, or one row, and then any input can be an axis. */
import type { Rows } from "../../graph/rows.ts";
import { axisInputs } from "../../lab/landscape.ts";
import { ONE_ROW } from "../../lab/overRows.ts";
import type { Moment } from "../../moment/moment.ts";
import { rowsNow } from "../../moment/rowsNow.ts";

interface Heights {
  /** Those that can be axes. */
  readonly inputs: readonly number[];
  readonly rows: Rows;
  /** There are several rows, and two inputs that are no data. */
  readonly canBeMean: boolean;
}

export const heightsOf = (moment: Moment, wantsOne: boolean): Heights => {
  const all = axisInputs(moment.walk);
  const rows = rowsNow(moment);
  const free = all.filter((node) => !rows.nodes.includes(node));
  const canBeMean = rows.rows.length > 1 && free.length > 1 && free.length < all.length;
  return canBeMean && !wantsOne ? { inputs: free, rows, canBeMean } : { inputs: all, rows: ONE_ROW, canBeMean };
};
