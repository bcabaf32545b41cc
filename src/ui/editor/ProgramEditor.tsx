/** The program's text as a React component. What is inside the frame belongs to `createProgramField`. */
import { type Ref, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { createProgramField } from "./createProgramField.ts";
import styles from "./editor.module.css";
import type { Editor, EditorHandlers, EditorProps } from "./editorTypes.ts";

/** For what happens sixty times a second: while an input is dragged, the text changes and React renders nothing. */
export interface ProgramEditorHandle {
  readonly setText: (text: string) => void;
  readonly focus: () => void;
}

export interface ProgramEditorProps extends EditorProps, EditorHandlers {
  readonly ref?: Ref<ProgramEditorHandle>;
}

export const ProgramEditor = ({ ref, ...props }: ProgramEditorProps) => {
  const { text, diagnostics, lit, program, label, words } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const onChange = useEffectEvent(props.onChange);
  const onUndo = useEffectEvent(props.onUndo);
  const onRedo = useEffectEvent(props.onRedo);
  const onHoverName = useEffectEvent(props.onHoverName);

  useLayoutEffect(() => {
    if (!host.current) return undefined;
    const created = createProgramField(host.current, { onChange, onUndo, onRedo, onHoverName });
    editor.current = created;
    return () => {
      created.destroy();
      editor.current = null;
    };
  }, []);

  // The text first: the rest refers to it. And alone: during a drag it is ahead of what was last rendered, and only another one is news.
  useLayoutEffect(() => editor.current?.update({ text }), [text]);
  useLayoutEffect(
    () => editor.current?.update({ diagnostics, lit, program, label, words }),
    [diagnostics, lit, program, label, words],
  );

  useImperativeHandle(
    ref,
    () => ({
      setText: (next) => editor.current?.update({ text: next }),
      focus: () => editor.current?.focus(),
    }),
    [],
  );

  return <div ref={host} className={styles["frame"]} tabIndex={-1} />;
};
