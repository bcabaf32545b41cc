/** The program editor, made with CodeMirror. There is no history here: undo belongs to whoever owns the text. */
import { standardKeymap } from "@codemirror/commands";
import {
  Annotation,
  Compartment,
  EditorState,
  type Extension,
  Prec,
  type Transaction,
  type TransactionSpec,
} from "@codemirror/state";
import { EditorView, highlightSpecialChars, keymap } from "@codemirror/view";
import { createFollower } from "../createFollower.ts";
import { adoptStyles } from "./adoptStyles.ts";
import { changesByLine } from "./changesByLine.ts";
import { completion } from "./completion.ts";
import { edited } from "./edited.ts";
import type { Editor, EditorHandlers, EditorProps, EditorWords } from "./editorTypes.ts";
import { highlight, programNames } from "./highlight.ts";
import { hoverName } from "./hoverName.ts";
import { litBoxes, litEffect } from "./lit.ts";
import { problemMarks, showProblems } from "./problems.ts";
import { NO_NAMES, namesOf } from "./programNames.ts";
import { shapeTooltip } from "./shapeTooltip.ts";
import { theme } from "./theme.ts";
import { undoListeners } from "./undoCommand.ts";

/** Each new text has the browser lay out the page. Where more lines than these move at once, nobody reads them at every frame; whoever types has all of it. */
const FEW_LINES = 2;
const MOVING_MS = 100;

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

/** CodeMirror puts it for line ends when it reads from the document what was typed, and takes one that was typed for a line end. */
const NONCHARACTER = "\uffff";

/**
 * A letter typed over a selection. Left to the browser, Chromium carries the look of the old text over in a style attribute, which the content
 * security policy forbids. And a text with a U+FFFF.
 */
const typeOver = (event: InputEvent, view: EditorView): boolean => {
  const { main } = view.state.selection;
  if (event.inputType !== "insertText" || event.data === null || event.isComposing) return false;
  if (main.empty && !event.data.includes(NONCHARACTER)) return false;
  view.dispatch(view.state.replaceSelection(event.data), { scrollIntoView: true, userEvent: "input.type" });
  event.preventDefault();
  return true;
};

/**
 * At the end of a wrapped row the caret knows that it belongs there, and CodeMirror puts it back there when the focus has gone: into the
 * editor, which takes the focus along.
 */
const forgetRow = (_: FocusEvent, view: EditorView): void => {
  const { main } = view.state.selection;
  if (main.empty && main.assoc !== 0) view.dispatch({ selection: { anchor: main.head } });
};

/** Tab is left to the page: it moves on to the next control. */
const input = (handlers: EditorHandlers): Extension => [
  Prec.highest(EditorView.domEventHandlers(undoListeners(handlers))),
  EditorView.domEventHandlers({ beforeinput: typeOver, blur: forgetRow }),
  keymap.of(standardKeymap),
];

const described = (label: string, words: EditorWords | undefined): Extension => [
  EditorView.contentAttributes.of({ "aria-label": label }),
  EditorState.phrases.of({ ...words }),
];

/** Puts an empty editor at the end of `host`; `update` fills it. */
export const createEditor = (host: HTMLElement, handlers: EditorHandlers): Editor => {
  adoptStyles(host.ownerDocument);
  const names = new Compartment();
  const description = new Compartment();
  let current: Partial<EditorProps> = {};

  /** Not an update listener: while those run, the editor cannot take another text, which the owner may have for it. */
  const apply = (transactions: readonly Transaction[]): void => {
    view.update(transactions);
    if (transactions.some((tr) => tr.docChanged && tr.annotation(isOurs) !== true)) handlers.onChange(view.state.doc.toString());
  };
  const view = new EditorView({
    parent: host,
    dispatchTransactions: apply,
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
      shapeTooltip,
      theme,
    ],
  });

  const updateText = (text: string): void => {
    const changes = changesByLine(view.state.doc.toString(), text);
    if (changes.length > 0) view.dispatch(edited(view.state, changes), { annotations: isOurs.of(true) });
  };

  const follower = createFollower(updateText, MOVING_MS);
  view.contentDOM.addEventListener("focus", follower.catchUp);

  /** For what is other than before. */
  const newsOf = (next: Partial<EditorProps>): TransactionSpec[] => {
    const isNew = (key: keyof EditorProps): boolean => next[key] !== current[key];
    const news: TransactionSpec[] = [];
    if (isNew("diagnostics")) news.push(showProblems(view, next.diagnostics ?? []));
    if (isNew("lit")) news.push({ effects: litEffect(view.state, next.lit ?? []) });
    if (isNew("program")) {
      const known = next.program ? namesOf(next.program) : NO_NAMES;
      news.push({ effects: names.reconfigure(programNames.of(known)) });
    }
    if (isNew("label") || isNew("words"))
      news.push({ effects: description.reconfigure(described(next.label ?? "", next.words)) });
    return news;
  };

  return {
    update: (props) => {
      const { text, ...others } = props;
      if (text !== undefined) follower.take(text);
      const isFollowed = text !== undefined && changesByLine(view.state.doc.toString(), text).length <= FEW_LINES;
      // Marks and names are about the latest text.
      if (isFollowed || view.hasFocus || Object.keys(others).length > 0) follower.catchUp();
      const next = { ...current, ...props };
      const news = newsOf(next);
      current = next;
      if (news.length > 0) view.dispatch(...news);
    },
    focus: (selection) => {
      view.focus();
      if (selection) view.dispatch({ selection, scrollIntoView: true });
    },
    destroy: () => {
      follower.destroy();
      view.destroy();
    },
  };
};
