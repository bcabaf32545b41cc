/** Facts to try the words with. */
const subject = { name: "\u2068x\u2069", value: "−2", target: "\u2068f\u2069" };

export const samples = { sayings: { value: [subject], gradient: [subject] }, count: [{ n: 2, of: 4 }] };
