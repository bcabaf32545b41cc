import { describe, expect, test } from "vitest";
import { noticeText } from "./noticeText.ts";
import { texts } from "./panelTexts.ts";

describe("what of a link could not be used is said in one sentence", () => {
  const unused = (count: number) => Array.from({ length: count }, (_, i) => ({ reason: "unknown", name: `p${i}` }) as const);
  test("all of it", () =>
    expect(
      noticeText(texts.en.notices, {
        code: "link",
        facts: { unused: [{ reason: "unreadable", name: "step", text: "-1" }, ...unused(1)] },
      }),
    ).toBe("Not all of this link could be used: “step” cannot be “-1”; there is no parameter “p0”."));
  test("as far as anybody would read", () =>
    expect(noticeText(texts["pt-BR"].notices, { code: "link", facts: { unused: unused(20) } })).toMatch(/“p5”; 14 a mais\.$/));
});
