/** Whether a text that somebody pastes is probably a table rather than a program. */

/** Enough to tell. */
const LINES = 5;
/** Numbers and what separates them, with quotes or blanks around. */
const NUMBERS = /^[\s"]*[-+−.\d][\s"\d.,;+−eE\t-]*[,;\t][\s"\d.,;+−eE\t-]*$/;

/** Two rows or more of two columns or more; the first may hold names, the others are numbers. */
export const looksLikeTable = (text: string): boolean => {
  const lines = text
    .slice(0, 10_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES);
  const [first = "", ...others] = lines;
  return others.length > 0 && /[,;\t]/.test(first) && !first.includes("=") && others.every((line) => NUMBERS.test(line));
};
