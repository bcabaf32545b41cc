import { describe, expect, it } from "vitest";
import { differentiate } from "../api.ts";
import { buildGraph } from "../graph/buildGraph.ts";
import type { Nested } from "../graph/nested.ts";
import { schedule } from "../graph/schedule.ts";
import { farthest } from "../graph/testing.ts";
import { parseProgram } from "../lang/parseProgram.ts";
import { EXAMPLES, type ExampleId } from "./examples.ts";

const programOf = (id: ExampleId): string => {
  const example = EXAMPLES.find((candidate) => candidate.id === id);
  if (!example) throw new Error(`no example is called ${id}`);
  return example.program;
};

type Numbers = Readonly<Record<string, Nested>>;

/**
 * The numbers of the lectures, in full precision; for those with data, of a plain calculation with the first row; for batches, by NumPy, with the rules of the
 * layers: dZ = (P − Y)/n, dW = dZᵀX, db the sum of dZ's rows.
 */
const LECTURES: Record<ExampleId, { values: Numbers; gradients: Numbers }> = {
  a1: { values: { q: 3, f: -12 }, gradients: { x: -4, y: -4, z: 3, q: -4, f: 1 } },
  "a1-composition": { values: { f: -12 }, gradients: { x: -4, y: -4, z: 3 } },
  a2: { values: { q: 5, f: 20 }, gradients: { x: 4, y: 4, z: 5, q: 4 } },
  a3: { values: { u: 6, v: 11, J: 33 }, gradients: { v: 3, a: 3, u: 3, b: 6, c: 9 } },
  "a4-sum": { values: { y: 5 }, gradients: { a: 1, b: 1 } },
  "a4-linear": { values: { y: 5 }, gradients: { a: 3, x: 2, b: -1 } },
  "a4-square": { values: { y: 9 }, gradients: { a: 6 } },
  "a4-exp": { values: { y: Math.E }, gradients: { a: Math.E } },
  a5: {
    values: { s: 1, f: 0.7310585786300049 },
    gradients: {
      w0: -0.19661193324148185,
      x0: 0.3932238664829637,
      w1: -0.3932238664829637,
      x1: -0.5898357997244456,
      w2: 0.19661193324148185,
    },
  },
  "a5-sigmoid": {
    values: { s: 1, f: 0.7310585786300049 },
    gradients: {
      w0: -0.19661193324148185,
      x0: 0.3932238664829637,
      w1: -0.3932238664829637,
      x1: -0.5898357997244456,
      w2: 0.19661193324148185,
    },
  },
  a6: { values: { p: 11, L: 1 }, gradients: { w1: 2, w2: -6, b: 2, h: 10, k: -2, y: -2 } },
  a7: {
    values: { s1: -0.5, a1: 0.3775406687981454, s2: 0.1887703343990727, a2: 0.5470529418638637, L: 0.10258051873709023 },
    gradients: { w2: -0.04237288020737129, w1: -0.013187697337488317 },
  },
  // The lecture gives no numbers; ln(1 + e^−½) and σ(½) − 1, by hand.
  a8: {
    values: { z: 0.5, y_hat: 0.6224593312018546, L: 0.4740769841801067 },
    gradients: { z: -0.3775406687981454, w: -0.7550813375962908, b: -0.3775406687981454 },
  },
  b1: {
    values: {
      s1: 3.7,
      s2: -0.5,
      a1: 0.9758729785823308,
      a2: 0.3775406687981454,
      s: 0.48153222797377193,
      a: 0.6181096227568209,
      L: 0.07292013011546881,
    },
    gradients: {
      v1: -0.08797033141671576,
      v2: -0.034033504858090875,
      w11: -0.0006367386210631678,
      w12: -0.010592236336211158,
      w21: -0.0012734772421263355,
      w22: -0.021184472672422315,
      w31: -0.0019102158631895032,
      w32: -0.03177670900863347,
    },
  },
  "b1-matrices": {
    values: {
      s1: [3.7, -0.5],
      a1: [0.9758729785823308, 0.3775406687981454],
      s2: 0.48153222797377193,
      a2: 0.6181096227568209,
      L: 0.07292013011546881,
    },
    gradients: {
      W2: [-0.08797033141671576, -0.034033504858090875],
      W1: [
        [-0.0006367386210631678, -0.010592236336211158],
        [-0.0012734772421263355, -0.021184472672422315],
        [-0.0019102158631895032, -0.03177670900863347],
      ],
    },
  },
  batch: {
    values: { Z: [[1.2, -0.8], [0.8, 0.6], [-0.7, 0]], L: 0.895 },
    gradients: {
      Z: [[1 / 15, -4 / 15], [4 / 15, -2 / 15], [-17 / 30, -1 / 3]],
      W: [[7 / 6, -13 / 30], [-1 / 5, 1 / 15]],
      b: [-7 / 30, -11 / 15],
    },
  }, // biome-ignore format: matrices
  softmax: {
    values: {
      P: [
        [0.7506086629678667, 0.13712383573548123, 0.11226750129665204],
        [0.44043748004332056, 0.4867586941744013, 0.0728038257822781],
        [0.12195165230972886, 0.33149896042409155, 0.5465493872661796],
        [0.34175288874742143, 0.4174179209253062, 0.2408291903272724],
      ],
      L: 0.6211638950261827,
    },
    gradients: {
      W: [
        [0.17010210377962243, 0.3080120626977567],
        [-0.37803719396928864, -0.18682026410245414],
        [0.20793509018966622, -0.12119179859530255],
      ],
      b: [0.16368767101708437, -0.15680014718517993, -0.006887523831904455],
    },
  },
  "eight-rows": {
    values: { L: 1.1926117229165678 },
    gradients: {
      W1: [
        [-0.05795211274589138, -0.02107140608630106],
        [-0.08519452768028628, 0.03756803686404389],
        [-0.0930221707420129, 0.3509186395451707],
      ],
      b1: [0.064583780761412, -0.0861177016750813, -0.01771200925542976],
      W2: [
        [-0.14354069307297507, 0.13168950156457532, 0.1631947400162352],
        [-0.07370351937400327, 0.11307122931438897, 0.048063405435690355],
        [0.21724421244697836, -0.24476073087896436, -0.2112581454519255],
      ],
      b2: [-0.004461667200317529, -0.06580345470825649, 0.07026512190857404],
    },
  },
  line: { values: { y: -0.5, L: 0.25 }, gradients: { w: -1, b: 1, x: 0.5, t: -1 } },
  xor: {
    values: { h1: -0.19737532022490398, h2: 0.5370495669980354, p: 0.39498032140355976, L: 0.5024942948745879 },
    gradients: {
      a1: 0.30367445303567403,
      a2: 0.30367445303567403,
      a0: 0.30367445303567403,
      b1: -0.14052960668516357,
      b2: -0.14052960668516357,
      b0: -0.14052960668516357,
      w1: -0.07795936741956311,
      w2: 0.21212401058252664,
      w0: 0.39498032140355976,
    },
  },
  moons: {
    values: {
      h1: 0.28213481266963414,
      h2: 0.5298956075275293,
      h3: 0.7487042869693088,
      p: 0.6116987867190433,
      L: 0.9459739176525475,
    },
    gradients: {
      a1: -0.35469474463691597,
      a2: -0.07882105436375911,
      a0: -0.3941052718187955,
      b1: 0.03959462511154605,
      b2: 0.008798805580343566,
      b0: 0.04399402790171783,
      c1: 0.1935403713782446,
      c2: 0.04300897141738769,
      c0: 0.21504485708693843,
      w1: 0.17258152260121978,
      w2: 0.32413650021234003,
      w3: 0.4579815039504726,
    },
  },
};

describe.each(EXAMPLES)("example $id", ({ id, program, start }) => {
  it("is a program without a complaint", () => expect(parseProgram(program).diagnostics).toEqual([]));

  it("fits a narrow panel", () => {
    for (const line of program.split("\n")) expect(line.length).toBeLessThanOrEqual(34);
  });

  it("gives the numbers of the lecture", () => {
    const result = differentiate<Nested>(program);
    if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join(", "));
    for (const kind of ["values", "gradients"] as const)
      for (const [name, expected] of Object.entries(LECTURES[id][kind]))
        expect(farthest(result[kind][name], expected), `${kind} ${name}`).toBeLessThanOrEqual(1e-12);
  });

  it("starts at a place that exists", () => {
    const parsed = parseProgram(program).program;
    if (!parsed) throw new Error("the program has errors");
    const closed = buildGraph(parsed);
    for (const name of [...(start?.expand ?? []), start?.target ?? closed.nodes[closed.output]?.name ?? ""])
      expect([...closed.byName.keys()]).toContain(name);
    const open = buildGraph(parsed, { expanded: new Set(start?.expand) });
    const target = open.byName.get(start?.target ?? "") ?? open.output;
    expect(start?.step ?? 0).toBeLessThanOrEqual(schedule(open, target).steps.length);
  });
});

const derivativesOf = (id: ExampleId, inputs?: Record<string, number>) => {
  const result = differentiate(programOf(id), inputs && { inputs });
  if (!result.ok) throw new Error(`${id} has errors`);
  return result;
};

describe("what the examples teach", () => {
  it("a7: one step of gradient descent with rate 0.1 lowers the loss", () => {
    const { gradients, values } = derivativesOf("a7");
    const stepped = (name: string) => (values[name] ?? Number.NaN) - 0.1 * (gradients[name] ?? Number.NaN);
    expect(stepped("w2")).toBeCloseTo(0.5042372880207371, 12);
    expect(stepped("w1")).toBeCloseTo(-0.49868123026625116, 12);
    const after = derivativesOf("a7", { w1: stepped("w1"), w2: stepped("w2") });
    expect(after.values["L"]).toBeLessThan(values["L"] ?? 0);
  });

  it.each([0, 1])("a8: the gradient at z is ŷ − y, here with y = %i", (y) => {
    const { gradients, values } = derivativesOf("a8", { y });
    expect(gradients["z"]).toBeCloseTo((values["y_hat"] ?? Number.NaN) - y, 12);
  });
});
