/** The program as text, with what the step is about lit and in view. Follows the store without rendering: while an input is dragged, too. */
import { useCallback, useRef } from "react";
import { setInputs } from "../../lang/edit.ts";
import { litSpans } from "../../moment/litSpans.ts";
import type { Structure } from "../../moment/moment.ts";
import type { State } from "../../store/state.ts";
import { useBackstep, useEveryState } from "../../ui/context.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";
import { type Piece, stripPieces } from "./stripPieces.ts";

const elementOf = ({ text, role, isActive, isLit }: Piece): HTMLElement => {
  const element = document.createElement(isLit ? "mark" : "span");
  element.className = `code-${role}${isActive ? " active" : ""}`;
  element.textContent = text;
  return element;
};

/** In the middle, if it fits; else its beginning. */
const bringIntoView = (strip: HTMLElement): void => {
  const active = strip.querySelectorAll<HTMLElement>(".active");
  const [first, last] = [active[0], active[active.length - 1]];
  if (!first || !last) return;
  const [top, bottom] = [first.offsetTop, last.offsetTop + last.offsetHeight];
  strip.scrollTop = bottom - top > strip.clientHeight ? top : (top + bottom - strip.clientHeight) / 2;
};

type Shown = Pick<State, "moved" | "hovered" | "selected"> &
  Pick<Structure, "program"> & { readonly taken: unknown; readonly row: number | null };

const isSame = (a: Shown, b: Shown | null): boolean =>
  a.program === b?.program &&
  a.taken === b.taken &&
  a.moved === b.moved &&
  a.row === b.row &&
  a.hovered === b.hovered &&
  a.selected === b.selected;

export const ProgramStrip = () => {
  const { derive } = useBackstep();
  const words = useTexts(texts);
  const strip = useRef<HTMLPreElement>(null);
  const shown = useRef<Shown>(null);
  const follow = useCallback(
    (state: State): void => {
      const structure = derive.structure(state);
      if (!strip.current || !structure) return;
      const { program } = structure;
      const { moved, hovered, selected } = state;
      const taken = derive.taken(state);
      const row = derive.row(state);
      const next: Shown = { program, moved, hovered, selected, taken, row };
      if (isSame(next, shown.current)) return;
      shown.current = next;
      const lit = litSpans(structure.drawn, hovered ?? selected, taken);
      const edits = setInputs(program, moved, row ?? 0);
      strip.current.replaceChildren(...stripPieces(program, lit, edits).map(elementOf));
      bringIntoView(strip.current);
    },
    [derive],
  );
  useEveryState(follow);
  return <pre ref={strip} className="program-strip" aria-label={words.program} />;
};
