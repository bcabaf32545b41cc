/** For a feature that speaks of all others, as the help does of their keys: they never import each other. */
import { createContext } from "react";
import type { Feature } from "./feature.ts";

export const FeaturesContext = createContext<readonly Feature[]>([]);
