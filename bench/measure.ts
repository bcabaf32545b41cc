/** Times in milliseconds, taken in turns so that whatever slows the machine down slows all contenders. */

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Of the processor, not of the wall: waiting for other programs does not count. Windows tells it too coarsely. */
export const now = process.platform === "win32" ? () => performance.now() : processorTime;

export interface Timed {
  readonly name: string;
  readonly run: () => void;
}

const WARM_UP = 500;
const SLICE = 2;

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const time = (run: () => void, times: number): number => {
  const start = now();
  for (let i = 0; i < times; i++) run();
  return (now() - start) / times;
};

/** Runs until the compiler has seen enough, and returns how many runs make a slice long enough to be timed. */
const warmUp = (run: () => void): number => {
  const end = now() + WARM_UP;
  let runs = 0;
  while (runs < 3 || now() < end) {
    run();
    runs++;
  }
  const once = time(run, Math.max(1, Math.ceil((runs * SLICE) / WARM_UP)));
  return Math.max(1, Math.ceil(SLICE / once));
};

export class Rounds {
  private readonly times: ReadonlyMap<string, readonly number[]>;

  /** A, B, C, A, B, C, … */
  constructor(contenders: readonly Timed[], rounds = 101) {
    const slices = contenders.map(({ name, run }) => ({ run, times: [] as number[], runs: warmUp(run), name }));
    for (let round = 0; round < rounds; round++) for (const { run, times, runs } of slices) times.push(time(run, runs));
    this.times = new Map(slices.map(({ name, times }) => [name, times]));
  }

  of(name: string): number {
    return median(this.all(name));
  }

  /** How many times as long `name` takes as `other`: the median of the ratios within each round. */
  ratio(name: string, other: string): number {
    const others = this.all(other);
    return median(this.all(name).map((t, round) => t / others[round]!));
  }

  private all(name: string): readonly number[] {
    const times = this.times.get(name);
    if (!times) throw new RangeError(`${name} was not measured`);
    return times;
  }
}
