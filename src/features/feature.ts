/** What a feature is: one record each. The screen, the keys, the help page, links, the storage and their tests are derived from the records. */
import { type ComponentType, lazy } from "react";
import type { Choice, Chosen } from "../choices/choice.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Backstep } from "../store/store.ts";
import { NotLoaded } from "./NotLoaded.tsx";

/** A feature's words in every language. A missing language does not compile; nor does a missing word, where all have the type of the first. */
export type Texts<T> = Readonly<Record<Locale, T>>;

/** Where on the screen, in the order of `index.ts`: beside the title, in a line under it, left, in the middle, right, at the bottom, over everything; in the dock stands the open tool. */
export type Slot = "header" | "notice" | "side" | "stage" | "beside" | "dock" | "below" | "dialog";

export interface Command<T> {
  /** `KeyboardEvent.key`, capital letters for either case; `Mod+` before it for Ctrl or ⌘, `Shift+` with it. */
  readonly keys: readonly string[];
  /** Its row in the help. */
  does(this: void, texts: T): string;
  /** Without it, the feature's own controls answer to the keys, and only the help is told. Returning true keeps the key from the features after this one. */
  readonly run?: (backstep: Backstep) => unknown;
}

export interface Feature<T = unknown> {
  readonly id: string;
  readonly slot: Slot;
  /** Without it, the words are those of the explanations. */
  readonly texts?: Texts<T>;
  /** In their place, words that are loaded when somebody reads them. */
  readonly lateTexts?: () => Promise<Texts<T>>;
  readonly Panel: ComponentType;
  /** In its place until it has been loaded. */
  readonly Fallback?: ComponentType;
  /** Where a dialog is opened, if not in the header. */
  readonly menu?: "tools";
  /** What the button says that opens a dialog. */
  opener?(this: void, texts: T): string;
  /** Those that no other feature needs to know. */
  readonly choices?: readonly Choice<unknown>[];
  readonly commands?: readonly Command<T>[];
  /** Always, without it. */
  readonly isOpen?: (chosen: Chosen) => boolean;
}

/** The compiler infers the words from the texts, and holds the commands to them. */
export const feature = <T>(record: Feature<T>): Feature => record;

/** A panel that is loaded when it is first opened. Where it does not arrive, it says so, and the page goes on. */
export const loaded = <P extends object = object>(load: () => Promise<ComponentType<P>>): ComponentType<P> =>
  lazy(async () => ({ default: await load().catch((): ComponentType<P> => NotLoaded) }));
