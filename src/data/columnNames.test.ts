import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProgram } from "../lang/parseProgram.ts";
import { columnNames, isColumnName, type NamesInUse } from "./columnNames.ts";

const NOTHING: NamesInUse = { wanted: [], refused: new Set(), columns: [] };

describe("names of columns", () => {
  const table: [string, string[], Partial<NamesInUse>, string[]][] = [
    ["stay as they are where the language reads them", ["x1", "ŷ", "α", "x₁"], {}, ["x1", "ŷ", "α", "x₁"]],
    ["keep letters and digits", ["age (years)", "  sepal length ", "a-b", "50%"], {}, ["age_years", "sepal_length", "a_b", "x_50"]],
    ["are not those of functions, constants and statements", ["max", "e", "data", "param"], {}, ["x_max", "x_e", "x_data", "x_param"]],
    ["are different", ["x", "x", "x_2", "x"], {}, ["x", "x_2", "x_2_2", "x_3"]],
    ["are not those that the program computes", ["x", "p"], { refused: new Set(["p"]) }, ["x", "p_2"]],
    ["are those that the program reads, written as there", ["X 1", "x₂", "Y"], { wanted: ["x1", "x2", "y"] }, ["x1", "x2", "y"]],
    ["where there is no doubt", ["X"], { wanted: ["x", "x_"] }, ["X"]],
    ["go by place where there are none", ["", "", ""], {}, ["x1", "x2", "y"]],
    ["two of them", ["", ""], {}, ["x", "y"]],
    ["one of them", [""], {}, ["x"]],
    ["and are those of the data before", ["", ""], { columns: ["t", "u"] }, ["t", "u"]],
    ["if there were as many", ["", ""], { columns: ["t"] }, ["x", "y"]],
    ["a mark alone is no name", ["%", "y"], {}, ["x", "y"]],
  ]; // biome-ignore format: a table
  it.each(table)("%s", (_, headers, program, names) => expect(columnNames(headers, { ...NOTHING, ...program })).toEqual(names));

  it("can be written in a program, whatever the headers are, and are all different", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 12 }), (headers) => {
        const names = columnNames(headers, NOTHING);
        expect(new Set(names).size).toBe(headers.length);
        expect(names.filter((name) => !isColumnName(name))).toEqual([]);
        const { program } = parseProgram(names.map((name) => `${name} = 1`).join("\n"));
        expect([...(program?.values.keys() ?? [])]).toEqual(names);
      }),
    );
  });
});
