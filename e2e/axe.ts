/** Whether axe finds anything on the page as it is. */
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import axe from "axe-core";
import { expect } from "./fixtures.ts";

declare global {
  interface Window {
    readonly axe: { readonly run: (options?: object) => Promise<AxeResults> };
  }
}

/** What stands at a node is notation, "w₁ −0.5 —"; its name says the same in words. WCAG 2.5.3 exempts mathematics from being repeated literally. */
const NOT_FOR_NOTATION = "label-content-name-mismatch";

/** Axe comes in by evaluation: the content security policy would refuse a script element. */
export const expectNoViolations = async (page: Page, when: string): Promise<void> => {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => (await window.axe.run({ resultTypes: ["violations"] })).violations);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => id !== NOT_FOR_NOTATION || !html.startsWith("<g "))
      .map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
  );
  expect.soft(found, when).toEqual([]);
};
