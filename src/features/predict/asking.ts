/** What a person wants to be asked for, and in which form. */
import type { Choice } from "../../choices/choice.ts";
import { oneOf } from "../../choices/kinds.ts";
import type { Asked } from "../../graph/questions.ts";

export const ASKED = ["gradients", "values", "both"] as const satisfies readonly Asked[];
export const ASK: Choice<Asked> = { initial: "gradients", ...oneOf(ASKED), link: "ask" };

export const FORMS = ["number", "sign"] as const;
export type Form = (typeof FORMS)[number];
export const FORM: Choice<Form> = { initial: "number", ...oneOf(FORMS), link: "answer" };
