import { expect, test } from "vitest";
import "../../lang/arrays/learnAtOnce.ts";
import { parseProgram } from "../../lang/parseProgram.ts";
import { NO_NAMES, namesOf } from "./programNames.ts";
import { shapeAt } from "./shapeTooltip.ts";

const LINE = "W = [[1, 2, 3], [4, 5, 6]]; c = 2; z = W @ [1, c, 0]";
const { program } = parseProgram(LINE);
const names = program ? namesOf(program) : NO_NAMES;

test.each([
  [0, "W: 2×3"],
  [LINE.indexOf("z"), "z: 2"],
  [LINE.lastIndexOf("W") + 1, "W: 2×3"],
  [LINE.indexOf("c"), null],
  [LINE.indexOf("@") + 1, null],
])("at %i: %s", (at, told) => expect(shapeAt(LINE, at, names)?.told ?? null).toBe(told));
