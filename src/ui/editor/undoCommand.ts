/** Undo belongs to the owner of the text: a field's own history does not know of dragged inputs. */
import type { EditorHandlers } from "./editorTypes.ts";

type Command = "undo" | "redo";

const commandOfKey = ({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): Command | null => {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" ? "redo" : null;
};

/** What browsers offer in menus, and phones when shaken. */
const commandOfInput = ({ inputType }: InputEvent): Command | null => {
  if (inputType === "historyUndo") return "undo";
  return inputType === "historyRedo" ? "redo" : null;
};

type Handlers = Pick<EditorHandlers, "onUndo" | "onRedo">;

/** Listeners that catch undo and redo before the field sees them; they return whether they did. */
export const undoListeners = ({ onUndo, onRedo }: Handlers) => {
  const obey = (command: Command | null, event: Event): boolean => {
    if (!command) return false;
    event.preventDefault();
    (command === "undo" ? onUndo : onRedo)();
    return true;
  };
  return {
    keydown: (event: KeyboardEvent) => obey(commandOfKey(event), event),
    beforeinput: (event: InputEvent) => obey(commandOfInput(event), event),
  };
};
