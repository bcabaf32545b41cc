import type { ShareMessages } from "../messages.ts";
import { grouped, unusedParts } from "../words.ts";

const unused: ShareMessages["unused"] = {
  unknown: ({ name }) => `there is no parameter “${name}”`,
  "broken-encoding": ({ name }) => `“${name}” has a damaged “%”, which was kept`,
  "too-long": ({ name }) => `“${name}” is too long`,
  duplicate: ({ name }) => `“${name}” stands there more than once, and the first one counts`,
  unreadable: ({ name, text }) => `“${name}” cannot be “${text}”`,
  "no-step": ({ asked, used }) => `there is no step ${asked}, so this is step ${used}`,
  "no-stage": ({ asked }) => `the step has no stage ${asked}`,
  "no-target": ({ target, used }) => `“${target}” is not in the program, so the target is ${used}`,
  "no-gate": ({ gate }) => `“${gate}” is no gate that opens`,
};

export const share: ShareMessages = {
  copyLink: "Copy link",
  copied: "Link copied",
  copyFailed: "The link could not be copied. Copy it from the address bar.",
  dismiss: "Dismiss",
  unused,
  notices: {
    link: (facts) => `Not all of this link could be used: ${unusedParts(unused, facts.unused, "more")}.`,
    "stored-program-unreadable": () => "The program that this browser had stored could not be read; it was ignored.",
    "text-too-long": ({ length, limit }) =>
      `With this the text would have ${grouped(length)} characters; the limit is ${grouped(limit)}. The text was left as it was.`,
    "not-stored": () => "This browser does not let the page store your program. Copy the link to keep it.",
  },
};
