/**
 * The list of completions under the caret. Not @codemirror/autocomplete: with the parser framework that it brings along it would make up a
 * fifth of the editor's size.
 */
import { type EditorState, type Extension, Prec, StateEffect, StateField, type Transaction } from "@codemirror/state";
import { type Command, EditorView, keymap, showTooltip, type TooltipView } from "@codemirror/view";
import { type CompletionOption, type Completions, completionsAt } from "./completionOptions.ts";
import { programNames } from "./highlight.ts";

interface Popup extends Completions {
  readonly selected: number;
  readonly isAsked: boolean;
}

const setPopup = StateEffect.define<Popup | null>();

/** What the list is called; the page says it in its language. */
export const COMPLETIONS_PHRASE = "Completions";
const LIST_ID = "completions";
const optionId = (index: number): string => `completion-${index}`;

const popupAt = (state: EditorState, isAsked: boolean): Popup | null => {
  const { main } = state.selection;
  const found = main.empty ? completionsAt(state.doc.toString(), main.head, state.facet(programNames), isAsked) : null;
  return found && { ...found, selected: 0, isAsked };
};

/** Typing opens and narrows the list, deleting widens one that is open; any other change or a move of the caret closes it. */
const nextPopup = (popup: Popup | null, tr: Transaction): Popup | null => {
  const effect = tr.effects.findLast((candidate) => candidate.is(setPopup));
  if (effect?.is(setPopup)) return effect.value;
  const isTyping = tr.isUserEvent("input.type") && !tr.isUserEvent("input.type.compose");
  if (isTyping || (popup && tr.isUserEvent("delete"))) return popupAt(tr.state, popup?.isAsked ?? false);
  return tr.docChanged || tr.selection ? null : popup;
};

const show = (view: EditorView, popup: Popup | null): true => {
  view.dispatch({ effects: setPopup.of(popup) });
  return true;
};

/** A function brings its brackets, unless they are there already, and the caret goes between them. */
const accept = (view: EditorView, { from }: Popup, { name, isFunction }: CompletionOption): true => {
  const to = view.state.selection.main.head;
  const hasBrackets = view.state.sliceDoc(to, to + 1) === "(";
  const tail = name === "param" ? " " : "";
  const insert = isFunction && !hasBrackets ? `${name}()` : name + tail;
  const anchor = from + name.length + (isFunction ? 1 : tail.length);
  view.dispatch({ changes: { from, to, insert }, selection: { anchor }, scrollIntoView: true, userEvent: "input.complete" });
  return true;
};

const createList = (view: EditorView): TooltipView => {
  const { ownerDocument } = view.dom;
  const list = ownerDocument.createElement("ul");
  list.id = LIST_ID;
  list.className = "bk-completions";
  list.tabIndex = -1; // or browsers take what scrolls for a stop of the Tab key
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", view.state.phrase(COMPLETIONS_PHRASE));

  const item = (popup: Popup, option: CompletionOption, index: number): HTMLLIElement => {
    const element = ownerDocument.createElement("li");
    element.id = optionId(index);
    element.setAttribute("role", "option");
    element.setAttribute("aria-selected", String(index === popup.selected));
    const detail = ownerDocument.createElement("span");
    detail.textContent = option.detail;
    element.append(option.name, detail);
    element.addEventListener("mousedown", (event) => {
      event.preventDefault(); // the focus stays in the text
      accept(view, popup, option);
    });
    return element;
  };
  const render = (popup: Popup | null): void => {
    list.replaceChildren(...(popup ? popup.options.map((option, i) => item(popup, option, i)) : []));
    reveal();
  };
  /** Not scrollIntoView, which would move the page as well. */
  const reveal = (): void => {
    const chosen = list.querySelector<HTMLElement>("[aria-selected=true]");
    if (!chosen) return;
    const { offsetTop: top, offsetHeight: height } = chosen;
    list.scrollTop = Math.min(Math.max(list.scrollTop, top + height - list.clientHeight), top);
  };
  render(view.state.field(popupField));
  return {
    dom: list,
    mount: reveal,
    update: ({ state, startState }) => {
      if (state.field(popupField) !== startState.field(popupField)) render(state.field(popupField));
    },
  };
};

const popupField: StateField<Popup | null> = StateField.define<Popup | null>({
  create: () => null,
  update: nextPopup,
  provide: (field) => [
    showTooltip.from(field, (popup) => popup && { pos: popup.from, above: false, create: createList }),
    EditorView.contentAttributes.from(field, (popup) => ({
      "aria-autocomplete": "list",
      ...(popup && { "aria-controls": LIST_ID, "aria-activedescendant": optionId(popup.selected) }),
    })),
  ],
});

/** For keys that mean something else while no list is open. */
const whileOpen =
  (action: (view: EditorView, popup: Popup) => boolean): Command =>
  (view) => {
    const popup = view.state.field(popupField);
    return popup ? action(view, popup) : false;
  };

const move = (by: number): Command =>
  whileOpen((view, popup) => {
    const { length } = popup.options;
    return show(view, { ...popup, selected: (popup.selected + by + length) % length });
  });

const acceptSelected = whileOpen((view, popup) => {
  const option = popup.options[popup.selected];
  return option ? accept(view, popup, option) : false;
});

const keys = Prec.high(
  keymap.of([
    { key: "Ctrl-Space", run: (view) => show(view, popupAt(view.state, true)) },
    { key: "ArrowDown", run: move(1) },
    { key: "ArrowUp", run: move(-1) },
    { key: "Enter", run: acceptSelected },
    { key: "Escape", run: whileOpen((view) => show(view, null)) },
  ]),
);

const closeOnBlur = EditorView.domEventHandlers({ blur: (_, view) => void whileOpen(() => show(view, null))(view) });

const LOOK = EditorView.theme({
  ".bk-completions": {
    position: "relative",
    boxSizing: "border-box",
    maxHeight: "14em",
    minWidth: "10em",
    margin: "0",
    padding: "4px",
    overflow: "auto",
    listStyle: "none",
    fontFamily: "var(--mono)",
  },
  ".bk-completions li": { padding: "4px 8px", borderRadius: "4px", whiteSpace: "nowrap", cursor: "pointer" },
  ".bk-completions span": { color: "var(--muted)" },
  ".bk-completions [aria-selected=true], .bk-completions [aria-selected=true] span": {
    color: "var(--ground)",
    background: "var(--ink)",
  },
});

export const completion: Extension = [popupField, keys, closeOnBlur, LOOK];
