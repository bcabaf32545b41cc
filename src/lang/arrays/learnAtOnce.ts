/** For tests: what reads square brackets is there from the beginning. */
import { learnArrays } from "../parts.ts";
import { readArrays } from "./readArrays.ts";

learnArrays(readArrays);
