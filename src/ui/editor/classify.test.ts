import { describe, expect, it } from "vitest";
import { parseProgram } from "../../lang/parseProgram.ts";
import { classify } from "./classify.ts";
import { NO_NAMES, namesOf } from "./programNames.ts";

const rolesIn = (line: string, program = line): string => {
  const parsed = parseProgram(program).program;
  const tokens = classify(line, parsed ? namesOf(parsed) : NO_NAMES);
  return tokens
    .filter(({ role }) => role !== "symbol")
    .map(({ token, role }) => `${token.text}:${role}`)
    .join(" ");
};

describe("the role of each token", () => {
  const table: [string, string, string][] = [
    ["inputs and numbers with their sign", "x = -2.5", "x:input -:number 2.5:number"],
    ["but no minus between operands", "f = 3 - 2", "f:name 3:number 2:number"],
    ["nor one before a power", "f = -2^2 + 3²", "f:name 2:number 2:number 3:number ²:number"],
    ["a sign behind an operator or a bracket", "f = x*-1 + exp(-2)", "f:name x:input -:number 1:number exp:function -:number 2:number"],
    ["a trainable input", "param w = 1", "param:keyword w:trainable 1:number"],
    ["outputs", "f = x; out f", "f:name x:input out:keyword f:name"],
    ["a value called out", "out = 1; g = out", "out:input 1:number g:name out:input"],
    ["a value called param", "param = 1", "param:input 1:number"],
    ["a name that nothing assigns is an input", "f = q", "f:name q:input"],
    ["calls", "f = exp(2)", "f:name exp:function 2:number"],
    ["a function of the program's own", "g(a) = a^2; f = g(3)", "g:function a:name a:name 2:number f:name g:function 3:number"],
    ["parameters hide what else has their name", "g(e, x) = e*x; x = 1; f = g(x, e)", "g:function e:name x:name e:name x:name x:input 1:number f:name g:function x:input e:constant"],
    ["constants, unless assigned", "e = 1; f = e + pi", "e:input 1:number f:name e:input pi:constant"],
    ["comments and superscripts", "f = x² // why", "f:name x:input ²:number // why:comment"],
    ["Greek", "f = σ(θ)", "f:name σ:function θ:input"],
    ["a line that is not finished", "f = exp(2 * (", "f:name exp:function 2:number"],
    ["hostile names", "f = constructor(__proto__)", "f:name constructor:name __proto__:name"],
  ]; // biome-ignore format: one line a row
  it.each(table)("%s", (_, line, expected) => expect(rolesIn(line)).toBe(expected));
});
