/** Facts to try the sentences with. */
const found = { columns: 3, rows: 150, separator: ";", hasDecimalComma: true };
const place = { line: 3, column: 2, header: "x2" };
const rows = [{ rows: 150 }, { rows: 1 }];

export const samples = {
  found: [found, { ...found, columns: 1, separator: ",", hasDecimalComma: false }, { ...found, separator: "\t" }],
  noSheet: {
    empty: [{}],
    "too-large": [{ length: 2_000_000, limit: 1_000_000 }],
    "too-many-columns": [{ columns: 784, limit: 100 }],
    "unclosed-quote": [{ line: 3 }],
  },
  problems: {
    ragged: [{ line: 3, cells: 1, columns: 2 }],
    missing: [place, { ...place, header: "" }],
    "not-a-number": [{ ...place, text: "abc" }],
  },
  moreProblems: [{ count: 12 }],
  leaveOut: rows,
  nameOf: [{ column: 2 }],
  takeOf: [{ name: "x2" }],
  changeOf: [{ name: "x2" }],
  line: [{ line: 3 }],
  moreRows: [{ count: 144 }, { count: 1 }],
  renamed: [{ names: "“age (years)” → age_years" }],
  unscalable: [{ names: "x2" }],
  inputsGo: [{ names: "x, y" }],
  unread: [{ names: "x, y" }],
  tooLong: [{ rows: 20_000, room: 7000, limit: 100_000 }],
  thin: rows,
  use: [...rows, { rows: 0 }],
  wrongRows: [{ limit: 1000 }],
  scatter: rows,
};
