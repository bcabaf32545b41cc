/** LaTeX → the language, as far as that is plain: offered as a repair, never read by itself. */

/** Longer than this, nobody wants it repaired blindly. */
const LONGEST = 2000;

const COMMANDS: Readonly<Record<string, string>> = {
  cdot: "*", times: "*", ast: "*", div: "/", sigma: "σ", arcsin: "asin", arccos: "acos", arctan: "atan",
  left: "", right: "", displaystyle: "", lvert: "|", rvert: "|", vert: "|", mid: "|", quad: " ", qquad: " ",
}; // biome-ignore format: pairs

/** Commands that are read as the name they are. */
const NAMES = new Set(
  (
    "sin cos tan sinh cosh tanh exp log ln max min pi alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi rho tau " +
    "upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega"
  ).split(" "),
);

const grouped = (text: string): string => (/^\s*[\p{L}\p{N}_.]*\s*$/u.test(text) ? text.trim() : `(${text.trim()})`);

/** A fraction needs no brackets between the loosest operators. */
const fraction = (above: string, below: string, before: string, after: string): string => {
  const written = `${grouped(above)}/${grouped(below)}`;
  return /(^|[=(+-])\s*$/.test(before) && /^\s*($|[)+-])/.test(after) ? written : `(${written})`;
};

const withoutGroups = (text: string): string =>
  text
    .replace(/\\[dtc]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, (match, above: string, below: string, at: number, all: string) =>
      fraction(above, below, all.slice(0, at), all.slice(at + match.length)),
    )
    .replace(/\\sqrt\s*\{([^{}]*)\}/g, "sqrt($1)")
    .replace(/\\(?:mathrm|mathit|mathbf|text|operatorname)\s*\{(\w*)\}/g, "$1")
    .replace(/_\{([\p{L}\p{N}]+)\}/gu, "_$1")
    .replace(/\^\{([^{}]*)\}/g, (_match, exponent: string) => `^${grouped(exponent)}`);

/** null if something in it has no plain counterpart. */
export const fromLatex = (latex: string): string | null => {
  if (latex.length > LONGEST) return null;
  let text = latex.replace(/\\[,;:! ]/g, " ");
  for (let before = ""; before !== text; ) {
    before = text;
    text = withoutGroups(text);
  }
  text = text.replace(/\\([a-zA-Z]+)/g, (command, name: string) => COMMANDS[name] ?? (NAMES.has(name) ? name : command));
  return /[\\{}]/.test(text) ? null : text.replace(/ +/g, " ").replace(/\( | \)/g, (bracket) => bracket.trim());
};
