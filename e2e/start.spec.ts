import { expect, test } from "./fixtures.ts";

test("the page starts", async ({ page }) => {
  await page.goto("");
  await expect(page.getByRole("heading", { name: "Backstep" })).toBeVisible();
});
