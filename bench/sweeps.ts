/** An input moves: all values and all gradients anew, on the same graph for all contenders. */
import { adnn } from "./adnn.ts";
import { assertClose } from "./assertClose.ts";
import { backstep, backstepWalk } from "./backstep.ts";
import type { Contender } from "./contender.ts";
import { Rounds } from "./measure.ts";
import { objectPort } from "./objectPort.ts";
import { networkRecipe, RECIPE_OPERATIONS, type Recipe, randomRecipe, TYPICAL_MIX } from "./recipe.ts";
import { simplegrad } from "./simplegrad.ts";
import { switchTape } from "./switchTape.ts";
import { atLeast, atMost, formatRatio, formatTime, type Row } from "./table.ts";
import { tfjs } from "./tfjs.ts";

type Make = (recipe: Recipe) => Contender;

const SIZES = [100, 1000, 10_000, 100_000];
const CONTENDERS: readonly Make[] = [backstep, switchTape, objectPort, simplegrad, adnn];

/** On scalars tfjs takes tens of microseconds for every gate. */
const TFJS_UP_TO = 1100;

const sizeOf = ({ inputs, gates }: Recipe): number => inputs.length + gates.length;

const check = (contenders: readonly Contender[], recipe: Recipe): void => {
  for (const contender of contenders) contender.move(0.25);
  const [ours, ...others] = contenders;
  for (const other of others) {
    const { name, tolerance, inputsOnly } = other;
    assertClose(`backstep against ${name}, target`, ours!.value(), other.value(), tolerance);
    const count = inputsOnly ? recipe.inputs.length : sizeOf(recipe);
    for (let i = 0; i < count; i++)
      assertClose(`backstep against ${name}, gradient ${i}`, ours!.gradient(i), other.gradient(i), tolerance);
  }
};

/** The input is never twice in the same place. */
const moving = (contender: Contender) => {
  let moves = 0;
  return { name: contender.name, run: () => contender.move(0.2 + 0.01 * (moves++ % 10)) };
};

/**
 * A contender that has seen one graph only has it compiled into its loops, arrays and lengths as constants: twice as fast at 100 nodes, and
 * never so in use. So each sees several before it is measured.
 */
const unlearn = (makes: readonly Make[]): void => {
  const recipes = [networkRecipe(500), randomRecipe(500, TYPICAL_MIX), randomRecipe(800, RECIPE_OPERATIONS)];
  for (const make of makes)
    for (const recipe of recipes) {
      const contender = make(recipe);
      for (let i = 0; i < 3000; i++) contender.move(i / 3000);
    }
};

const measured = (makes: readonly Make[], recipe: Recipe): { contenders: readonly Contender[]; rounds: Rounds } => {
  const contenders = makes.map((make) => make(recipe));
  check(contenders, recipe);
  return { contenders, rounds: new Rounds(contenders.map(moving)) };
};

/** What the product is for. */
const networkRows = (size: number): Row[] => {
  const recipe = networkRecipe(size);
  const { contenders, rounds } = measured([...CONTENDERS, ...(sizeOf(recipe) <= TFJS_UP_TO ? [tfjs] : [])], recipe);
  const ours = rounds.of("backstep");
  const rows = contenders.slice(1).map(({ name }): Row => {
    const slower = rounds.ratio(name, "backstep");
    if (name === "switch tape") {
      const ratio = rounds.ratio("backstep", name);
      const what = `  of the time of a ${name} (${formatTime(rounds.of(name))})`;
      return { what, measured: formatRatio(ratio), budget: atMost(ratio, 1.1, "×") };
    }
    const budget = name === "object port" && size >= 1000 ? { budget: atLeast(slower, 20, "×") } : {};
    return { what: `  faster than ${name} (${formatTime(rounds.of(name))})`, measured: formatRatio(slower), ...budget };
  });
  const budget = size === 100_000 ? { budget: atMost(ours, 2, " ms") } : {};
  const what = `input moved, a network of ${sizeOf(recipe).toLocaleString("en")} nodes`;
  return [{ what, measured: formatTime(ours), ...budget }, ...rows];
};

/** Harder than any network, since nobody can tell which operation comes next. For comparison. */
const randomRow = (what: string, recipe: Recipe): Row => {
  const { rounds } = measured([backstep, switchTape, objectPort], recipe);
  const ofTape = formatRatio(rounds.ratio("backstep", "switch tape"));
  const faster = formatRatio(rounds.ratio("object port", "backstep"));
  const size = sizeOf(recipe).toLocaleString("en");
  return {
    what: `${what}, ${size} nodes; of the tape's time; faster than the port`,
    measured: `${formatTime(rounds.of("backstep"))}; ${ofTape}; ${faster}`,
  };
};

/** The drag of a slider: the walk's contributions and running sums too, which the tape does not keep. For comparison. */
const walkRow = (recipe: Recipe): Row => {
  const { rounds } = measured([backstepWalk, switchTape], recipe);
  const size = sizeOf(recipe).toLocaleString("en");
  const ratio = formatRatio(rounds.ratio("backstep, walked", "switch tape"));
  return {
    what: `  with every contribution and running sum, ${size} nodes; of the tape's time`,
    measured: `${formatTime(rounds.of("backstep, walked"))}; ${ratio}`,
  };
};

export const sweepRows = (): Row[] => {
  unlearn([...CONTENDERS, backstepWalk]);
  return [
    ...SIZES.flatMap((size) => [...networkRows(size), walkRow(networkRecipe(size))]),
    ...SIZES.map((size) => randomRow("a random graph", randomRecipe(size, TYPICAL_MIX))),
    randomRow("all operations equally often", randomRecipe(100_000, RECIPE_OPERATIONS)),
  ];
};
