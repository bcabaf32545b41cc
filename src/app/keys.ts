/**
 * The keys of the whole page, from the records of the features. They do nothing while a person types, or where a control has a use for the key
 * itself: for sliders and for the graph only if it was reached by keyboard, so that after a click or a drag a presenter's remote still walks.
 */
import type { Command, Feature } from "../features/feature.ts";
import type { Backstep } from "../store/store.ts";

type Run = NonNullable<Command<unknown>["run"]>;

/** As commands write it: `Mod+Shift+Z`, `ArrowRight`, `F`, `?`. null: a key that is none of ours. */
const keyOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string | null => {
  const name = key.length === 1 ? key.toUpperCase() : key;
  if (altKey) return null;
  if (ctrlKey || metaKey) return `Mod+${shiftKey ? "Shift+" : ""}${name}`;
  return name;
};

/** A key may mean something to several features: Escape leaves whatever there is. */
const byKey = (features: readonly Feature[]): ReadonlyMap<string, readonly Run[]> => {
  const runs = new Map<string, Run[]>();
  for (const { commands = [] } of features)
    for (const { keys, run } of commands) if (run) for (const key of keys) runs.set(key, [...(runs.get(key) ?? []), run]);
  return runs;
};

const isTextField = (target: EventTarget): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=range]), textarea, select"));

const isButton = (target: EventTarget): boolean => target instanceof Element && target.matches("button, summary, a[href]");

/** What moves a slider or walks the graph. */
const MOVES: ReadonlySet<string> = new Set([
  "ArrowRight",
  "ArrowLeft",
  "ArrowUp",
  "ArrowDown",
  "PageDown",
  "PageUp",
  "Home",
  "End",
]);

const isMoved = (target: EventTarget): boolean =>
  target instanceof Element && target.closest("input[type=range], .graph svg") !== null;

export const listenToKeys = (backstep: Backstep, features: readonly Feature[]): void => {
  const runs = byKey(features);
  let isByKeyboard = false;
  const root = document.documentElement;
  const reach = (byKeyboard: boolean): void => {
    isByKeyboard = byKeyboard;
    root.toggleAttribute("data-by-keyboard", byKeyboard);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Tab") reach(true);
    if (event.defaultPrevented || document.querySelector("dialog[open], :popover-open")) return;
    const target = event.composedPath()[0] ?? event.target;
    const key = keyOf(event);
    const found = key === null ? undefined : runs.get(key);
    if (!found || !target || isTextField(target)) return;
    if (event.key === " " && isButton(target)) return;
    if (MOVES.has(event.key) && isMoved(target) && isByKeyboard) return;
    // What is focused must not hear of it as well.
    event.stopPropagation();
    event.preventDefault();
    if (event.key === "Escape" && target instanceof SVGElement) target.blur();
    for (const run of found) run(backstep);
  };
  addEventListener("pointerdown", () => reach(false), true);
  addEventListener("keydown", onKey, true);
};
