/**
 * The keys of the whole page, from the records of the features. They do nothing while a person types, or where a control has a use for the key
 * itself. Sliders and the graph have one only if the focus came there by keyboard: after a click or a drag a presenter's remote still walks.
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

/** A field for answers leaves these to the walk while it is empty; what a presenter's remote sends, always. */
const OF_THE_WALK = new Set(["ArrowRight", "ArrowLeft", "Home", "End", " "]);
const OF_NO_USE = new Set(["PageDown", "PageUp", "Escape"]);

const isLeftToWalk = (target: EventTarget, key: string): boolean =>
  target instanceof HTMLInputElement &&
  target.matches("[data-walks]") &&
  (OF_NO_USE.has(key) || (target.value === "" && OF_THE_WALK.has(key)));

const isButton = (target: EventTarget): boolean => target instanceof Element && target.matches("button, summary, a[href]");

const ARROWS = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"];

/** What moves a slider, or walks the graph. */
const OWN_KEYS: readonly (readonly [selector: string, keys: ReadonlySet<string>])[] = [
  ["input[type=range]", new Set([...ARROWS, "PageDown", "PageUp", "Home", "End"])],
  [".graph svg, [role=application]", new Set(ARROWS)],
  ["[role=separator]", new Set(["ArrowLeft", "ArrowRight", "Home", "End"])],
];

const isOwnKey = (target: EventTarget, key: string): boolean =>
  target instanceof Element && OWN_KEYS.some(([selector, keys]) => keys.has(key) && target.closest(selector) !== null);

export const listenToKeys = (backstep: Backstep, features: readonly Feature[]): void => {
  const runs = byKey(features);
  let isPointing = false;
  let isByKeyboard = false;
  const reach = (byKeyboard: boolean): void => {
    isByKeyboard = byKeyboard;
    document.documentElement.toggleAttribute("data-by-keyboard", byKeyboard);
  };

  const onKey = (event: KeyboardEvent): void => {
    isPointing = false;
    if (event.defaultPrevented || document.querySelector("dialog[open], :popover-open")) return;
    const target = event.composedPath()[0] ?? event.target;
    const key = keyOf(event);
    const found = key === null ? undefined : runs.get(key);
    if (!found || !target || (isTextField(target) && !isLeftToWalk(target, event.key))) return;
    if (event.key === " " && isButton(target)) return;
    if (isByKeyboard && isOwnKey(target, event.key)) return;
    // What is focused must not hear of it as well.
    event.stopPropagation();
    event.preventDefault();
    if (event.key === "Escape" && target instanceof SVGElement) target.blur();
    found.some((run) => run(backstep) === true);
  };
  const onPointer = (): void => {
    isPointing = true;
    reach(false);
  };
  addEventListener("pointerdown", onPointer, true);
  addEventListener("focusin", () => reach(!isPointing), true);
  addEventListener("keydown", onKey, true);
};
