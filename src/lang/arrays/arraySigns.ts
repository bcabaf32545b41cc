/** Square brackets, `@` and the sign of a transpose, as the expression parser reads them: each becomes a call. */
import { Binding } from "../../ops/operation.ts";
import { insertAt, replace } from "../diagnostic.ts";
import type { SignReader } from "../shuntingYard.ts";
import { INDEX, PRODUCT, TRANSPOSE } from "./calls.ts";

export const readArraySign: SignReader = (parser, token, report) => {
  const { yard } = parser;
  const { previous } = yard;
  switch (token.text) {
    case "[":
      if (yard.wantsOperand) yard.openGroup(token, token);
      else if (
        previous?.kind === "number" ||
        (yard.groups.at(-1)?.bracket.text === "[" && previous?.text === "]" && previous.to < token.from)
      ) {
        report("missing-comma", { from: previous.from, to: token.to }, {}, [insertAt(previous.to, ",")]);
        parser.multiplyImplicitly(token);
        yard.openGroup(token, token);
      } else yard.openGroup(token, { ...token, text: INDEX }, 1);
      return true;
    case "]":
      if (yard.wantsOperand && previous?.text === ",") {
        report("spare-comma", previous, {}, [replace(previous, "")]);
        yard.operand({ kind: "missing", from: previous.from, to: previous.to });
      }
      parser.closeBracket(token);
      return true;
    case PRODUCT:
      if (yard.wantsOperand) parser.fillGap(token);
      yard.pushInfix({ op: token, binding: Binding.product, rightToLeft: false }, token.from);
      return true;
    case TRANSPOSE:
      if (yard.wantsOperand) parser.fillGap(token);
      yard.openGroup(token, token, 1);
      yard.closeGroup(token.to);
      return true;
    default:
      return false;
  }
};
