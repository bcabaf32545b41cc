/** The part of the language that reads square brackets: text → statements, as the other part has them. */
import { DataStatements } from "../dataStatement.ts";
import { type Parse, parseStatements } from "../parseStatements.ts";

export const readArrays: Parse = (text, report) =>
  parseStatements(text, report, (reading, complaints) => new DataStatements(reading, complaints));
