/** How wide text is in the fonts that formulas and the graph share, from their metrics: the same in a browser, in Node and before the fonts have loaded. */

/** upright, bold: Main. italic: single letters, Math. word: names of several letters, Main's italics. */
export type Face = "upright" | "bold" | "italic" | "word";

/** In thousandths of the size; from KaTeX's font metrics. */
const METRICS: Readonly<Record<Face, readonly (readonly [width: number, characters: string])[]>> = {
  upright: [
    [250, " "], [278, "!',.:;[]il|ı⋅·"], [306, "fj"], [333, "-"], [361, "I"], [389, "()t"], [392, "r"], [394, "s"], [444, "cez"],
    [472, "?"], [500, "\"$*/0123456789\\^_ago{}~–"], [514, "J"], [528, "kqvxy"], [531, "∂"], [556, "Sbdhnpu"], [611, "Z"],
    [625, "LΓ"], [653, "F"], [667, "Ξ"], [681, "EP"], [694, "Λ"], [708, "B"], [722, "CTwΣΦΩ"], [736, "R"], [750, "AHNUVXYΠ"],
    [764, "D"], [778, "&+<=>@KOQ±×÷ΘΥΨ−"], [785, "G"], [833, "#%mΔ√"], [917, "M"], [1000, "—∞"], [1028, "W"], [1172, "…"],
  ],
  bold: [
    [250, " "], [319, "',.:;[]il|ı⋅·"], [350, "!"], [351, "fj"], [383, "-"], [436, "I"], [447, "()t"], [454, "s"], [474, "r"],
    [511, "cz"], [527, "e"], [543, "?"], [559, "a"], [575, "$*/0123456789\\^_go{}~–"], [594, "J"], [603, "\""], [607, "kqvxy"],
    [628, "∂"], [639, "Sbdhnpu"], [692, "LΓ"], [703, "Z"], [724, "F"], [756, "E"], [767, "Ξ"], [786, "P"], [800, "T"],
    [806, "Λ"], [818, "B"], [831, "CwΣΦΩ"], [863, "R"], [864, "OQ"], [869, "AVXY"], [882, "D"], [885, "U"],
    [894, "&+<=>@±×÷ΘΥΨ−"], [900, "HNΠ"], [901, "K"], [904, "G"], [958, "#%mΔ√"], [1092, "M"], [1150, "—∞"], [1189, "W"],
  ],
  italic: [
    [298, "l"], [345, "i"], [354, "ι"], [361, "t"], [363, "ς"], [406, "ϵ"], [412, "j"], [429, "b"], [433, "c"], [437, "τ"],
    [438, "ζξ"], [440, "I"], [444, "δ"], [446, "q"], [451, "r"], [465, "z"], [466, "eε"], [469, "sθ"], [477, "g"], [485, "ovο"],
    [490, "fy"], [494, "ν"], [497, "η"], [503, "p"], [517, "ρϱ"], [518, "γ"], [520, "d"], [521, "k"], [529, "a"], [540, "υ"],
    [555, "J"], [566, "β"], [570, "π"], [571, "σ"], [572, "ux"], [576, "hκ"], [581, "Y"], [583, "VΥλ"], [584, "T"], [591, "ϑ"],
    [596, "ϕ"], [600, "n"], [603, "μ"], [612, "Ψ"], [613, "S"], [615, "Γ"], [622, "ω"], [626, "χ"], [640, "α"], [642, "P"],
    [643, "F"], [651, "ψ"], [654, "φ"], [667, "Φ"], [681, "L"], [683, "UZ"], [694, "Λ"], [715, "C"], [716, "w"], [738, "E"],
    [742, "Ξ"], [750, "A"], [759, "BR"], [763, "OΘ"], [772, "Ω"], [780, "Σ"], [786, "G"], [791, "Q"], [803, "N"], [828, "DXϖ"],
    [831, "HΠ"], [833, "Δ"], [849, "K"], [878, "m"], [944, "W"], [970, "M"],
  ],
  word: [
    [256, "l"], [307, "!',.:;[]fij"], [332, "t"], [358, "-"], [386, "I"], [409, "()sz"], [422, "r"], [460, "bcegkqv"], [464, "x"],
    [486, "y"], [511, "*/0123456789?^_adhop~"], [514, "\""], [525, "J"], [537, "u"], [562, "Sn"], [613, "Z"], [627, "L"],
    [653, "F"], [664, "w"], [678, "EP"], [704, "B"], [716, "CT"], [729, "R"], [743, "AHNUVXY"], [755, "D"], [767, "&+=@OQ"],
    [769, "K"], [774, "G"], [818, "#%m"], [897, "M"], [999, "W"],
  ],
}; // biome-ignore format: tables

const tableOf = (face: Face): ReadonlyMap<string, number> =>
  new Map(METRICS[face].flatMap(([width, characters]) => [...characters].map((character) => [character, width / 1000] as const)));

const WIDTHS: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  upright: tableOf("upright"),
  bold: tableOf("bold"),
  italic: tableOf("italic"),
  word: tableOf("word"),
};

/** Of what these fonts lack: ideographs fill a square, other letters rarely more than this. */
const SQUARE = /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|[\u{20000}-\u{3FFFF}]/u;
const UNKNOWN = 0.65;
const COMBINING = /\p{Mn}/u;

const widthOf = (character: string, face: Face): number => {
  const known = WIDTHS[face].get(character) ?? WIDTHS.upright.get(character);
  if (known !== undefined) return known;
  if (COMBINING.test(character)) return 0;
  return SQUARE.test(character) ? 1 : UNKNOWN;
};

/** @returns px; kerning, which only narrows, is left out */
export const textWidth = (text: string, px: number, face: Face): number => {
  let width = 0;
  for (const character of text.normalize("NFD")) width += widthOf(character, face);
  return width * px;
};
