/** What colours stand for: one end, the middle, the other. */
import { signedColour } from "../../picture/colours.ts";
import { Sentence } from "./Sentence.tsx";
import "./colourScale.css";

const GRADIENT = `linear-gradient(to right, ${signedColour(-1, 1)}, transparent, ${signedColour(1, 1)})`;

/** @param ends from left to right */
export const ColourScale = ({ ends }: { readonly ends: readonly [least: string, middle: string, most: string] }) => (
  <div className="colour-scale">
    <div className="bar" style={{ backgroundImage: GRADIENT }} />
    <ol>
      {ends.map((text) => (
        <li key={text}>
          <Sentence text={text} />
        </li>
      ))}
    </ol>
  </div>
);
