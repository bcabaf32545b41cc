/** Words that a feature brings along when somebody wants to read them: of tools there are many, and at the start nobody sees their names. */
import { use } from "react";
import { LOCALE } from "../i18n/locales.ts";
import { useChoice } from "../ui/context.ts";
import type { Feature, Texts } from "./feature.ts";

const loading = new WeakMap<Feature, Promise<Texts<unknown>>>();

/** A feature's words in every language. */
export const textsOf = async ({ texts, lateTexts }: Feature): Promise<Texts<unknown> | undefined> => texts ?? lateTexts?.();

const load = (record: Feature, lateTexts: NonNullable<Feature["lateTexts"]>): Promise<Texts<unknown>> => {
  const known = loading.get(record) ?? lateTexts();
  loading.set(record, known);
  return known;
};

/** The words of the reader's language; suspends until they are there. undefined if the feature has none. */
export const useFeatureTexts = (): ((record: Feature) => unknown) => {
  const locale = useChoice(LOCALE);
  return (record) => (record.lateTexts ? use(load(record, record.lateTexts)) : record.texts)?.[locale];
};
