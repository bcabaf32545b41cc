import { expect, it } from "vitest";
import { coloured } from "./colours.ts";

const of = (text: string) =>
  coloured(text).flatMap(({ colour, text: piece }) => (colour === "plain" || colour === "name" ? [] : [`${colour} ${piece}`]));

it("loses nothing", () => {
  const text = 'def f(x1):\n    return "a # b" + `${x}` + 2.0e-3 * x1  # λ 3';
  expect(
    coloured(text)
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
});

it("tells a name with a keyword or a digit in it from one that is none", () =>
  expect(of("for format in w1.data: 1.5 + σ2 + x.in")).toEqual(["keyword for", "keyword in", "number 1.5"]));

it("keeps a name and its sign together", () => expect(coloured("f(-x.data)")[2]).toEqual({ colour: "name", text: "-x.data" }));

it("reads comments in texts, and texts in comments, as what they are in", () =>
  expect(of('"# no" # "yes"\n`// no` // yes')).toEqual(['string "# no"', 'comment # "yes"', "string `// no`", "comment // yes"]));
