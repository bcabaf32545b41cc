/** Every program with arrays equals the same program written in numbers. FUZZ_CASES=20000 searches longer, FUZZ_SEED elsewhere. */
import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import "../lang/arrays/learnAtOnce.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import { createEvaluation, evaluate } from "./evaluate.ts";
import { arrayPlan, twinPrograms } from "./randomArrays/testing.ts";
import { graphOf, nodeNamed } from "./testing.ts";

const isNear = (a: number, b: number): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));

const numRuns = Number(process.env["FUZZ_CASES"] ?? 400);

/** What tiles promise of the graph, in words where it does not hold. */
const brokenTiles = (text: string): string[] => {
  const { program } = parseProgram(text);
  if (!program) return ["there is no program"];
  const { byName, nodes } = graphOf(text);
  const known = new Set([...byName.keys(), ...program.tiles.map(({ name }) => name)]);
  return program.tiles.flatMap(({ name, shape, entries, operands, op, inside }, i) => {
    const complaints: string[] = [];
    const own = entries.map((entry) => byName.get(String(entry)) ?? -1);
    if (entries.length !== shape.reduce((product, length) => product * length, 1)) complaints.push(`${name} lacks entries`);
    if (entries.some((entry, k) => typeof entry === "string" && own[k] === -1))
      complaints.push(`${name} has entries without nodes`);
    if (operands.some((operand) => typeof operand === "string" && !known.has(operand)))
      complaints.push(`${name} is made of nothing`);
    if (inside !== null && !known.has(inside)) complaints.push(`${name} is a step of nothing`);
    if (program.tiles.findIndex((other) => other.name === name) !== i) complaints.push(`${name} is there twice`);
    if (shape.length > 0 && byName.has(name)) complaints.push(`${name} is a node, too`);
    // Its gates stand together: between its first and last entry there is nothing that another statement has made.
    const gates = own.filter((index) => nodes[index]?.kind !== "input");
    const isOfOthers = (index: number) => !gates.includes(index) && nodes[index]?.isAutomatic === false;
    const between = gates
      .slice(1)
      .flatMap((to, k) => Array.from({ length: to - (gates[k] ?? to) - 1 }, (_, d) => (gates[k] ?? 0) + d + 1));
    if (op !== null && shape.length > 0 && byName.has(`${name}[${shape.map(() => 1).join(",")}]`) && between.some(isOfOthers))
      complaints.push(`${name} does not stand together`);
    return complaints;
  });
};

test("values and gradients of every entry of the last array", { timeout: 20_000 + 20 * numRuns }, () => {
  let compared = 0;
  assert(
    property(arrayPlan, (drawn) => {
      const { arrays, numbers, inputs, outputs } = twinPrograms(drawn);
      expect(brokenTiles(arrays)).toEqual([]);
      const [ours, theirs] = [graphOf(arrays), graphOf(numbers)];
      for (const [entry, name] of outputs) {
        const [a, b] = [
          evaluate(createEvaluation(ours, nodeNamed(ours, entry).index)),
          evaluate(createEvaluation(theirs, nodeNamed(theirs, name).index)),
        ];
        const found = (list: "values" | "gradients", [one, other]: readonly [string, string]) => {
          const [x, y] = [
            a[list][nodeNamed(ours, one).index] ?? Number.NaN,
            b[list][nodeNamed(theirs, other).index] ?? Number.NaN,
          ];
          compared++;
          return isNear(x, y) ? [] : [`${list} of ${one}: ${x}, in numbers ${y}`];
        };
        const wrong = [...found("values", [entry, name]), ...inputs.flatMap((pair) => found("gradients", pair))];
        if (wrong.length > 0) throw new Error(`${arrays}\n\n${numbers}\n\n${wrong.join("\n")}`);
      }
    }),
    { numRuns, seed: Number(process.env["FUZZ_SEED"] ?? 20_261_121) },
  );
  expect(compared).toBeGreaterThan(10 * numRuns);
});
