/** Pointing at the name of a vector or a matrix tells its shape. */
import type { Extension } from "@codemirror/state";
import { EditorView, hoverTooltip, type Tooltip } from "@codemirror/view";
import { tokenize } from "../../lang/tokenize.ts";
import { programNames } from "./highlight.ts";
import type { ProgramNames } from "./programNames.ts";

/** `W: 2×3`, and where the name stands; null where there is none of an array. */
export const shapeAt = (
  line: string,
  at: number,
  { shapes }: ProgramNames,
): { readonly from: number; readonly to: number; readonly told: string } | null => {
  const token = tokenize(line).find(({ kind, from, to }) => kind === "name" && from <= at && at <= to);
  const shape = token && shapes.get(token.text);
  return shape ? { from: token.from, to: token.to, told: `${token.text}: ${shape.join("×")}` } : null;
};

const tooltip = (view: EditorView, pos: number): Tooltip | null => {
  const line = view.state.doc.lineAt(pos);
  const found = shapeAt(line.text, pos - line.from, view.state.facet(programNames));
  if (!found) return null;
  const create = () => {
    const dom = view.dom.ownerDocument.createElement("div");
    dom.className = "bk-shape";
    dom.textContent = found.told;
    return { dom };
  };
  return { pos: line.from + found.from, end: line.from + found.to, above: true, create };
};

const LOOK = EditorView.theme({ ".bk-shape": { padding: "4px 8px", fontFamily: "var(--mono)" } });

export const shapeTooltip: Extension = [hoverTooltip(tooltip, { hideOnChange: true }), LOOK];
