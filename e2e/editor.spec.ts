/** The editor helps with what is typed, and stays in step with everything else that changes the text. */
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { editorOf, noticesOf, open, press, programOf, richEditor, textOf, typeProgram, visit } from "./page.ts";

const selectedOption = (page: Page) => page.locator(".cm-tooltip-autocomplete [aria-selected]");

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("what is typed is completed, with the operands of functions and the names of the program", async ({ page }) => {
  await visit(page, "#program=");
  await typeProgram(page, "width = 2\nf = leak");
  await expect(page.getByRole("listbox", { name: "Completions" })).toBeVisible();
  await expect(selectedOption(page)).toHaveText("leaky_relu(x, a = 0.01)");
  await page.waitForTimeout(100); // the list takes no key in its first moment: it may have been meant for the text
  await press(page, "Enter");
  await expect.poll(() => textOf(page)).toBe("width = 2\nf = leaky_relu()");
  await page.keyboard.type("wi");
  await expect(selectedOption(page)).toHaveText("width");
  await page.waitForTimeout(100);
  await press(page, "Enter");
  await expect.poll(() => textOf(page), "the caret is between the brackets").toBe("width = 2\nf = leaky_relu(width)");
  await press(page, "ControlOrMeta+Space");
  await expect(page.getByRole("listbox", { name: "Completions" })).toBeVisible();
  await press(page, "Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
});

test("the chosen completion can be read in forced colours", async ({ page, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium can be told to force colours");
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await visit(page, "#program=");
  await typeProgram(page, "f = ex");
  const colours = await selectedOption(page).evaluate((option) => {
    const system = document.body.appendChild(document.createElement("mark"));
    system.setAttribute("class", "probe");
    system.style.cssText = "forced-color-adjust: none; color: HighlightText; background: Highlight";
    const [wanted, ...seen] = [system, option, ...option.querySelectorAll(".cm-completionDetail")].map((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return `${color} on ${backgroundColor}`;
    });
    system.remove();
    return { wanted, seen };
  });
  expect(colours.seen).toEqual(colours.seen.map(() => colours.wanted));
});

test("a text that is too long is not taken on, and that is said, whichever field it is pasted into", async ({
  page,
  noise,
  browserName,
}) => {
  test.skip(browserName !== "chromium", "Firefox gives a paste that a page makes itself no text");
  const paste = (text: string): Promise<void> =>
    page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData("text/plain", pasted);
      document
        .querySelector(".cm-content")
        ?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
  const notice = noticesOf(page).getByText(/140\s007 characters; the limit is 100\s000/);
  await open(page, { program: "f = x*y" });
  await (await richEditor(page)).click();
  await press(page, "ControlOrMeta+End");
  await paste("+1".repeat(70_000));
  await expect(notice).toBeVisible();
  expect(await textOf(page)).toBe("f = x*y");
  await page.keyboard.type(" + z");
  await expect.poll(() => textOf(page)).toBe("f = x*y + z");
  await page.route("**/createEditor*.js", (route) => route.abort());
  await open(page, { program: "f = y*x" });
  await editorOf(page).click();
  await page.evaluate((text) => document.execCommand("insertText", false, text), "+1".repeat(70_000));
  await expect(notice).toBeVisible();
  await expect(editorOf(page)).toHaveValue("f = y*x");
  for (const entry of noise.splice(0)) expect(entry, "the missing file, and nothing else").toMatch(/createEditor|Failed to load/);
});

test("long lines wrap at operators, not inside a name, a number or behind a sign", async ({ page }) => {
  await open(page, { program: `f = ${Array.from({ length: 12 }, (_, i) => `exp(-(weight_${i}*1.25))`).join("+")}` });
  const content = await richEditor(page);
  const rows = await content.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let top = Number.NEGATIVE_INFINITY;
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let i = 0; i < (node.nodeValue ?? "").length; i++) {
        const range = document.createRange();
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const rect = range.getClientRects()[0];
        if (rect && rect.top > top + 5) {
          found.push("");
          top = rect.top;
        }
        found.push(`${found.pop() ?? ""}${(node.nodeValue ?? "")[i]}`);
      }
    return found;
  });
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.slice(1).map((row) => row[0])).toEqual(rows.slice(1).map(() => expect.stringMatching(/[+*]/)));
});

test("what is wrong is underlined, explained and repaired at its place", async ({ page }) => {
  await visit(page, "#program=f%20%3D%20sigmoidd(x)");
  const mark = page.locator(".cm-lintRange-error");
  await expect(mark).toHaveText("sigmoidd");
  expect(await mark.evaluate((element) => getComputedStyle(element).textDecoration)).toContain("wavy");
  expect(await mark.evaluate((element) => getComputedStyle(element).backgroundImage), "no picture").toBe("none");
  await mark.hover();
  await page.locator(".cm-tooltip-lint button").click();
  await expect.poll(() => textOf(page)).toBe("f = sigmoid(x)");
  await expect(mark).toHaveCount(0);
  await typeProgram(page, "x = 2\nf = 1,5*x");
  await press(page, "F8");
  await expect(page.locator(".cm-tooltip-lint")).toBeVisible();
  await press(page, "ControlOrMeta+.");
  await expect.poll(() => textOf(page)).toBe("x = 2\nf = 1.5*x");
});

test("a caret at the end of a wrapped row does not take the focus back", async ({ page }) => {
  await open(page, { program: `x = 2\nf = ${Array.from({ length: 30 }, (_, i) => `x*${i}`).join(" + ")}` });
  await (await richEditor(page)).click();
  await press(page, "ControlOrMeta+End");
  await press(page, "ArrowUp");
  await press(page, "End");
  const field = page.locator(".inputs .number-field").first();
  await field.focus();
  await page.waitForTimeout(100);
  await expect(field).toBeFocused();
});

/** The same numbers in every run. */
const createRandom = (seed: number) => {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return { next, pick: <T>(from: readonly [T, ...T[]]): T => from[next(from.length)] ?? from[0] };
};

/** Changes the text as a drag, an undo and a link do, without the focus leaving the editor. */
const changeOutside = (page: Page, kind: "drag" | "undo" | "link", [value, program]: readonly [number, string]): Promise<void> =>
  page.evaluate(
    ([what, share, text]) => {
      const slider = document.querySelector<HTMLInputElement>("input[type=range]:enabled");
      if (what === "link") location.hash = `#program=${encodeURIComponent(text)}`;
      else if (what === "undo")
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
      else if (slider) {
        // Past React, which would take it for its own doing.
        Reflect.set(
          HTMLInputElement.prototype,
          "value",
          String(Number(slider.min) + share * (Number(slider.max) - Number(slider.min))),
          slider,
        );
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      }
    },
    [kind, value, program] as const,
  );

test("keys, selections and changes from outside, in any order, lose nothing and throw nothing", async ({ page }) => {
  test.slow();
  const { next, pick } = createRandom(20_260);
  const programs = [programOf("a1"), programOf("a7"), "f = x*y + 3", "x = -2.5; y = 123456\nf = x*y"] as const;
  const keys = ["End", "Home", "ArrowLeft", "ArrowUp", "ArrowDown", "Shift+End", "Shift+ArrowLeft", "Shift+ArrowUp"] as const;
  const edits = ["ControlOrMeta+a", "ControlOrMeta+z", "ControlOrMeta+y", "Backspace", "Delete", "Enter", "Escape"] as const;
  await open(page, { program: programs[1] });
  const editor = await richEditor(page);
  await editor.click();
  for (let i = 0; i < 250; i++) {
    // One after the other is the point.
    /* oxlint-disable no-await-in-loop */
    const kind = next(10);
    if (kind < 3) await page.keyboard.press(pick(keys));
    else if (kind < 5) await page.keyboard.press(pick(edits));
    else if (kind < 7) await page.keyboard.type(pick(["x", "1", "+ y", "*w0", "exp(", ")", "\n", "= 2"]));
    else if (kind < 9) await changeOutside(page, pick(["drag", "undo"]), [next(100) / 100, ""]);
    else if (next(4) === 0) await changeOutside(page, "link", [0, pick(programs)]);
    else await editor.click({ position: { x: 20 + next(200), y: 5 + next(40) }, force: true });
    if (i % 50 === 49) {
      const text = await textOf(page);
      await expect
        .poll(() => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get("program")), `burst ${i}`)
        .toBe(text);
    }
    /* oxlint-enable no-await-in-loop */
  }
});

test("a character that is none stays in the text, is named, and ends no line", async ({ page, browserName }) => {
  test.skip(browserName !== "chromium", "Firefox writes what is typed into the line before the page hears of it");
  const none = "\uffff";
  await open(page, { program: `f = x # a${none}b` });
  await expect(page.locator(".cm-line")).toHaveCount(1);
  await (await richEditor(page)).click();
  await press(page, "ControlOrMeta+End");
  await page.keyboard.insertText(`c${none}d`);
  await page.keyboard.type("e");
  await expect.poll(() => textOf(page)).toBe(`f = x # a${none}bc${none}de`);
  await press(page, "ControlOrMeta+a");
  await page.keyboard.insertText(`f = x${none}y`);
  await expect(page.locator('[data-code="unknown-character"]')).toHaveCount(1);
  await expect(page.locator(".cm-line")).toHaveCount(1);
  expect(await textOf(page)).toBe(`f = x${none}y`);
});

test("a line of ninety thousand signs is no burden for the browser, and the next one has its colours", { tag: "@once" }, async ({
  page,
}) => {
  await visit(page, `#program=${encodeURIComponent(`x = 2 + ${"- ".repeat(45_000)}1\ny = 3`)}`);
  await richEditor(page);
  await expect(page.locator(".cm-line").first()).toBeVisible();
  expect(await page.locator(".cm-content *").count()).toBeLessThan(200);
  await (await richEditor(page)).click();
  await press(page, "ControlOrMeta+End");
  await expect(page.locator(".cm-line").last().locator(".bk-number")).toHaveText("3");
});
