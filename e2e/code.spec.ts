/** The code of a step, and of the whole program, which Python runs where there is one. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { open, press, settled } from "./page.ts";

const FIRST = "x = -2; y = 5; z = -4\nq = x + y\nf = q*z";
const PYTHON = process.env["PYTHON"] ?? "python3";
const hasPython = spawnSync(PYTHON, ["--version"]).status === 0;

test("the line that runs is lit, with its numbers, and goes along with the walk", async ({ page }) => {
  await open(page, { program: FIRST, step: 1, tool: "code" });
  const running = page.locator("[data-tool=code] [aria-current=step]");
  await expect(running.locator("code")).toHaveText("q.data = x.data + y.data");
  await press(page, "ArrowRight", 4);
  await settled(page, 5);
  await expect(running.locator("code")).toHaveText("q.grad += z.data * f.grad");
  await expect(running).toContainText("(−4) · 1 = −4");
  await press(page, "ArrowRight");
  await expect(running.locator("code")).toHaveText("y.grad += q.grad");
  await expectNoViolations(page, "code");
});

test("the program is there in three languages, and Python prints the gradients of the lecture", async ({ page }) => {
  await open(page, { program: FIRST, tool: "code", select: "q" });
  const text = (await page.locator("[data-dialect=python]").textContent()) ?? "";
  await expect(page.locator("[data-dialect=python]")).toBeVisible();
  if (hasPython) expect(spawnSync(PYTHON, ["-c", text], { encoding: "utf8" }).stdout).toBe("x -4.0\ny -4.0\nz 3.0\n");
  await page.getByRole("radio", { name: "PyTorch" }).check();
  await expect(page.locator("[data-dialect=pytorch]")).toContainText("requires_grad=True");
  await expect(page.locator("[data-dialect=pytorch]")).toBeVisible();
  await expect(page.locator("[data-dialect=python]")).toBeHidden();
  await page.getByRole("radio", { name: "JavaScript" }).check();
  await expect(page.locator("[data-dialect=javascript]")).toContainText("differentiate(program)");
  const downloaded = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const file = await downloaded;
  expect(file.suggestedFilename()).toBe("backstep.ts");
  expect(readFileSync(await file.path(), "utf8")).toContain("import { differentiate }");
});

test("a program of arrays is there as NumPy and as PyTorch", async ({ page }) => {
  await open(page, { program: "W = [[0.5, -0.3], [0.2, 0.4]]; x = [1, -2]\nz = W @ x\nL = sum(tanh(z))", tool: "code" });
  const listing = page.locator("[data-dialect=python]");
  await expect(page.getByRole("radio", { name: "NumPy" })).toBeChecked();
  for (const line of ["z = W @ x", "dW = np.outer(dz, x)", "dx = W.T @ dz"]) await expect(listing).toContainText(line);
  await page.getByRole("radio", { name: "PyTorch" }).check();
  await expect(page.locator("[data-dialect=pytorch]")).toContainText("L.backward()");
  await expectNoViolations(page, "code");
});

test("a step of a program of arrays is a statement about arrays", async ({ page }) => {
  const program = "W = [[0.5, -0.3], [0.2, 0.4]]; x = [1, -2]\nz = W @ x\nL = sum(tanh(z))";
  await open(page, { program, step: 1, tool: "code" });
  const running = page.locator("[data-tool=code] [aria-current=step]");
  await expect(running.locator("code")).toHaveText("z = W @ x");
  await expect(running).toContainText("[1.1, −0.6]");
  await press(page, "End");
  await expect(running.locator("code")).toHaveText("dW += np.outer(dz, x)");
  await open(page, { program, select: "W", tool: "code" });
  await expect(page.locator("[data-tool=code] .code-lines code").first()).toHaveText("W = np.array([[0.5, -0.3], [0.2, 0.4]])");
});

test("presented, it is large enough for a room", async ({ page }) => {
  await open(page, { program: FIRST, step: 5, tool: "code", present: true });
  await page.locator("[data-dialect=python]").waitFor();
  const sizes = await page
    .locator("[data-tool=code] :is(code, pre, span, p, h3, h4, button)")
    .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});
