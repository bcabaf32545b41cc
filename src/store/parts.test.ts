import { beforeEach, describe, expect, it, vi } from "vitest";

/** The modules as a page has them that has just been opened. */
const fresh = async () => {
  const [{ parseProgram }, parts, { createBackstep }] = await Promise.all([
    import("../lang/parseProgram.ts"),
    import("../lang/parts.ts"),
    import("./store.ts"),
  ]);
  return { parseProgram, ...parts, ...createBackstep() };
};

beforeEach(() => {
  vi.resetModules();
});

const PLAIN = "x = 2\nf = x^2";
const BRACKETS = "x = 2\nf = [x";

describe("a text with square brackets", () => {
  it("is neither right nor wrong before what reads it has come", async () => {
    const { parseProgram, bringParserOf } = await fresh();
    expect(parseProgram(BRACKETS)).toEqual({ program: null, diagnostics: [] });
    await bringParserOf(BRACKETS);
    expect(parseProgram(BRACKETS).diagnostics).not.toEqual([]);
  });

  it("or with the word that begins rows of data is not called wrong before they have been typed", async () => {
    const { parseProgram, bringParserOf } = await fresh();
    expect(parseProgram("data x")).toEqual({ program: null, diagnostics: [] });
    await bringParserOf("data x");
    expect(parseProgram("data x").diagnostics).toMatchObject([{ code: "data-without-rows" }]);
  });

  it("needs nothing if it has none", async () => {
    const { parserOf } = await fresh();
    expect(parserOf(PLAIN)).not.toBeNull();
    expect(parserOf(BRACKETS)).toBeNull();
  });

  it("is read by itself when it was typed, beside the graph of the text before", async () => {
    const { store, derive, actions } = await fresh();
    actions.open(PLAIN, { step: 1 });
    actions.type(BRACKETS, 0);
    expect(derive.parsed(store.getState()).diagnostics).toEqual([]);
    expect(store.getState()).toMatchObject({ text: BRACKETS, cursor: 1, program: { text: PLAIN } });
    await vi.waitFor(() => expect(derive.parsed(store.getState()).diagnostics).not.toEqual([]));
  });

  it("is opened when it can be read; what was opened since then stays", async () => {
    const { store, actions, bringParserOf } = await fresh();
    actions.open(BRACKETS);
    expect(store.getState().text).toBe("");
    await vi.waitFor(() => expect(store.getState().text).toBe(BRACKETS));

    vi.resetModules();
    const other = await fresh();
    other.actions.open(BRACKETS);
    other.actions.open(PLAIN);
    await bringParserOf(BRACKETS);
    await other.bringParserOf(BRACKETS);
    expect(other.store.getState().text).toBe(PLAIN);
  });
});
