/** Facts to try the words with. */
export const samples = { course: { count: [{ done: 3, of: 24 }] } };
