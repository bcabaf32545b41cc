/** For whoever cannot wait, as tests cannot: every text is read from the beginning. */
import { learnArrays } from "../parts.ts";
import { readArrays } from "./readArrays.ts";

learnArrays(readArrays);
