/** Small pieces that the sentences of every language are put together from. */

/** `1 error`, `2 errors`. In both languages only 1 is singular. */
export const plural = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;

/** `100 000`, with narrow no-break spaces: a comma or a point would be a decimal sign in the other language. */
export const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, "\u202F");

/** The same with its sign. */
export const minus = (whole: number): string => (whole < 0 ? `−${grouped(-whole)}` : grouped(whole));

/** `a, b and c` */
export const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;

/** `a → b → a` */
export const circle = (names: readonly string[]): string => [...names, ...names.slice(0, 1)].join(" → ");

/** Parts of a spoken label, without those that do not apply. */
export const spoken = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(", ");
