/** Tools: one at a time, in one place beside the stage, opened from one menu, by a key or by a link. */
import type { ComponentType } from "react";
import { type Choice, type Chosen, valueOf } from "../choices/choice.ts";
import type { Backstep } from "../store/store.ts";
import { type Feature, feature, loaded, type Texts } from "./feature.ts";

/** Ids as links write them, in the order of the menu. */
const IDS = [
  "predict",
  "ledger",
  "paths",
  "order",
  "forward",
  "jacobian",
  "nudge",
  "why",
  "curves",
  "code",
  "training",
  "landscape",
  "init",
] as const;

export type ToolId = (typeof IDS)[number];

/** The one that is open. */
export const TOOL: Choice<ToolId | null> = {
  initial: null,
  write: (id) => id ?? "",
  read: (text) => IDS.find((id) => id === text) ?? null,
  link: "tool",
};

/** What the menu and the help say. */
export interface ToolTexts {
  readonly title: string;
  /** One line: what for. */
  readonly about: string;
}

interface Tool extends Pick<Feature, "choices"> {
  readonly id: ToolId;
  readonly key: string;
  readonly words: () => Promise<Texts<ToolTexts>>;
  /** What stands under the title. */
  readonly load: () => Promise<ComponentType>;
}

export const closeTool = ({ actions }: Pick<Backstep, "actions">): void => actions.choose(TOOL, null);

const toggle =
  (id: ToolId) =>
  ({ actions, store }: Backstep): void =>
    actions.choose(TOOL, valueOf(store.getState().chosen, TOOL) === id ? null : id);

export const tool = ({ id, key, words, load, choices = [] }: Tool): Feature =>
  feature({
    id,
    slot: "dock",
    lateTexts: words,
    choices,
    Panel: loaded(load),
    isOpen: (chosen: Chosen) => valueOf(chosen, TOOL) === id,
    opener: ({ title }) => title,
    commands: [{ keys: [key], does: ({ about }) => about, run: toggle(id) }],
  });
