import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { differentiate } from "../../api.ts";
import { edgeName } from "../../graph/graph.ts";
import { isExpandable } from "../../graph/isExpandable.ts";
import { stagesOf } from "../../graph/stages.ts";
import { LOCALES, type Locale } from "../../i18n/locales.ts";
import type { Moment } from "../../moment/moment.ts";
import { createBackstep } from "../../store/store.ts";
import { GATE_GROUPS, GATES, type Gate, type GateId } from "./gates.ts";
import { texts } from "./panelTexts.ts";

const ENTRIES = Object.entries<Gate>(GATES);
const locales = Object.keys(LOCALES).filter((tag): tag is Locale => tag in LOCALES);

const momentOf = ({ program }: Gate, step = Number.MAX_SAFE_INTEGER, stage = 0): Moment => {
  const { actions, derive, store } = createBackstep();
  actions.open(program, { step, stage });
  const moment = derive.moment(store.getState());
  if (!moment) throw new Error(`this program has errors:\n${program}`);
  return moment;
};
const atRest = (gate: Gate): Moment => momentOf(gate, gate.step, gate.stage);

/** What the engine says, by node and edge. */
const numbersOf = ({ graph, evaluation }: Moment): Map<string, object> =>
  new Map<string, object>([
    ...graph.nodes.map(
      ({ name, index: i }) => [name, { value: evaluation.values[i], gradient: evaluation.gradients[i] }] as const,
    ),
    ...graph.edges.map((edge) => [edgeName(graph, edge), { contribution: evaluation.contribution[edge.index] }] as const),
  ]);

const numbersIn = (text: string): number[] => (text.replaceAll("−", "-").match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe.each(ENTRIES)("%s", (id, gate) => {
  it("is a program whose engine says what is claimed", () => {
    const numbers = numbersOf(momentOf(gate));
    for (const [name, claim] of Object.entries(gate.claims))
      expect({ name, ...numbers.get(name) }).toMatchObject({ name, ...claim });
  });
  it("rests at a place that its walk has", () => {
    const { walk } = momentOf(gate);
    const step = walk.steps[gate.step ?? 0];
    if (gate.step !== undefined) expect(step).toBeDefined();
    if (step) expect(gate.stage ?? 0).toBeLessThan(stagesOf(walk, step).length);
  });
  it.each(locales)("tells in %s no number but those that are claimed, or that its picture shows", (locale) => {
    const claimed = Object.values(gate.claims).flatMap(({ value, gradient, contribution }) => [value, gradient, contribution]);
    const known = new Set([...claimed, ...numbersIn(gate.program), ...(id === "partial" ? [1, 2] : [])]);
    const { sentence } = Object.entries(texts[locale].gates).find(([name]) => name === id)?.[1] ?? { sentence: "none: 99" };
    expect(numbersIn(sentence).filter((number) => !known.has(number))).toEqual([]);
  });
});

test("every gate stands in one group", () =>
  expect(Object.values(GATE_GROUPS).flat().toSorted()).toEqual(ENTRIES.map(([id]) => id).toSorted()));

/** What holds whatever the inputs are. */
const anyInputs = fc.record({ x: fc.integer({ min: -9, max: 9 }), y: fc.integer({ min: -9, max: 9 }) });
const holds = (
  id: GateId,
  claim: (gradients: Readonly<Record<string, number>>, values: Readonly<Record<string, number>>) => boolean,
) =>
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      const read = Object.fromEntries(Object.entries(inputs).filter(([name]) => GATES[id].program.includes(`${name} =`)));
      const result = differentiate(GATES[id].program, { inputs: read });
      return result.ok && claim(result.gradients, result.values);
    }),
    { seed: 8, numRuns: 50 },
  );

describe("a sentence is true for other numbers too", () => {
  test("+ distributes", () => holds("plus", (g) => g["x"] === g["s"] && g["y"] === g["s"]));
  test("× switches", () => holds("times", (g, v) => Object.is(g["x"], v["y"]) && Object.is(g["y"], v["x"])));
  test("max routes", () =>
    holds("max", (g, { x = 0, y = 0 }) => x === y || (g[x > y ? "x" : "y"] === 1 && g[x > y ? "y" : "x"] === 0)));
  test("f changes 3 times as fast as x", () => holds("value", (g) => g["x"] === 3));
});

describe("the picture at rest shows what its sentence speaks of", () => {
  const nodeAt = (id: GateId, name: string) => {
    const { graph, frame, kinks, faults } = atRest(GATES[id]);
    const node = graph.nodes.find((candidate) => candidate.name === name);
    if (!node) throw new Error(`${id} has no ${name}`);
    const { index } = node;
    return { node, state: frame.nodes[index], isKink: kinks.some((kink) => kink.node === index), isFault: faults.some((fault) => fault.node === index) }; // biome-ignore format: one thought
  };
  test("nothing but the inputs is computed yet", () => {
    expect(nodeAt("notYet", "f").state).toMatchObject({ value: null, gradient: null });
    expect(nodeAt("notYet", "x").state).toMatchObject({ value: 2, gradient: null });
  });
  test("1 of 2 has arrived, and it is 3", () =>
    expect(nodeAt("partial", "x").state).toMatchObject({ gradient: 3, arrived: 1, expected: 2, state: "partial" }));
  test("the product of upstream and local stands there, and has not arrived", () => {
    const { walk, stages } = atRest(GATES.factors);
    const step = walk.steps[GATES.factors.step];
    expect(
      step &&
        stagesOf(walk, step)
          .slice(0, stages ?? 0)
          .at(-1),
    ).toBe("product");
    expect(nodeAt("factors", "x").state).toMatchObject({ gradient: null });
  });
  test("marks", () => {
    expect(nodeAt("param", "w").node).toMatchObject({ kind: "input", isTrainable: true });
    expect(nodeAt("free", "y").node).toMatchObject({ kind: "input", isFree: true });
    expect(isExpandable(nodeAt("composite", "f").node)).toBe(true);
    expect(nodeAt("kink", "f")).toMatchObject({ isKink: true, isFault: false });
    expect(nodeAt("fault", "u")).toMatchObject({ isFault: true });
    expect(nodeAt("fault", "f")).toMatchObject({ isFault: false });
    expect(nodeAt("unused", "y").state).toMatchObject({ expected: 0 });
  });
});
