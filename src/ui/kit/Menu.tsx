/** A button with a popover of the browser's own; what is in it comes when it is first opened. */
import { type ReactNode, Suspense, useId, useState } from "react";

interface Props {
  readonly label: ReactNode;
  /** Where the label is a picture. */
  readonly title?: string;
  readonly className: string;
  readonly isPressed?: boolean;
  readonly children: ReactNode;
}

export const Menu = ({ label, title, className, isPressed, children }: Props) => {
  const [isWanted, setWanted] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="quiet"
        popoverTarget={id}
        aria-pressed={isPressed}
        aria-label={title}
        title={title}
        onClick={() => setWanted(true)}
      >
        {label}
      </button>
      <div id={id} popover="auto" className={className}>
        <Suspense>{isWanted && children}</Suspense>
      </div>
    </>
  );
};
