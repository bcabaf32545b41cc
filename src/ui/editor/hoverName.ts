/** Tells which name of the text the pointer is on. */
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tokenize } from "../../lang/tokenize.ts";

const nameAt = (view: EditorView, coords: { x: number; y: number }): string | null => {
  const at = view.posAtCoords(coords);
  if (at === null) return null;
  const line = view.state.doc.lineAt(at);
  const inLine = at - line.from;
  const touching = tokenize(line.text).filter(({ kind, from, to }) => kind === "name" && from <= inLine && inLine <= to);
  const isUnder = ({ from, to }: { from: number; to: number }): boolean => {
    const [start, end] = [view.coordsAtPos(line.from + from, 1), view.coordsAtPos(line.from + to, -1)];
    if (!start || !end) return false;
    const isOnOneLine = start.top < end.bottom && end.top < start.bottom;
    return !isOnOneLine || (coords.x >= start.left && coords.x <= end.right);
  };
  return touching.find(isUnder)?.text ?? null;
};

/** Reports changes only. */
export const hoverName = (onHoverName: (name: string | null) => void): Extension => {
  let current: string | null = null;
  const report = (name: string | null): void => {
    if (name === current) return;
    current = name;
    onHoverName(name);
  };
  return EditorView.domEventHandlers({
    mousemove: (event, view) => report(nameAt(view, event)),
    mouseleave: () => report(null),
  });
};
