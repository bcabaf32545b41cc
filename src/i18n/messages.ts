/**
 * Every sentence of the application. A language is one value of this type, so a missing sentence does not compile. A sentence with facts
 * is a function of one argument.
 */
import type { ArrayDiagnosticCode, DiagnosticCode, DiagnosticOf } from "../lang/diagnostic.ts";
import type { EntryPlace } from "../lang/tiles.ts";
import type { FaultCode, KinkCode, Role } from "../ops/operation.ts";
import type {
  AnnouncedSteps,
  ArrivalFacts,
  AskedFacts,
  FaultFacts,
  ForwardFacts,
  KinkFacts,
  MeaninglessFacts,
  OpeningFacts,
  Progress,
  RoleFacts,
  SpokenEdge,
  SpokenNode,
  ZeroFacts,
} from "./facts.ts";
import type { Locale } from "./locales.ts";

type Sentence<Facts> = (facts: Facts) => string;
/** One sentence for each key, of that key's facts. */
type Sentences<FactsByKey> = { readonly [K in keyof FactsByKey]: Sentence<FactsByKey[K]> };
type Texts<Keys extends string> = Readonly<Record<Keys, string>>;

/** Where the walk is, for the line that guides a first run; `turn` is the end of the forward part. */
export type WalkPhase = "start" | "forward" | "turn" | "backward" | "end";

export interface AppMessages
  extends Texts<"title" | "tagline" | "menu" | "graph" | "formula" | "lastGoodGraph" | "noGraph" | "sideWidth" | "loadFailed"> {
  readonly step: Sentence<{ readonly step: number; readonly total: number }>;
  readonly firstRun: Texts<WalkPhase>;
  readonly buttons: Texts<"close" | "zoomIn" | "zoomOut" | "fit">;
}

/** What is spoken about the graph, and the few words in it. */
export interface GraphMessages extends Texts<"noValue" | "unused" | "start" | "end"> {
  readonly label: Sentence<{ readonly target: string; readonly inputs: number; readonly gates: number }>;
  readonly node: Sentence<SpokenNode>;
  readonly edge: Sentence<SpokenEdge>;
  readonly progress: Sentence<Progress>;
  /** An entry of a vector or a matrix. */
  readonly entry: Sentence<EntryPlace>;
  /** 8.1×10⁴, read aloud. */
  readonly powerOfTen: Sentence<{ readonly mantissa: string; readonly exponent: string }>;
  readonly announce: Sentences<AnnouncedSteps>;
  readonly open: Sentence<{ readonly name: string }>;
  readonly close: Sentence<{ readonly name: string }>;
  readonly opened: Sentence<{ readonly name: string; readonly gates: number }>;
  readonly closed: Sentence<{ readonly name: string }>;
  readonly makeTarget: Sentence<{ readonly name: string }>;
  readonly newTarget: Sentence<{ readonly name: string }>;
  /** Another row of the data. */
  readonly row: Sentence<{ readonly row: number; readonly count: number }>;
}

export interface FormulaMessages extends Texts<"copy" | "copied"> {
  /** Words inside formulas; `tex/stepFormula.ts` says where each of them stands. */
  readonly labels: Texts<"upstream" | "local" | "via" | "convention" | "floating"> & {
    readonly position: Sentence<{ readonly position: number; readonly count: number }>;
  };
}

/** What a step does, in words: both ends of the way back, the gate's role ("× switches.") and sentences about the edge. */
export interface RoleMessages extends Texts<"kept"> {
  readonly from: Sentence<{ readonly gate: string; readonly glyph: string; readonly operands: readonly string[] }>;
  readonly headings: { readonly [R in Role | "quotient" | "composite" | "identity"]: Sentence<{ readonly gate: string }> };
  readonly sentences: Sentences<RoleFacts>;
  readonly composite: Sentence<{ readonly callee: string; readonly operand: string; readonly local: string }>;
  readonly identity: Sentence<{ readonly name: string; readonly operand: string }>;
  /** Where there is no one slope; a trouble's sentence says why. */
  readonly agreed: Sentence<{ readonly operand: string; readonly local: string }>;
  readonly seed: Sentence<{ readonly target: string }>;
  readonly forward: Sentence<ForwardFacts>;
  readonly fork: Sentence<Progress & { readonly name: string }>;
  readonly zero: Sentences<ZeroFacts>;
  readonly arrival: Sentences<ArrivalFacts>;
  readonly meaningless: Sentences<MeaninglessFacts>;
  readonly asks: Sentences<AskedFacts>;
}

export type DiagnosticMessages = { readonly [C in DiagnosticCode]: Sentence<DiagnosticOf<C>> };
/** Those that come with what reads arrays. */
export type ArrayDiagnosticMessages = Pick<DiagnosticMessages, ArrayDiagnosticCode>;
export type PlainDiagnosticMessages = Omit<DiagnosticMessages, ArrayDiagnosticCode>;

/** What a button that repairs the text says; `fixLabel` chooses. */
export interface FixMessages extends Texts<"remove" | "brackets"> {
  readonly insert: Sentence<{ readonly text: string }>;
  readonly replace: Sentence<{ readonly text: string }>;
}

export type FaultMessages = { readonly [C in FaultCode]: Sentence<FaultFacts> };
export type KinkMessages = { readonly [C in KinkCode]: Sentence<KinkFacts> };

/** What the page says from its first moment on. */
export interface FirstMessages {
  readonly language: Locale;
  readonly app: AppMessages;
}

/** And what comes with the graph. */
export interface GraphWords extends FirstMessages {
  readonly graph: GraphMessages;
  readonly faults: FaultMessages;
  readonly kinks: KinkMessages;
}

/** All of it: explanations and complaints come behind the first paint. */
export interface Messages extends GraphWords {
  readonly formula: FormulaMessages;
  readonly roles: RoleMessages;
  readonly diagnostics: PlainDiagnosticMessages;
  readonly fixes: FixMessages;
  readonly openings: Sentences<OpeningFacts>;
}
