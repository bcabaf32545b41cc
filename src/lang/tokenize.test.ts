import { expect, test } from "vitest";
import { superscriptValue, type TokenKind, tokenize } from "./tokenize.ts";

const SHORT: Readonly<Record<TokenKind, string>> = {
  number: "n",
  flawed: "!",
  name: "a",
  symbol: "s",
  superscript: "^",
  end: ";",
  comment: "#",
  latex: "\\",
  invisible: "0",
  unknown: "?",
};

/** `n:2 a:x` for `2x`. */
const short = (source: string) =>
  tokenize(source)
    .map(({ kind, text }) => `${SHORT[kind]}:${text}`)
    .join(" ");

test.each([
  ["a number may begin with its dot", ".5", "n:.5"],
  ["a number may end with its dot", "2.", "n:2."],
  ["an exponent may have a sign", "1e-3+2E+5", "n:1e-3 s:+ n:2E+5"],
  ["an e that begins a longer name is part of it", "2exp(x) + 2e1x", "n:2 a:exp s:( a:x s:) s:+ n:2e1 a:x"],
  [
    "an e that is raised to a power can be nothing but a factor",
    "2e^x 2e ** x 2e²",
    "n:2 a:e s:^ a:x n:2 a:e s:** a:x n:2 a:e ^:²",
  ],
  ["an e without digits is a flaw", "2e + 2E-x", "!:2e s:+ !:2E s:- a:x"],
  ["so are a second sign and a second exponent", "1e++4 1e5e3 1e5.5 1e5e", "!:1e++4 !:1e5e3 !:1e5.5 !:1e5e"],
  ["and a second dot", "1.2.3 1..2 1.5.", "!:1.2.3 !:1..2 !:1.5."],
  ["and a number in another radix", "0x1F 0b101 0o17 0b12", "!:0x1F !:0b101 !:0o17 !:0b12"],
  ["but not a product with 0", "0x 0b 0o 10x1", "n:0 a:x n:0 a:b n:0 a:o n:10 a:x1"],
  ["and digits that an underscore joins", "1_000 1_000.5e1_0 2_x", "!:1_000 !:1_000.5e1_0 !:2_ a:x"],
  ["a bar is a symbol, like both signs of a definition", "|x| := ≔ =", "s:| a:x s:| s::= s:≔ s:="],
  ["a backslash belongs to what follows it", "\\frac{1}\\,x\\", "\\:\\frac ?:{ n:1 ?:} \\:\\, a:x ?:\\"],
  ["U+FFFF is no line end", "a\uffffb", "a:a ?:\uffff a:b"],
  ["a dot by itself is unknown", "x.y", "a:x ?:. a:y"],
  ["a letter ends a number", "2x1", "n:2 a:x1"],
  ["names have letters, digits and underscores", "_a1 leaky_relu x_2", "a:_a1 a:leaky_relu a:x_2"],
  ["Greek letters are letters", "σ α2 Δw", "a:σ a:α2 a:Δw"],
  ["letters beyond the basic plane are letters", "𝑥+𝑦", "a:𝑥 s:+ a:𝑦"],
  ["a letter may carry marks of its own", "e\u0301x", "a:e\u0301x"],
  ["a subscript belongs to its name", "w₀x₁₂", "a:w₀x₁₂"],
  ["a superscript does not", "x²y³ 2¹⁰", "a:x ^:² a:y ^:³ n:2 ^:¹⁰"],
  ["** is one symbol, *** is two", "x**y***z", "a:x s:** a:y s:** s:* a:z"],
  ["all the signs of typeset mathematics", "−–×·⋅÷√", "s:− s:– s:× s:· s:⋅ s:÷ s:√"],
  ["blanks of all widths are blanks", "a \t\u00a0\u2009\u3000b", "a:a a:b"],
  ["# and // begin a comment, to the end of the line", "a#b;c\n1//2", "a:a #:#b;c ;:\n n:1 #://2"],
  ["one / does not", "a/b / / c", "a:a s:/ a:b s:/ s:/ a:c"],
  ["CR, LF, and CR LF end a line once", "a\rb\nc\r\nd", "a:a ;:\r a:b ;:\n a:c ;:\r\n a:d"],
  ["so do the line ends of Unicode", "a\u2028b\u2029c", "a:a ;:\u2028 a:b ;:\u2029 a:c"],
  ["a semicolon ends a statement", "a;b", "a:a ;:; a:b"],
  ["zero-width characters are told apart from letters", "a\u200bb\ufeff", "a:a 0:\u200b a:b 0:\ufeff"],
  ["a character beyond the basic plane is one token", "😀@", "?:😀 ?:@"],
  ["half a surrogate pair is one token", "\ud800x\udc00", "?:\ud800 a:x ?:\udc00"],
  ["other scripts' digits are not numbers", "٣ x٣", "?:٣ a:x٣"],
  ["there may be nothing at all", "", ""],
])("%s", (_title, source, tokens) => {
  expect(short(source)).toBe(tokens);
});

test("a token's span is the place of its text", () => {
  const source = " 2.5x² − σ(\u200b y)\r\n# end 😀";
  for (const { from, to, text } of tokenize(source)) expect(source.slice(from, to)).toBe(text);
});

test.each([
  ["²", 2],
  ["¹⁰", 10],
  ["⁰¹²³⁴⁵⁶⁷⁸⁹", 123_456_789],
])("%s means %d", (text, value) => {
  expect(superscriptValue(text)).toBe(value);
});
