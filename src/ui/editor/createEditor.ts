/**
 * The program editor, made with CodeMirror. It lives in a shadow root, where CodeMirror's styles need no `<style>` element; colours and the
 * font come in as custom properties of the page. There is no history here: undo belongs to whoever owns the text.
 */
import { Annotation, Compartment, EditorState, type Extension, Prec, type StateEffect } from "@codemirror/state";
import { EditorView, highlightSpecialChars, keymap } from "@codemirror/view";
import { COMPLETIONS_PHRASE, completion } from "./complete.ts";
import type { Editor, EditorHandlers, EditorProps } from "./editorTypes.ts";
import { highlight, programNames } from "./highlight.ts";
import { hoverName } from "./hoverName.ts";
import { editingKeys } from "./keys.ts";
import { litBoxes, litEffect } from "./lit.ts";
import { minimalChange } from "./minimalChange.ts";
import { problemMarks, problemsEffect, repairAtCaret } from "./problems.ts";
import { NO_NAMES } from "./programNames.ts";
import { theme } from "./theme.ts";
import { undoListeners } from "./undoCommand.ts";

/** The text comes from outside: nobody is told. */
const isOurs = Annotation.define<boolean>();

/** Offsets are those of the text, whatever its line ends; a carriage return is a character without a picture. */
const lineEnds: Extension = [
  EditorState.lineSeparator.of("\n"),
  EditorView.clipboardInputFilter.of((text) => text.replace(/\r\n?/g, "\n")),
  highlightSpecialChars({
    render: (code, _description, placeholder) => {
      const mark = document.createElement("span");
      mark.textContent = code === 13 ? "" : placeholder;
      mark.className = "cm-specialChar";
      return mark;
    },
  }),
];

/**
 * A letter typed over a selection. Left to the browser, Chromium carries the look of the old text over in a style attribute, which the content
 * security policy forbids.
 */
const typeOver = (event: InputEvent, view: EditorView): boolean => {
  const { main } = view.state.selection;
  if (event.inputType !== "insertText" || event.data === null || event.isComposing || main.empty) return false;
  view.dispatch(view.state.replaceSelection(event.data), { scrollIntoView: true, userEvent: "input.type" });
  event.preventDefault();
  return true;
};

const input = (handlers: EditorHandlers): Extension => [
  Prec.highest(EditorView.domEventHandlers(undoListeners(handlers))),
  EditorView.domEventHandlers({ beforeinput: typeOver }),
  keymap.of([{ key: "Mod-.", run: repairAtCaret }]),
  editingKeys,
];

const described = (label: string, completionsLabel: string): Extension => [
  EditorView.contentAttributes.of({ "aria-label": label }),
  EditorState.phrases.of({ [COMPLETIONS_PHRASE]: completionsLabel }),
];

/** Puts an empty editor at the end of `host`; `update` fills it. */
export const createEditor = (host: HTMLElement, handlers: EditorHandlers): Editor => {
  const box = host.appendChild(host.ownerDocument.createElement("div"));
  const root = box.attachShadow({ mode: "open" });
  const names = new Compartment();
  const description = new Compartment();
  let current: Partial<EditorProps> = {};

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      extensions: [
        lineEnds,
        input(handlers),
        EditorView.lineWrapping,
        names.of(programNames.of(NO_NAMES)),
        description.of([]),
        highlight,
        problemMarks,
        litBoxes,
        completion,
        hoverName(handlers.onHoverName),
        theme,
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          if (docChanged && transactions.some((tr) => tr.docChanged && tr.annotation(isOurs) !== true))
            handlers.onChange(state.doc.toString());
        }),
      ],
    }),
  });

  const updateText = (text: string): void => {
    const changes = minimalChange(view.state.doc.toString(), text);
    if (changes) view.dispatch({ changes, annotations: isOurs.of(true) });
  };

  /** For what is other than before. */
  const effectsOf = (next: Partial<EditorProps>): StateEffect<unknown>[] => {
    const isNew = (key: keyof EditorProps): boolean => next[key] !== current[key];
    const effects: StateEffect<unknown>[] = [];
    if (isNew("diagnostics")) effects.push(problemsEffect(next.diagnostics ?? []));
    if (isNew("lit")) effects.push(litEffect(view.state, next.lit ?? []));
    if (isNew("names")) effects.push(names.reconfigure(programNames.of(next.names ?? NO_NAMES)));
    if (isNew("label") || isNew("completionsLabel"))
      effects.push(description.reconfigure(described(next.label ?? "", next.completionsLabel ?? "")));
    return effects;
  };

  return {
    update: (props) => {
      if (props.text !== undefined) updateText(props.text);
      const next = { ...current, ...props };
      const effects = effectsOf(next);
      current = next;
      if (effects.length > 0) view.dispatch({ effects });
    },
    focus: (selection) => {
      view.focus();
      if (selection) view.dispatch({ selection, scrollIntoView: true });
    },
    destroy: () => {
      view.destroy();
      box.remove();
    },
  };
};
