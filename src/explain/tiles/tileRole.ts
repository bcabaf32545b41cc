/** What a tile does to the gradient, in the words of the lectures. */
import { OPERATIONS } from "../../ops/registry.ts";
import { gateOfEntries, kindOf, reductionOf, type TileKind } from "./tileForward.ts";
import type { TilePlace } from "./tilePlace.ts";

type Role = "distributor" | "switcher" | "quotient" | "router" | "scaler" | "blocker" | "composite" | "identity";

const ROLES: { readonly [K in Exclude<TileKind, "entrywise" | "reduction">]: Role | null } = {
  product: "switcher",
  softmax: "scaler",
  loss: "scaler",
  list: "distributor",
  transpose: "distributor",
  row: "distributor",
  inside: null,
};

/** null: nobody has a word for it. */
export const roleOf = (place: TilePlace): Role | null => {
  const kind = kindOf(place);
  if (kind === "reduction") {
    const does = reductionOf(place);
    return does === "sum" || does === "mean" ? "distributor" : does === "max" || does === "min" ? "router" : "scaler";
  }
  if (kind !== "entrywise") return ROLES[kind];
  const gate = gateOfEntries(place);
  if (gate?.kind === "composite") return "composite";
  if (gate?.kind !== "operation") return null;
  const { syntax, parts, role } = OPERATIONS[gate.op];
  if (syntax.kind === "alias") return "identity";
  return parts?.includes("divisor") ? "quotient" : role;
};
