/** Facts to try the words with. */
export const samples = { play: [{ title: "× switches" }] };
