/** Where the rows come from: kept while the page is open, so that a closed dialog opens with what it had. */
import type { Choice } from "../../choices/choice.ts";
import { oneOf, text } from "../../choices/kinds.ts";

export const SOURCES = ["text", "set"] as const;
export const SOURCE: Choice<(typeof SOURCES)[number]> = { initial: "text", ...oneOf(SOURCES) };

/** What was pasted, dropped, or read from a file. */
export const TEXT: Choice<string> = { initial: "", ...text };
