/** "Did you mean …?" */

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

/** The candidate that `name` most likely was meant to be; null if none is near: about one slip in three letters. */
export const suggest = (name: string, candidates: Iterable<string>): string | null => {
  if (name.length > LONGEST) return null;
  const typed = name.toLowerCase();
  let best: { candidate: string; slips: number } | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > 2) continue;
    const slips = distance(typed, candidate.toLowerCase());
    if (slips <= Math.min(2, Math.ceil(name.length / 3)) && slips < candidate.length && (!best || slips < best.slips))
      best = { candidate, slips };
  }
  return best?.candidate ?? null;
};
