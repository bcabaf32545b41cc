/** Something that is opened by its summary; closed, there is nothing in it that would have to be kept up to date. */
import { type ReactNode, useState } from "react";
import { Sentence } from "./Sentence.tsx";
import "./disclosure.css";

interface Props {
  readonly summary: string;
  readonly children: () => ReactNode;
}

export const Disclosure = ({ summary, children }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="disclosure" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <Sentence text={summary} />
      </summary>
      {isOpen && children()}
    </details>
  );
};
