import { LOCALE } from "../i18n/locales.ts";
import { useChoice } from "../ui/context.ts";
import type { Texts } from "./feature.ts";

/** The words of the reader's language. */
export const useTexts = <T>(texts: Texts<T>): T => texts[useChoice(LOCALE)];
