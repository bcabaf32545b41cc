/** What a person would complain of on the screen, measured in the browser. */
import type { Page } from "@playwright/test";
import { type Link, open } from "./page.ts";

/** Runs in the page: walks to the end, and tells at each step what is in the way of what. */
const complaintsAlong = async (): Promise<{ readonly complaints: string[]; readonly cursor: number; readonly texts: number }> => {
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  /** Letters fill their line box only in part; px that two boxes may share. */
  const SLACK = 2;
  const graph = document.querySelector<SVGSVGElement>("section.graph svg[data-cursor]");
  const viewport = graph?.parentElement;
  const panel = document.querySelector("[data-testid=formula]");
  if (!graph || !viewport || !panel) throw new Error("the page has no graph");

  /** Of what letters cover: their boxes have room for accents above and below. */
  const inkOf = (element: Element): Box => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const air = (bottom - top) * 0.2;
    return { left, right, top: top + air, bottom: bottom - air };
  };
  const meet = (a: Box, b: Box): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;
  const nameOf = (element: Element): string => {
    const owner = element.closest<SVGElement>("[data-node], [data-edge]");
    return `${owner?.dataset["node"] ?? owner?.dataset["edge"] ?? "?"}'s "${element.textContent}"`;
  };
  const pointsOf = (wire: SVGPathElement): DOMPoint[] => {
    const [length, matrix] = [wire.getTotalLength(), wire.getScreenCTM()];
    const count = Math.ceil(length / 6);
    return Array.from({ length: count + 1 }, (_, i) =>
      wire.getPointAtLength((length * i) / count).matrixTransform(matrix ?? undefined),
    );
  };
  const complaintsNow = (): string[] => {
    const found: string[] = [];
    const texts = [...graph.querySelectorAll("text")].filter((text) => text.textContent !== "").map((text) => ({ text, box: inkOf(text) }));
    for (const [i, { text, box }] of texts.entries())
      for (const other of texts.slice(i + 1)) if (meet(box, other.box)) found.push(`${nameOf(text)} lies on ${nameOf(other.text)}`);
    for (const wire of graph.querySelectorAll<SVGPathElement>("g.edge .wire"))
      for (const { x, y } of pointsOf(wire)) {
        const hit = texts.find(({ box, text }) => !text.classList.contains("glyph") && x > box.left + SLACK && x < box.right - SLACK && y > box.top + SLACK && y < box.bottom - SLACK);
        if (hit) { found.push(`a wire runs through ${nameOf(hit.text)}`); break; }
      }
    const seen = viewport.getBoundingClientRect();
    // A wire longer than the window has a stand-in for the end that is out of it.
    for (const item of graph.querySelectorAll<SVGElement>(".sending, .receiving, .computing")) {
      if (viewport.parentElement?.querySelector(`.above [data-for="${item.dataset["node"]}"]`)) continue;
      for (const text of item.querySelectorAll("text")) {
        const box = inkOf(text);
        if (text.textContent !== "" && (box.left < seen.left - 1 || box.right > seen.right + 1 || box.top < seen.top - 1 || box.bottom > seen.bottom + 1))
          found.push(`${nameOf(text)} is outside the window`);
      }
    }
    for (const part of panel.querySelectorAll(".formula-lines, .explanation"))
      if (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1) found.push(`${part.className} is cut`);
    return found;
  }; // biome-ignore format: rules, one a line

  const complaints: string[] = [];
  const next = document.querySelector<HTMLButtonElement>(".transport button.next");
  for (;;) {
    complaints.push(...new Set(complaintsNow().map((text) => `step ${graph.dataset["cursor"]}: ${text}`)));
    if (!next || next.disabled)
      return { complaints, cursor: Number(graph.dataset["cursor"]), texts: graph.querySelectorAll("text").length };
    const before = graph.dataset["cursor"];
    next.click();
    for (let i = 0; i < 200 && (graph.dataset["cursor"] === before || !graph.hasAttribute("data-settled")); i++)
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

/** Opens a link and walks to the end; tells what was wrong at which step. */
export const walkLooking = async (page: Page, link: Link): ReturnType<typeof complaintsAlong> => {
  await open(page, link);
  await page.locator("[data-testid=formula] .katex").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(complaintsAlong);
};
