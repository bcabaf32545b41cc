/**
 * Something that a person can choose: one record each. Links, the browser's storage, the attributes that style sheets go by, and the tests of
 * round trips are derived from the records.
 */
export interface Choice<T> {
  readonly initial: T;
  write(value: T): string;
  /** What a written value stands for; null if for none. */
  read(text: string): T | null;
  /** The parameter of a link that says it. Without `stored`, a link that is silent means the initial value. */
  readonly link?: string;
  /** The name under which the browser keeps it from visit to visit. Such a choice is the reader's own: links for others leave it out. */
  readonly stored?: string;
  /** The attribute of the page's root that says it to style sheets, while it is not the initial value. */
  readonly attribute?: string;
  /** The address says the initial value too: a reader's browser would choose another one. */
  readonly isAlwaysSaid?: boolean;
  /** A link that says it says by that which program is meant; the one that the browser has kept does not take its place. */
  readonly bringsProgram?: true;
}

/** Values by their choice; a choice that is not there has its initial value. */
export type Chosen = ReadonlyMap<Choice<unknown>, unknown>;

export const NOTHING_CHOSEN: Chosen = new Map();

export const valueOf = <T>(chosen: Chosen, choice: Choice<T>): T =>
  // A map cannot say that value and key belong together; `choosing` and the readers put nothing else into it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  chosen.has(choice) ? (chosen.get(choice) as T) : choice.initial;

export const choosing = <T>(chosen: Chosen, choice: Choice<T>, value: T): Chosen => new Map(chosen).set(choice, value);

/** What has a name, as written; initial values only where they must be said. */
export const written = (
  chosen: Chosen,
  choices: readonly Choice<unknown>[],
  nameOf: (choice: Choice<unknown>) => string | undefined,
): [name: string, text: string][] =>
  choices.flatMap((choice) => {
    const [name, text] = [nameOf(choice), choice.write(valueOf(chosen, choice))];
    const isSaid = choice.isAlwaysSaid === true || text !== choice.write(choice.initial);
    return name !== undefined && isSaid ? [[name, text] as [string, string]] : [];
  });
