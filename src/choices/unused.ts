/** What of a link could not be used as it stands, and what happened instead. */
export type Unused =
  /** No such parameter. */
  | { readonly reason: "unknown"; readonly name: string }
  /** A % that starts no character; the value is used with the % in it. */
  | { readonly reason: "broken-encoding"; readonly name: string }
  | { readonly reason: "too-long"; readonly name: string }
  /** The first one is used. */
  | { readonly reason: "duplicate"; readonly name: string }
  /** The text stands for no value of this parameter. */
  | { readonly reason: "unreadable"; readonly name: string; readonly text: string }
  | { readonly reason: "no-step"; readonly asked: number; readonly used: number }
  | { readonly reason: "no-stage"; readonly asked: number }
  | { readonly reason: "no-target"; readonly target: string; readonly used: string }
  | { readonly reason: "no-gate"; readonly gate: string }
  /** The last row is shown. */
  | { readonly reason: "no-row"; readonly asked: number; readonly used: number }
  /** The program has no rows at all. */
  | { readonly reason: "no-data"; readonly asked: number }
  /** Nothing is selected. */
  | { readonly reason: "no-item"; readonly item: string };

/** As many as a person would read; a hostile link could carry half a million. */
export const MAX_UNUSED = 20;

const MAX_SHOWN = 40;

/** The beginning of a text from outside, as long as a message can hold. */
export const excerpt = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
