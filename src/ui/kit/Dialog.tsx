/** A modal dialog: the browser's own, which keeps focus inside, closes on Escape, and gives focus back. */
import { type ReactNode, useEffect, useRef } from "react";
import { useMessages } from "../context.ts";
import { Icon } from "./Icon.tsx";
import "./dialog.css";

interface Props {
  readonly title: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export const Dialog = ({ title, className = "", onClose, children }: Props) => {
  const { app } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // closedby: a click beside the dialog closes it, in browsers that know the attribute; Escape does everywhere.
    <dialog ref={dialog} className={className} aria-label={title} closedby="any" onClose={onClose}>
      <div className="dialog-body">
        <div className="dialog-header">
          <h2>{title}</h2>
          <button type="button" className="quiet" aria-label={app.buttons.close} onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
};
