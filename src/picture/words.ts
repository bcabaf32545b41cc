/** The words of a picture, made elsewhere: pictures know no language. */
export interface Trouble {
  readonly kind: "fault" | "kink";
  readonly sentence: string;
}

export interface PictureWords {
  /** Differs where any of the words below does, but for their numbers. */
  readonly language: string;
  readonly graph: string;
  /** What a screen reader says. */
  readonly node: (index: number) => string;
  readonly edge: (index: number) => string;
  /** "1 of 2" */
  readonly progress: (arrived: number, expected: number) => string;
  /** At the loose end of an input that nothing reads. */
  readonly unused: string;
  readonly open: (name: string) => string;
  readonly close: (name: string) => string;
  /** By node: a place without a value, or without one slope. */
  readonly troubles: ReadonlyMap<number, Trouble>;
}
