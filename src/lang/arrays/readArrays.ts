/** The part of the language that reads square brackets: text → statements, as the other part has them. */
import { type Parse, parseStatements } from "../parseStatements.ts";

export const readArrays: Parse = (text, report) => parseStatements(text, report);
