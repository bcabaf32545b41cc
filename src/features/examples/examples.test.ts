import { describe, expect, it } from "vitest";
import { parseProgram } from "../../lang/parseProgram.ts";
import { EXAMPLES } from "../../lessons/examples.ts";
import { wholeProgram } from "../../tex/tileFormulas.ts";

describe.each(EXAMPLES)("the formula of example $id", ({ program }) => {
  const parsed = parseProgram(program).program;
  const tex = parsed ? wholeProgram(parsed) : "";

  it("is short", () => {
    expect(tex).toContain(" = ");
    expect(tex.length).toBeLessThan(300);
  });

  it("has arrays as wholes", () => {
    if (parsed && parsed.tiles.length > 0) expect(tex).not.toMatch(/_\{\d,\d/);
  });
});
