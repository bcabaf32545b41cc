/** Numbers in rows and columns between square brackets. What is large shows its corners, and its size below. */
/** How many rows and columns, and entries in all, are written out. */
export interface Room {
  readonly rows: number;
  readonly columns: number;
  readonly entries: number;
}

/** What a line has at most. */
export const WHOLE: Room = { rows: 4, columns: 6, entries: 12 };
/** Where several such grids would be too wide. */
export const CORNERS: Room = { rows: 3, columns: 3, entries: 6 };

/** null stands for those left out. */
type Places = readonly (number | null)[];

const all = (count: number): Places => Array.from({ length: count }, (_, i) => i);

const placesOf = (count: number, most: number): Places => (count <= most ? all(count) : [0, null, count - 1]);

/** Low enough for a row. */
const low = (dots: string): string => `{\\smash{\\scriptsize${dots}}}`;
const DOTS = ["\\cdots", low("\\vdots"), low("\\ddots")] as const;

/** Brackets of a fixed size: those that grow KaTeX draws with a style attribute, which the page's policy forbids. */
const SIZES = ["", "\\big", "\\bigg", "\\Bigg"] as const;

interface Grid {
  readonly rows: Places;
  readonly columns: Places;
  readonly isTurned: boolean;
}

/** @returns which entries are written out; a long vector lies, and is marked as transposed */
const gridOf = (rows: number, columns: number, room: Room): Grid => {
  const isTurned = columns === 1 && rows > room.rows && rows <= room.columns;
  const [m, n] = isTurned ? [columns, rows] : [rows, columns];
  const shownRows = placesOf(m, room.rows);
  return { rows: shownRows, columns: placesOf(n, n * shownRows.length > room.entries ? 2 : room.columns), isTurned };
};

export const shownColumns = (rows: number, columns: number, room: Room): number => gridOf(rows, columns, room).columns.length;

/** @param cell the entry at a place of the list, row by row */
export const gridTex = (rows: number, columns: number, room: Room, cell: (at: number) => string): string => {
  const grid = gridOf(rows, columns, room);
  const isCut = grid.rows.includes(null) || grid.columns.includes(null);
  const lines = grid.rows.map((row) =>
    grid.columns
      .map((column) => {
        if (row === null) return column === null ? DOTS[2] : DOTS[1];
        if (column === null) return DOTS[0];
        return cell(grid.isTurned ? column : row * columns + column);
      })
      .join(" & "),
  );
  const size = SIZES[Math.min(grid.rows.length, 3)] ?? "";
  const stretch = grid.rows.length > 3 ? ".7" : ".85";
  const body =
    lines.length === 1 && !lines[0]?.includes("&") ? lines[0] : `\\begin{matrix} ${lines.join(" \\\\ ")} \\end{matrix}`;
  const brackets = `{\\def\\arraystretch{${stretch}}${size}[ ${body} ${size}]}${grid.isTurned ? "^{\\top}" : ""}`;
  return isCut ? `\\underset{${sizeTex(rows, columns)}}{${brackets}}` : brackets;
};

/** 16×16; of a vector its length. */
const sizeTex = (rows: number, columns: number): string => (columns === 1 ? String(rows) : `${rows} \\times ${columns}`);

const BRACKET = /\\left\(|\\right\)|\\bigg\[|\\Bigg\[|\\underbrace/g;

/** Round brackets around grids have a fixed size, too, and do not reach around what stands under a brace. */
export const withFixedBrackets = (tex: string): string => {
  const open: { readonly at: number; size: string }[] = [];
  const sizes = new Map<number, string>();
  for (const { 0: sign, index } of tex.matchAll(BRACKET)) {
    if (sign === "\\left(") open.push({ at: index, size: "" });
    else if (sign === "\\right)") {
      const bracket = open.pop();
      for (const at of bracket && bracket.size !== "" ? [bracket.at, index] : []) sizes.set(at, bracket?.size ?? "");
    } else for (const bracket of open) if (bracket.size !== "\\Bigg") bracket.size = sign === "\\Bigg[" ? "\\Bigg" : "\\bigg";
  }
  return tex.replaceAll(BRACKET, (sign: string, index: number) => {
    const size = sizes.get(index);
    return size === undefined ? sign : `${size}${sign.slice(-1)}`;
  });
};
