/** The language fills arrays with the same numbers. */
export { normalFrom, uniformFrom } from "../lang/random.ts";
