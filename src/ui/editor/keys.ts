/** Moving, selecting and deleting by keys. What @codemirror/commands has beyond this is made for programming languages and weighs 15 kB. */
import { EditorSelection, type Extension, type SelectionRange } from "@codemirror/state";
import { type Command, EditorView, type KeyBinding, keymap } from "@codemirror/view";

/** Where the caret goes. */
type Motion = (view: EditorView, range: SelectionRange) => SelectionRange;

const byChar =
  (forward: boolean): Motion =>
  (view, range) =>
    view.moveByChar(range, forward);

const byWord =
  (forward: boolean): Motion =>
  (view, range) =>
    view.moveByGroup(range, forward);

const byLine =
  (forward: boolean): Motion =>
  (view, range) =>
    view.moveVertically(range, forward);

const byPage =
  (forward: boolean): Motion =>
  (view, range) =>
    view.moveVertically(range, forward, (view.scrollDOM.parentElement ?? view.scrollDOM).clientHeight * 0.9);

const toLineEnd =
  (forward: boolean): Motion =>
  (view, range) =>
    view.moveToLineBoundary(range, forward);

const toTextEnd =
  (forward: boolean): Motion =>
  ({ state }) =>
    EditorSelection.cursor(forward ? state.doc.length : 0);

const select = (view: EditorView, range: SelectionRange): boolean => {
  view.dispatch({ selection: EditorSelection.create([range]), scrollIntoView: true, userEvent: "select" });
  return true;
};

/** An arrow collapses what is selected to the side it points to. */
const move =
  (motion: Motion, forward: boolean, collapses: boolean): Command =>
  (view) => {
    const { main } = view.state.selection;
    return select(view, collapses && !main.empty ? EditorSelection.cursor(forward ? main.to : main.from) : motion(view, main));
  };

const extend =
  (motion: Motion): Command =>
  (view) => {
    const { main } = view.state.selection;
    const { head, goalColumn } = motion(view, main);
    return select(view, EditorSelection.range(main.anchor, head, goalColumn));
  };

const remove =
  (motion: Motion, forward: boolean): Command =>
  (view) => {
    const { main } = view.state.selection;
    const { head } = main.empty ? motion(view, main) : main;
    const [from, to] = main.empty ? [Math.min(main.head, head), Math.max(main.head, head)] : [main.from, main.to];
    const userEvent = forward ? "delete.forward" : "delete.backward";
    if (from < to) view.dispatch({ changes: { from, to }, scrollIntoView: true, userEvent });
    return true;
  };

const newLine: Command = (view) => {
  view.dispatch(view.state.replaceSelection("\n"), { scrollIntoView: true, userEvent: "input" });
  return true;
};

const selectAll: Command = (view) => {
  view.dispatch({ selection: { anchor: 0, head: view.state.doc.length }, userEvent: "select" });
  return true;
};

type Keys = Pick<KeyBinding, "key" | "mac">;

const motions: readonly (readonly [Keys, Keys, (forward: boolean) => Motion])[] = [
  [{ key: "ArrowLeft" }, { key: "ArrowRight" }, byChar],
  [{ key: "Mod-ArrowLeft", mac: "Alt-ArrowLeft" }, { key: "Mod-ArrowRight", mac: "Alt-ArrowRight" }, byWord],
  [{ key: "ArrowUp" }, { key: "ArrowDown" }, byLine],
  [{ key: "PageUp" }, { key: "PageDown" }, byPage],
  [{ key: "Home" }, { key: "End" }, toLineEnd],
  [{ mac: "Cmd-ArrowLeft" }, { mac: "Cmd-ArrowRight" }, toLineEnd],
  [{ key: "Mod-Home" }, { key: "Mod-End" }, toTextEnd],
  [{ mac: "Cmd-ArrowUp" }, { mac: "Cmd-ArrowDown" }, toTextEnd],
];

const bindings: readonly KeyBinding[] = [
  ...motions.flatMap(([back, forth, motion]) =>
    [back, forth].map((keys, i) => {
      const forward = i === 1;
      const collapses = motion === byChar;
      return { ...keys, run: move(motion(forward), forward, collapses), shift: extend(motion(forward)), preventDefault: true };
    }),
  ),
  { key: "Backspace", run: remove(byChar(false), false), shift: remove(byChar(false), false) },
  { key: "Delete", run: remove(byChar(true), true) },
  { key: "Mod-Backspace", mac: "Alt-Backspace", run: remove(byWord(false), false) },
  { key: "Mod-Delete", mac: "Alt-Delete", run: remove(byWord(true), true) },
  { key: "Enter", run: newLine, shift: newLine },
  { key: "Mod-a", run: selectAll },
];

/**
 * Replaces what is selected. Left to itself, Firefox types in front of it when it spans several elements in a shadow root. Letters that are
 * being composed from several keys stay with the browser.
 */
const typeOverSelection = (event: InputEvent, view: EditorView): boolean => {
  const isTyping = event.inputType === "insertText" && event.data !== null;
  const isDeleting = event.inputType === "deleteContentBackward" || event.inputType === "deleteContentForward";
  if (view.state.selection.main.empty || event.isComposing || !(isTyping || isDeleting)) return false;
  event.preventDefault();
  const userEvent = isTyping ? "input.type" : "delete.selection";
  view.dispatch(view.state.replaceSelection(event.data ?? ""), { scrollIntoView: true, userEvent });
  return true;
};

/** Tab is left to the page: it moves on to the next control. */
export const editingKeys: Extension = [keymap.of(bindings), EditorView.domEventHandlers({ beforeinput: typeOverSelection })];
