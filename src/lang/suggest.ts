/** What a name that means nothing was probably meant to be. */

/** Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours. */
const distance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
};

const LONGEST = 24;

/** The candidate that `name` most likely was meant to be; null if none is near: one slip in up to four letters, two in more. */
const nearest = (name: string, candidates: Iterable<string>): string | null => {
  if (name.length > LONGEST) return null;
  const typed = name.toLowerCase();
  let best: { candidate: string; slips: number } | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > 2) continue;
    const slips = distance(typed, candidate.toLowerCase());
    if (slips <= (name.length > 4 ? 2 : 1) && slips < candidate.length && (!best || slips < best.slips))
      best = { candidate, slips };
  }
  return best?.candidate ?? null;
};

/** "Did you mean …?", for as long as it is affordable. */
export class Suggester {
  private readonly known = new Map<string, string | null>();
  /** How many names may still be compared: a page of noise gets no more guesses. */
  private guesses = 3000;

  suggest(name: string, candidates: () => readonly string[]): string | null {
    const known = this.known.get(name);
    if (known !== undefined || this.guesses <= 0) return known ?? null;
    const names = candidates();
    this.guesses -= names.length;
    const suggestion = nearest(name, names);
    this.known.set(name, suggestion);
    return suggestion;
  }
}

const LONGEST_PRODUCT = 24;

/** How `name` can be read as a product of names of the program: `bc` as b·c. null if it cannot. */
export const asProduct = (name: string, names: ReadonlySet<string>): string[] | null => {
  if (name.length > LONGEST_PRODUCT) return null;
  for (let cut = 1; cut < name.length; cut++) {
    const parts = [name.slice(0, cut), name.slice(cut)];
    if (parts.every((part) => names.has(part))) return parts;
  }
  const letters = [...name];
  return letters.length > 1 && letters.every((letter) => names.has(letter)) ? letters : null;
};
