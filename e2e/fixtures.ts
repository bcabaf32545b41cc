import { test as base } from "@playwright/test";

/** Every test fails on a console error, a page error or a violation of the content security policy. */
export const test = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ page }, use) => {
      const noise: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") noise.push(`${message.text()} ${message.location().url}`);
      });
      page.on("pageerror", (error) => noise.push(String(error)));
      await use(noise);
      base.expect(noise, "console errors").toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = base;
