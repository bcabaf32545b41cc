/** Walks a lesson in the page, and tells what was seen. */
import type { Seen } from "./page.ts";

/** What is done at a stop. */
export interface Visit {
  readonly lesson: string;
  readonly n: number;
  /** How many steps are done where it opens, and where it is answered. */
  readonly cursors: readonly [opened: number, answered: number];
  /** What the picture says there, as `Expected` tells it; null within a step. */
  readonly pictures: readonly [opened: readonly string[] | null, answered: readonly string[]];
  /** Answers to give, and where: to the tool that predicts, or in the strip. null: nothing is asked. */
  readonly answers: readonly string[];
  readonly asks: "walk" | "strip" | null;
  /** The tool that is open, and the one that is offered with the answer. */
  readonly opens: string | null;
  readonly offers: string | null;
}

/** What is on the page. */
export interface Sight {
  readonly stops: string;
  readonly said: string;
  readonly tool: string | null;
  readonly formulas: number;
  /** By `x`, `dx` and `x-f.0`: as the picture writes it. */
  readonly numbers: Readonly<Record<string, string>>;
  /** What a tool says in the place of gradients. */
  readonly told: Readonly<Record<string, string>>;
  readonly elements: readonly Seen[];
}

export interface Visited {
  readonly before: Sight;
  /** What was said to each answer. */
  readonly replies: readonly string[];
  readonly after: Sight;
}

/** Runs in the page: a lesson, stop by stop. */
export const walkInPage = async (visits: readonly Visit[]): Promise<Visited[]> => {
  const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
  /** @param what goes wrong if it takes too long; null: nothing */
  const until = async (what: string | null, isSo: () => boolean): Promise<void> => {
    const deadline = performance.now() + (what === null ? 3000 : 8000);
    while (!isSo()) {
      if (performance.now() > deadline) {
        if (what === null) return;
        throw new Error(what);
      }
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const svg = () => document.querySelector<SVGSVGElement>("section.graph svg[data-cursor]");
  const isAgreed = (wanted: string, seen: string): boolean => {
    const [a, b] = [Number(wanted), Number(seen)];
    return wanted === seen || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  };
  /** Every word of every line; numbers nearly. */
  const shows = (lines: readonly string[]): boolean => {
    const seen = look().elements.map(({ name, numbers }) => [
      name,
      ...Object.values(numbers).filter((number) => number !== null),
    ]);
    const wanted = lines.map((text) => text.split(" ").map((word) => word.replace(/^\w+=/, "")));
    return (
      seen.length === wanted.length && wanted.every((words, i) => words.every((word, j) => isAgreed(word, seen[i]?.[j] ?? "")))
    );
  };
  /** Two stops may be after as many steps, so the picture of the one before is waited out; what else is in it is told by who compares. */
  const arrive = async ({ lesson, n, cursors, pictures }: Visit, at: 0 | 1): Promise<void> => {
    await until(`${lesson} ${n}: not after ${cursors[at]} steps`, () => {
      const strip = find(".lesson-strip")?.dataset ?? {};
      const { cursor, settled } = svg()?.dataset ?? {};
      const isHere = strip["lesson"] === lesson && strip["stop"] === String(n);
      return isHere && cursor === String(cursors[at]) && settled !== undefined;
    });
    const picture = pictures[at];
    if (picture) await until(null, () => shows(picture));
  };
  const read = (kind: "node" | "edge", attributes: readonly string[]): Seen[] =>
    [...(svg()?.querySelectorAll(`g[data-${kind}]`) ?? [])].map((element) => ({
      name: element.getAttribute(`data-${kind}`) ?? "",
      numbers: Object.fromEntries(attributes.map((attribute) => [attribute, element.getAttribute(`data-${attribute}`)])),
    }));
  const written = (kind: "node" | "edge", className: string, prefix = ""): [string, string][] =>
    [...(svg()?.querySelectorAll<SVGGElement>(`g[data-${kind}]`) ?? [])].flatMap((element) => {
      const parts = [...(element.querySelector(`.number.${className}`)?.childNodes ?? [])];
      const text = parts
        .filter(({ nodeName }) => nodeName !== "title")
        .map((part) => part.textContent)
        .join("");
      return text === "" ? [] : [[`${prefix}${element.dataset[kind]}`, text.normalize("NFKC")] as [string, string]];
    });
  const entryElements = (): SVGGElement[] => [...(svg()?.querySelectorAll<SVGGElement>("g[data-entry]") ?? [])];
  const isGradient = ({ classList }: SVGGElement): boolean => classList.contains("gradient");
  const entries = (): Seen[] =>
    entryElements().map((element) => ({
      name: element.dataset["entry"] ?? "",
      numbers: { [isGradient(element) ? "gradient" : "value"]: element.dataset["value"] ?? null },
    }));
  const writtenEntries = (): [string, string][] =>
    entryElements().map((element) => [
      `${isGradient(element) ? "d" : ""}${element.dataset["entry"]}`,
      (element.querySelector("text")?.textContent ?? "").normalize("NFKC"),
    ]);
  const look = (): Sight => ({
    stops: find(".lesson-strip")?.dataset["stops"] ?? "",
    said: find(".lesson-said")?.innerText.normalize("NFKC") ?? "",
    tool: find("[data-tool]")?.dataset["tool"] ?? null,
    formulas:
      document.querySelectorAll("[data-testid=formula] .katex-html").length - document.querySelectorAll(".katex-error").length,
    numbers: Object.fromEntries([
      ...written("node", "value"),
      ...written("node", "gradient", "d"),
      ...written("edge", "contribution"),
      ...writtenEntries(),
    ]),
    told: Object.fromEntries(written("node", "told", "d")),
    elements: [...read("node", ["value", "gradient", "state"]), ...read("edge", ["contribution"]), ...entries()],
  });
  const reply = (asks: Visit["asks"]): string =>
    (asks === "walk" ? find("[data-tool=predict] .said") : find(".lesson-verdict"))?.textContent ?? "";
  const answer = async (visit: Visit, text: string): Promise<string> => {
    const field = asksField(visit);
    await until(`${visit.lesson} ${visit.n}: no field for ${text}`, () => (asksField(visit) ?? option(text)) !== null);
    const before = reply(visit.asks);
    const input = asksField(visit) ?? field;
    if (input) {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.form?.requestSubmit();
    } else option(text)?.click();
    await until(`${visit.lesson} ${visit.n}: no reply to ${text}`, () => reply(visit.asks) !== before);
    return reply(visit.asks);
  };
  const asksField = ({ asks }: Visit): HTMLInputElement | null =>
    document.querySelector<HTMLInputElement>(
      asks === "walk" ? "[data-tool=predict] form.answer input:not([readonly])" : ".lesson-answer form.answer input",
    );
  const option = (text: string): HTMLElement | null =>
    [...document.querySelectorAll<HTMLElement>(".lesson-options button")].find((button) => button.textContent === text) ?? null;

  const visited: Visited[] = [];
  /* One stop after the other is the point. */
  /* oxlint-disable no-await-in-loop */
  for (const visit of visits) {
    await arrive(visit, 0);
    const { opens, offers } = visit;
    await until(
      `${visit.lesson} ${visit.n}: ${opens} is empty`,
      () => opens === null || find(`[data-tool=${opens}] .dock-body > *`) !== null,
    );
    await until(`${visit.lesson} ${visit.n}: no formula`, () => visit.cursors[0] === 0 || look().formulas > 0);
    const before = look();
    const replies: string[] = [];
    for (const text of visit.answers) replies.push(await answer(visit, text));
    await arrive(visit, 1);
    if (visit.asks === "walk") await until(`${visit.lesson} ${visit.n}: not told`, () => look().said !== before.said);
    const after = look();
    if (offers !== null) {
      await until(`${visit.lesson} ${visit.n}: ${offers} is not offered`, () => find("[data-then]") !== null);
      find("[data-then]")?.click();
      await until(`${visit.lesson} ${visit.n}: ${offers} is empty`, () => find(`[data-tool=${offers}] .dock-body > *`) !== null);
    }
    visited.push({ before, replies, after });
    find(".lesson-ways [data-to]")?.click();
  }
  /* oxlint-enable no-await-in-loop */
  return visited;
};
