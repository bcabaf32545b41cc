/** What is said of vectors and matrices that do not go together, in each language; comes with what reads them. */
import { late } from "../graph/late.ts";
import type { Locale } from "./locales.ts";
import type { ArrayDiagnosticMessages } from "./messages.ts";

export const ARRAY_SENTENCES = late<Readonly<Record<Locale, ArrayDiagnosticMessages>>>();
