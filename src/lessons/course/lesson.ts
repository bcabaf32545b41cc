/** What a lesson is: a program, the places in its walk at which to stop, and what is to be seen there. The words stand beside, in `words.ts`. */

/** A mistake behind a wrong answer: U upstream factor forgotten, L local factor forgotten, S own value for the other operand's, I input for output,
 * V value for slope, P path missed, E `=` for `+=`, G sign, D passed on as by +, A added for multiplied or the reverse; behind a colon, which one. Others in words. */
type MistakeCode = string;

export interface LessonQuestion {
  /** Whose gradient is asked for. Without it, the question stands in the words, and nothing on the graph answers it. */
  readonly of?: string;
  /** A number as it is written; anything else is chosen among all answers. */
  readonly right: string;
  readonly wrong: readonly (readonly [answer: string, mistake: MistakeCode])[];
  /** Offered with the answer: the tool that shows why. */
  readonly tool?: string;
}

export interface Stop {
  /** What has just happened: a gate by its name, `seed`, an edge as `from-to.slot`; or the `start`, or the `end`. */
  readonly place: string;
  /** Without it, the program's output. */
  readonly target?: string;
  /** Inputs that are not where the program has them. */
  readonly moved?: Readonly<Record<string, number>>;
  /** Gates that are open. */
  readonly expand?: readonly string[];
  readonly select?: string;
  /** As a link names it: open at the stop. */
  readonly tool?: string;
  /** What the tool is set to, as a link says it. */
  readonly choices?: Readonly<Record<string, string>>;
  /**
   * What is on the screen, to four digits: `x 3` is a value, `dx 3` a gradient as far as it has come, `dx —` none yet, `x-f.0 3` what an edge has
   * sent back, `∂x-f.0 3` its slope.
   */
  readonly numbers?: string;
  readonly question?: LessonQuestion;
}

export interface LessonFacts {
  /** As links write it. */
  readonly id: string;
  readonly program: string;
  readonly stops: readonly Stop[];
}

/** Of a question that the graph does not answer. */
export interface AskedWords {
  readonly asks: string;
  readonly says: string;
  /** By wrong answer: what it comes from. Tells the right one as little as the question does. */
  readonly wrong: Readonly<Record<string, string>>;
}

/** In one language. Names stand between backticks. */
export interface LessonWords {
  readonly title: string;
  /** What a reader can do afterwards. */
  readonly teaches: string;
  /** One thought a stop. */
  readonly stops: readonly (string | AskedWords)[];
}

export type Words = Readonly<Record<"en" | "pt-BR", LessonWords>>;

export interface Lesson extends LessonFacts {
  readonly words: Words;
}
