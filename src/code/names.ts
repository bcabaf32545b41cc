/** Names that Python accepts, for names that our language accepts. */

const KEYWORDS =
  `False None True and as assert async await break class continue def del elif else except finally for from global if import in is
lambda nonlocal not or pass raise return try while with yield match case type`.split(/\s+/);

/** Built-in functions that the exported code calls, or that a reader would miss. */
const BUILT_INS =
  `abs all any bool bytes chr complex dict dir divmod enumerate eval exec filter float format getattr hash help hex id input int
isinstance iter len list map max min next object oct open ord pow print property range repr reversed round set slice sorted staticmethod str
sum super tuple vars zip`.split(/\s+/);

/** Python reads letters that look alike as one (ﬁ as fi, ₀ as no letter at all), so they are written in the form that it reads. `W[2,1]` → `W_2_1`. */
const asIdentifier = (name: string): string => {
  const text = name
    .normalize("NFKC")
    .replace(/\]$/, "")
    .replace(/[^\p{XIDC}]/gu, "_");
  return /^[\p{XIDS}_]/u.test(text) ? text : `_${text}`;
};

export class PythonNames {
  private readonly known = new Map<string, string>();
  private readonly taken: Set<string>;

  /** @param reserved what the code around the program calls its own */
  constructor(reserved: Iterable<string> = []) {
    this.taken = new Set([...KEYWORDS, ...BUILT_INS, ...reserved]);
  }

  /** Takes a name for good: the same for the same name. */
  readonly of = (name: string): string => {
    let own = this.known.get(name);
    if (own === undefined) {
      own = this.fresh(asIdentifier(name));
      this.known.set(name, own);
    }
    return own;
  };

  /** A name that nothing has yet. */
  fresh(wanted: string): string {
    let name = wanted;
    while (this.taken.has(name)) name += "_";
    this.taken.add(name);
    return name;
  }
}
