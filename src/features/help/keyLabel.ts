const LABELS: ReadonlyMap<string, string> = new Map([
  ["ArrowRight", "→"],
  ["ArrowLeft", "←"],
  ["ArrowUp", "↑"],
  ["ArrowDown", "↓"],
  ["PageDown", "Page Down"],
  ["PageUp", "Page Up"],
  ["Escape", "Esc"],
]);

const isApple = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.userAgent);

/** How a key is called on the keyboard. */
export const keyLabel = (key: string, space: string): string => {
  if (key === " ") return space;
  const [mod, shift] = isApple() ? ["⌘ ", "⇧ "] : ["Ctrl ", "Shift "];
  return LABELS.get(key) ?? key.replace("Mod+", mod).replace("Shift+", shift);
};
