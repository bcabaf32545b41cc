/** What training has come by, in bounded room: every so many updates one point, and twice as many between two points when there is no more room. */

/** Point i, from 0 on, is the state after i·stride updates. Arrays are longer than what `count` points need. */
export interface History {
  readonly stride: number;
  readonly count: number;
  /** Mean over all rows. */
  readonly loss: Float64Array;
  /** Of point i: entries i·P to i·P + P − 1, by parameter. */
  readonly parameters: Float64Array;
  /** Of point i: entries i·L to i·L + L − 1, by layer: see `layerSizes`. */
  readonly sizes: Float64Array;
}

const MOST_POINTS = 400;
const FEWEST_POINTS = 16;
/** So many points there may be at whatever price; beyond, the rows that go through for them may be so many times those that go through for training. */
const CHEAP_POINTS = 64;
const MOST_COST = 4;
/** With thousands of parameters there are fewer points. */
const MOST_NUMBERS = 200_000;

const capacityFor = (parameters: number, layers: number): number =>
  Math.max(FEWEST_POINTS, Math.min(MOST_POINTS, Math.floor(MOST_NUMBERS / (1 + parameters + layers))));

/** A history under way: its arrays are written in place. */
export class HistoryDraft {
  private stride: number;
  private count: number;
  private readonly columns: Readonly<Record<"loss" | "parameters" | "sizes", Float64Array>>;

  constructor({ stride, count, loss, parameters, sizes }: History) {
    this.stride = stride;
    this.count = count;
    this.columns = { loss: loss.slice(), parameters: parameters.slice(), sizes: sizes.slice() };
  }

  /** The state after that many updates is to be added. */
  isDue(updates: number): boolean {
    return updates === this.count * this.stride;
  }

  /** @param cost of the point, in updates */
  add(loss: number, parameters: Float64Array, sizes: Float64Array, cost: number): void {
    const { columns, count } = this;
    columns.loss[count] = loss;
    columns.parameters.set(parameters, count * parameters.length);
    columns.sizes.set(sizes, count * sizes.length);
    this.count++;
    const isDear = this.count >= CHEAP_POINTS && cost > MOST_COST * this.stride;
    if (isDear || this.count === columns.loss.length) this.thinOut(parameters.length, sizes.length);
  }

  /** @returns the history, which the draft must not change after */
  end(): History {
    return { stride: this.stride, count: this.count, ...this.columns };
  }

  private thinOut(parameters: number, layers: number): void {
    const { loss, parameters: places, sizes } = this.columns;
    const kept = Math.ceil(this.count / 2);
    for (let i = 1; i < kept; i++) {
      loss[i] = loss[2 * i]!;
      places.copyWithin(i * parameters, 2 * i * parameters, (2 * i + 1) * parameters);
      sizes.copyWithin(i * layers, 2 * i * layers, (2 * i + 1) * layers);
    }
    this.count = kept;
    this.stride *= 2;
  }
}

export const emptyHistory = (parameters: number, layers: number): History => {
  const capacity = capacityFor(parameters, layers);
  const column = (width: number) => new Float64Array(capacity * width);
  return { stride: 1, count: 0, loss: column(1), parameters: column(parameters), sizes: column(layers) };
};
