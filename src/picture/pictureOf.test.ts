import { describe, expect, it } from "vitest";
import { drawnMoment } from "../moment/drawnMoment.ts";
import { type Item, textOf } from "./picture.ts";
import { pictureOf } from "./pictureOf.ts";
import { itemIn, momentOf, pictureAt, sceneFor, wordsFor } from "./testing.ts";

const A1 = "x = -2; y = 5; z = -4\nq = x + y\nf = q * z";
//  a ─┬─ + ─ c ─ ×   c and d are read twice each, a and b too
//  b ─┴─ × ─ d ─ +
const FORK = "a=2;b=3;c=a+b;d=a*b;e=c+d;f=c*d;y=e+f";

const numbersOf = (item: Item): string[] => ["value", "gradient", "progress"].map((name) => textOf(item, name));

describe("what the walk has not produced is not there", () => {
  it("at the start", () => {
    const picture = pictureAt(A1, { cursor: 0 });
    expect(numbersOf(itemIn(picture, "x"))).toEqual(["−2", "—", ""]);
    expect(numbersOf(itemIn(picture, "q"))).toEqual(["—", "—", ""]);
    expect(itemIn(picture, "q").data).toMatchObject({ state: "waiting", value: null, gradient: null });
  });

  it("after two steps forward and the first back", () => {
    const picture = pictureAt(A1, { cursor: 4 });
    expect(numbersOf(itemIn(picture, "f"))).toEqual(["−12", "1", ""]);
    expect(numbersOf(itemIn(picture, "z"))).toEqual(["−4", "3", ""]);
    expect(numbersOf(itemIn(picture, "q"))).toEqual(["3", "—", ""]);
    expect(itemIn(picture, "z-f.1").data).toEqual({ edge: "z-f.1", contribution: "3" });
    expect(itemIn(picture, "q-f.0").data).toEqual({ edge: "q-f.0", contribution: null });
  });

  it("a constant has a name only, and a gate with constants behind it no gradient", () => {
    const picture = pictureAt("f = x*(2 + 3)", { cursor: 5 });
    expect(textOf(itemIn(picture, "c1"), "constant")).toBe("2");
    expect(numbersOf(itemIn(picture, "u1"))).toEqual(["5", "", ""]);
  });
});

describe("what the step is about", () => {
  it("is marked going forward: the gate, and the wires that feed it", () => {
    const picture = pictureAt(A1, { cursor: 1 });
    expect(itemIn(picture, "q").classes).toEqual(["node", "operation", "computing"]);
    expect(itemIn(picture, "x-q.0").classes).toEqual(["edge", "feeding"]);
    expect(picture.lit.map(({ key, classes }) => [key, ...classes])).toEqual([
      ["x-q.0", "lit-wire", "feeding"],
      ["y-q.1", "lit-wire", "feeding"],
    ]);
  });

  it("and back: who sends, who receives, and the wire, once more above all others", () => {
    const picture = pictureAt(A1, { cursor: 4 });
    expect(itemIn(picture, "f").classes).toEqual(["node", "operation", "sending"]);
    expect(itemIn(picture, "z").classes).toEqual(["node", "input", "receiving"]);
    expect(itemIn(picture, "z-f.1").classes).toEqual(["edge", "flowed", "active"]);
    expect(picture.lit.map(({ key }) => key)).toEqual(["z-f.1"]);
  });
});

describe("a sum of several contributions", () => {
  it("says that more will come, and how far it is", () => {
    const picture = pictureAt(FORK, { cursor: 13 });
    expect(numbersOf(itemIn(picture, "b"))).toEqual(["3", "12 + …", "1 of 2"]);
    expect(itemIn(picture, "b").data["state"]).toBe("partial");
    expect(textOf(itemIn(picture, "b-d.1"), "contribution")).toBe("12");
  });

  it("is one number when all has arrived", () =>
    expect(numbersOf(itemIn(pictureAt(FORK, { cursor: 99 }), "a"))).toEqual(["2", "25", ""]));

  it("a wire whose operand is used once repeats nothing", () =>
    expect(textOf(itemIn(pictureAt(A1, { cursor: 4 }), "z-f.1"), "contribution")).toBe(""));
});

describe("two wires from one node to one gate", () => {
  it("are told apart by the marks that formulas and sentences use, from the start", () => {
    const picture = pictureAt("x = 3\nf = x*x", { cursor: 4 });
    expect(["x-f.0", "x-f.1"].map((key) => textOf(itemIn(picture, key), "wire-mark"))).toEqual(["①", "②"]);
    expect(textOf(itemIn(pictureAt(A1, { cursor: 4 }), "x-q.0"), "wire-mark")).toBe("");
  });
});

describe("a gradient that means nothing", () => {
  it("does not look like others", () => {
    const picture = pictureAt("a = -1; b = 2\np = log(a)\nf = p*2 + b", { cursor: 99 });
    expect(["p", "a"].map((key) => itemIn(picture, key).classes.includes("meaningless"))).toEqual([true, true]);
    expect(itemIn(pictureAt(A1, { cursor: 7 }), "x").classes).not.toContain("meaningless");
  });
});

describe("what the target does not need", () => {
  const UNUSED = "x = 1; loose = 3\nf = x*2";

  it("is set aside, and an input that nothing reads says so at its loose wire", () => {
    const item = itemIn(pictureAt(UNUSED, { cursor: 1 }), "loose");
    expect(item.classes).toEqual(["node", "input", "aside", "unused"]);
    expect(numbersOf(item)).toEqual(["3", "unused", ""]);
  });

  it("with another target: inputs, gates and wires behind it", () => {
    const picture = pictureAt(A1, { cursor: 2, target: "q" });
    expect(itemIn(picture, "z").classes).toEqual(["node", "input", "aside"]);
    expect(numbersOf(itemIn(picture, "z"))).toEqual(["−4", "", ""]);
    expect(itemIn(picture, "f").classes).toEqual(["node", "operation", "aside"]);
    expect(numbersOf(itemIn(picture, "f"))).toEqual(["", "", ""]);
    expect(itemIn(picture, "z-f.1").classes).toContain("aside");
    expect(itemIn(picture, "x").classes).not.toContain("aside");
  });

  it("an input alone is the target", () =>
    expect(itemIn(pictureAt("x = 3", { cursor: 0 }), "x").classes).toEqual(["node", "input"]));
});

describe("trouble", () => {
  it("is marked where it begins, once the walk is there, with the reason", () => {
    const text = "a = -1\np = log(a)\nf = p*2";
    expect(itemIn(pictureAt(text, { cursor: 0 }), "p").data["trouble"]).toBeNull();
    const picture = pictureAt(text, { cursor: 2 });
    expect(itemIn(picture, "p").data["trouble"]).toBe("fault");
    expect(itemIn(picture, "p").marks).toContainEqual(expect.objectContaining({ class: "trouble-mark", title: "no value" }));
    expect(itemIn(picture, "f").data["trouble"]).toBeNull();
  });
});

describe("names and numbers", () => {
  it("a name is set as the formulas set it", () => {
    const name = itemIn(pictureAt("f = w_old * x2", { cursor: 0 }), "w_old").marks.find((mark) => mark.kind === "text");
    expect(name).toMatchObject({
      runs: [
        { text: "w", face: "italic" },
        { text: "old", face: "upright", size: 13, shift: 4 },
      ],
    });
  });

  it("a power of ten stands high", () => {
    const item = itemIn(pictureAt("x = 1.5e-7\nf = x*x", { cursor: 0 }), "x");
    expect(textOf(item, "value")).toBe("1.5×10−7");
    expect(item.marks.find((mark) => mark.class === "number value")).toMatchObject({
      runs: [{ text: "1.5×10" }, { text: "−7", size: 13, shift: -6 }],
      title: "1.5e-7",
    });
  });

  it("a number that has outgrown its room is squeezed into it", () => {
    const small = momentOf("x = 1\nf = x + 1", { cursor: 0 });
    const large = momentOf("x = -0.123456\nf = x + 1", { cursor: 0 });
    const scene = { ...sceneFor(small), graph: large.graph };
    const value = (moment: typeof small) =>
      itemIn(pictureOf(drawnMoment(moment), scene, wordsFor(moment)), "x").marks.find((mark) => mark.class === "number value");
    expect(value(small)).not.toHaveProperty("squeezedTo");
    expect(value(large)).toMatchObject({ squeezedTo: 42 });
  });
});

describe("stage by stage", () => {
  const at = (cursor: number, stages: number) => pictureAt(FORK, { cursor, stages });
  const notes = (cursor: number, stages: number) =>
    at(cursor, stages).notes.map((note) => [...note.classes, textOf(note, "note-text")].join(" "));

  it("a gate shows its value when its operands have been there", () => {
    expect(textOf(itemIn(at(0, 1), "c"), "value")).toBe("—");
    expect(textOf(itemIn(at(0, 2), "c"), "value")).toBe("5");
    expect(itemIn(at(0, 2), "c").data["value"], "the step is not done").toBeNull();
  });

  it("the seed appears", () => {
    expect(textOf(itemIn(at(5, 1), "y"), "gradient")).toBe("1");
    expect(textOf(itemIn(pictureAt(FORK, { cursor: 5 }), "y"), "gradient")).toBe("—");
  });

  // The last step: 7 from c to a, where 18 has arrived.
  it("a product comes to be, beside the gate and the wire", () => {
    expect([1, 2, 3, 4, 5].map((stages) => notes(15, stages))).toEqual([
      [],
      ["note local · 1"],
      ["note local · 1", "note product 7 · 1"],
      [],
      [],
    ]);
  });

  it("what has come stands beside the sum before it becomes it", () => {
    expect([1, 2, 3, 4, 5].map((stages) => numbersOf(itemIn(at(15, stages), "a")).slice(1))).toEqual([
      ["18 + …", "1 of 2"],
      ["18 + …", "1 of 2"],
      ["18 + …", "1 of 2"],
      ["18", "+ 7"],
      ["25", ""],
    ]);
    expect([3, 4].map((stages) => textOf(itemIn(at(15, stages), "a-c.0"), "contribution"))).toEqual(["", "7"]);
  });

  it("what the stage is about is bold: the upstream gradient, then what arrives, then the sum", () => {
    const bold = (name: string) =>
      [1, 3, 4, 5].map((stages) =>
        itemIn(at(15, stages), name).marks.flatMap((mark) =>
          mark.kind === "text" && mark.runs[0]?.face === "bold" ? [mark.class.split(" ").at(-1)] : [],
        ),
      );
    expect(bold("c")).toEqual([["gradient"], ["gradient"], [], []]);
    expect(bold("a")).toEqual([[], [], ["progress"], ["gradient"]]);
  });

  it("negative factors and parts are bracketed", () => {
    const text = "x = 3; y = -2\nf = x*y - x";
    const picture = (cursor: number, stages: number) => pictureAt(text, { cursor, stages });
    expect(picture(3, 3).notes.map((note) => textOf(note, "note-text"))).toEqual(["· (−1)", "1 · (−1)"]);
    expect(numbersOf(itemIn(picture(6, 4), "x"))).toEqual(["3", "−1", "+ (−2)"]);
  });
});

describe("the next picture", () => {
  it("keeps everything that has not changed, as the same objects", () => {
    const moment = momentOf(A1, { cursor: 3 });
    const scene = sceneFor(moment);
    const before = { scene, language: "en", picture: pictureOf(drawnMoment(moment), scene, wordsFor(moment)) };
    const later = momentOf(A1, { cursor: 4 });
    const next = pictureOf(drawnMoment({ ...later, graph: moment.graph }), scene, wordsFor(later), before);
    const changed = (kind: "nodes" | "edges") =>
      next[kind].filter((item, i) => item !== before.picture[kind][i]).map(({ key }) => key);
    expect([changed("nodes"), changed("edges")]).toEqual([["z", "f"], ["z-f.1"]]);
    expect(next.frames).toBe(before.picture.frames);
    expect(next.buttons).toBe(before.picture.buttons);
  });

  it("in another language is new", () => {
    const moment = momentOf(A1, { cursor: 3 });
    const scene = sceneFor(moment);
    const before = { scene, language: "en", picture: pictureOf(drawnMoment(moment), scene, wordsFor(moment)) };
    const next = pictureOf(drawnMoment(moment), scene, { ...wordsFor(moment), language: "pt-BR", node: () => "nó" }, before);
    expect(next.nodes.map(({ label }) => label)).toEqual(next.nodes.map(() => "nó"));
  });
});
