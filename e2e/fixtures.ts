import { test as base } from "@playwright/test";

interface Watched {
  /** What went wrong in the page so far. A test that provokes an error takes it out of the list. */
  readonly noise: string[];
  /** Nothing is kept in this browser, so the tour of the picture shows. */
  readonly isFirstVisit: boolean;
}

/** Firefox complains of a font that was on its way when the page was left: NS_BINDING_ABORTED. */
const isCutShort = (complaint: string): boolean => complaint.includes("status=2152398850");

/** Runs in the page. */
const keepAsSeen = (): void => {
  if (location.protocol.startsWith("http") && localStorage.getItem("backstep") === null)
    localStorage.setItem("backstep", '{"version":1,"tour":"0"}');
};

/** Every test fails on a console error, a page error, a dialog, or a violation of the content security policy. */
export const test = base.extend<Watched>({
  isFirstVisit: [false, { option: true }],
  noise: [
    async ({ page, isFirstVisit }, use) => {
      const noise: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") noise.push(`${message.text()} ${message.location().url}`);
      });
      page.on("pageerror", (error) => noise.push(String(error)));
      page.on("dialog", (dialog) => {
        noise.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      // Firefox tells its own console of violations, but not us.
      await page.addInitScript(() => {
        addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
          console.error(`content security policy: ${violatedDirective} ${blockedURI}`);
        });
      });
      if (!isFirstVisit) await page.addInitScript(keepAsSeen);
      await use(noise);
      base
        .expect(
          noise.filter((complaint) => !isCutShort(complaint)),
          "console errors",
        )
        .toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = base;
