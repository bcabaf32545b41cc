import type { ShareMessages } from "../messages.ts";
import { grouped } from "../words.ts";

export const share: ShareMessages = {
  copyLink: "Copy link",
  copied: "Link copied",
  copyFailed: "The link could not be copied. Copy it from the address bar.",
  dismiss: "Dismiss",
  notices: {
    unknown: ({ name }) => `The link has an unknown parameter “${name}”; it was ignored.`,
    "broken-encoding": ({ name }) => `“${name}” in the link is damaged: a “%” in it starts no character and was kept as it is.`,
    "not-a-number": ({ name }) => `“${name}” in the link must be a whole number from 0 on; it was ignored.`,
    "not-a-flag": ({ name }) => `“${name}” in the link must be 1 or 0; it was ignored.`,
    "too-long": ({ name }) => `“${name}” in the link is too long; it was ignored.`,
    duplicate: ({ name }) => `“${name}” stands in the link more than once; the first one is used.`,
    "unknown-language": ({ tag }) => `There is no translation into “${tag}”, which the link asks for; it was ignored.`,
    "step-out-of-range": ({ asked, used }) => `The link asks for step ${asked}, which does not exist; step ${used} is shown.`,
    "unknown-target": ({ target, used }) => `“${target}”, the target in the link, is not in the program; the target is ${used}.`,
    "unknown-gate": ({ gate }) => `“${gate}”, which the link wants open, is no gate that opens; it was ignored.`,
    "stored-program-unreadable": () => "The program that this browser had stored could not be read; it was ignored.",
    "text-too-long": ({ length, limit }) =>
      `With this the text would have ${grouped(length)} characters; the limit is ${grouped(limit)}. The text was left as it was.`,
    "not-stored": () => "This browser does not let the page store your program. Copy the link to keep it.",
  },
};
