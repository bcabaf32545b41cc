import { expect, it } from "vitest";
import { decode } from "./decode.ts";
import { looksLikeTable } from "./looksLikeTable.ts";

it.each([
  ["names and numbers", "x,y\n1,2\n", true],
  ["numbers", "1\t2\n3\t4", true],
  ["decimal commas", "a;b\r\n1,5;2\r\n-3;4,25", true],
  ["holes", "a,b\n1,\n3,4", true],
  ["quotes", '"a","b"\n"1","2"', true],
  ["one line", "1,2,3", false],
  ["one column", "1\n2\n3", false],
  ["a program", "x = 2; y = 3\nf = x*y", false],
  ["a program with data", "data x, y = [\n  [1, 2],\n  [3, 4]\n]", false],
  ["prose", "First, a word.\nThen, another.", false],
  ["nothing", "", false],
])("%s: %j looks like a table: %s", (_, text, is) => expect(looksLikeTable(text)).toBe(is));

it.each([
  ["UTF-8", [0x78, 0xc3, 0xa9], "xé"],
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0x78], "x"],
  ["UTF-16", [0xff, 0xfe, 0x78, 0, 0xe9, 0], "xé"],
  ["UTF-16, the other way round", [0xfe, 0xff, 0, 0x78, 0, 0xe9], "xé"],
  ["Windows", [0x78, 0xe9], "xé"],
])("a file in %s is read", (_, bytes, text) => expect(decode(new Uint8Array(bytes))).toBe(text));
