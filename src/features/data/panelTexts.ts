import { grouped, plural } from "../../i18n/words.ts";
import type { Texts } from "../feature.ts";

interface Found {
  readonly columns: number;
  readonly rows: number;
  readonly separator: "," | ";" | "\t";
  readonly hasDecimalComma: boolean;
}

/** Those of the facts that the sentence needs. */
interface NoSheet {
  readonly line: number;
  readonly length: number;
  readonly columns: number;
  readonly limit: number;
}

interface Place {
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** "" where the column has none. */
  readonly header: string;
}

interface Ragged {
  readonly line: number;
  readonly cells: number;
  readonly columns: number;
}

interface TooLong {
  readonly rows: number;
  /** How many there is room for. */
  readonly room: number;
  readonly limit: number;
}

interface Rows {
  readonly rows: number;
}
interface Names {
  readonly names: string;
}
interface Named {
  readonly name: string;
}
interface Count {
  readonly count: number;
}

const inBrackets = (header: string): string => (header === "" ? "" : ` (${header})`);

const en = {
  heading: "Rows of data",
  source: "Where the rows come from",
  sources: { text: "A table", set: "A data set" },
  paste: "Paste rows of a table, or drop or choose a file",
  file: "File",
  found: ({ columns, rows, separator, hasDecimalComma }: Found) => {
    const between = { ",": "commas", ";": "semicolons", "\t": "tabs" }[separator];
    const table = `${plural(columns, "column", "columns")}, ${plural(rows, "row", "rows")}`;
    return `${table}${columns > 1 ? `, ${between} between them` : ""}${hasDecimalComma ? ", decimal commas" : ""}.`;
  },
  noSheet: {
    empty: () => "There is no row of numbers in it.",
    "too-large": ({ length, limit }: NoSheet) => `That is ${grouped(length)} characters; at most ${grouped(limit)} can be read.`,
    "too-many-columns": ({ columns, limit }: NoSheet) => `That is ${grouped(columns)} columns; at most ${limit} can be read.`,
    "unclosed-quote": ({ line }: NoSheet) => `Line ${line}: a quotation mark opens and is never closed.`,
  },
  hasNames: "The first row holds names",
  problemsLabel: "What is wrong with the rows",
  problems: {
    ragged: ({ line, cells, columns }: Ragged) => `Line ${line} has ${plural(cells, "cell", "cells")}, not ${columns}.`,
    missing: ({ line, column, header }: Place) => `Line ${line}, column ${column}${inBrackets(header)}: the number is missing.`,
    "not-a-number": ({ line, column, header, text }: Place & { readonly text: string }) =>
      `Line ${line}, column ${column}${inBrackets(header)}: “${text}” is not a number.`,
  },
  moreProblems: ({ count }: Count) => `And ${grouped(count)} more.`,
  leaveOut: ({ rows }: Rows) => (rows === 1 ? "Leave this row out" : `Leave these ${grouped(rows)} rows out`),
  centre: "Centre: subtract from each column its mean",
  scale: "Scale: divide each column by its standard deviation",
  preview: "The first rows",
  name: "name",
  nameOf: ({ column }: { readonly column: number }) => `Name of column ${column}`,
  take: "take it",
  takeOf: ({ name }: Named) => `Take ${name}`,
  change: "centre, scale",
  changeOf: ({ name }: Named) => `Centre and scale ${name}`,
  line: ({ line }: { readonly line: number }) => `line ${line}`,
  moreRows: ({ count }: Count) => `And ${plural(count, "more row", "more rows")}.`,
  renamed: ({ names }: Names) => `Renamed to fit the program: ${names}.`,
  unscalable: ({ names }: Names) => `Not scaled, since all its numbers are the same: ${names}.`,
  wrongName: "Each column needs a name of its own: letters, digits and _, none that the program computes or trains.",
  noColumn: "Take at least one column.",
  replaces: "They take the place of the rows that the program has.",
  inFront: "They go in front of the program.",
  inputsGo: ({ names }: Names) => `The numbers that the program gives ${names} go.`,
  unread: ({ names }: Names) => `The program does not read ${names} yet.`,
  tooLong: ({ rows, room, limit }: TooLong) =>
    `${plural(rows, "row", "rows")} make a program of more than ${grouped(limit)} characters; there is room for ${grouped(room)}.`,
  thin: ({ rows }: Rows) => `Take ${grouped(rows)} of them, evenly spread`,
  use: ({ rows }: Rows) => (rows === 0 ? "Use these rows" : rows === 1 ? "Use this row" : `Use these ${grouped(rows)} rows`),
  set: "Data set",
  sets: { moons: "Two moons", circles: "Two circles" },
  aboutSets: {
    xor: "1 where exactly one of two inputs is 1. No line separates the classes.",
    moons: "Two half circles that reach into each other.",
    circles: "A circle within a circle.",
  },
  rows: "Rows",
  wrongRows: ({ limit }: { readonly limit: number }) => `A whole number from 2 to ${grouped(limit)}.`,
  noise: "Noise σ",
  wrongNoise: "A number from 0 to 1.",
  seed: "Seed",
  wrongSeed: "A whole number from 0 on.",
  reseed: "Roll again",
  scatter: ({ rows }: Rows) => `${grouped(rows)} points of two classes, 0 hollow and 1 filled.`,
};

const ptBR: typeof en = {
  heading: "Linhas de dados",
  source: "De onde vêm as linhas",
  sources: { text: "Uma tabela", set: "Um conjunto pronto" },
  paste: "Cole linhas de uma tabela, ou solte ou escolha um arquivo",
  file: "Arquivo",
  found: ({ columns, rows, separator, hasDecimalComma }) => {
    const between = { ",": "vírgulas", ";": "ponto e vírgula", "\t": "tabulações" }[separator];
    const table = `${plural(columns, "coluna", "colunas")}, ${plural(rows, "linha", "linhas")}`;
    return `${table}${columns > 1 ? `, separadas por ${between}` : ""}${hasDecimalComma ? ", com vírgula decimal" : ""}.`;
  },
  noSheet: {
    empty: () => "Não há nenhuma linha de números aí.",
    "too-large": ({ length, limit }) => `São ${grouped(length)} caracteres; o máximo é ${grouped(limit)}.`,
    "too-many-columns": ({ columns, limit }) => `São ${grouped(columns)} colunas; o máximo é ${limit}.`,
    "unclosed-quote": ({ line }) => `Linha ${line}: há aspas que abrem e nunca fecham.`,
  },
  hasNames: "A primeira linha traz os nomes",
  problemsLabel: "O que há de errado nas linhas",
  problems: {
    ragged: ({ line, cells, columns }) => `A linha ${line} tem ${plural(cells, "célula", "células")}, e não ${columns}.`,
    missing: ({ line, column, header }) => `Linha ${line}, coluna ${column}${inBrackets(header)}: falta o número.`,
    "not-a-number": ({ line, column, header, text }) =>
      `Linha ${line}, coluna ${column}${inBrackets(header)}: “${text}” não é um número.`,
  },
  moreProblems: ({ count }) => `E mais ${grouped(count)}.`,
  leaveOut: ({ rows }) => (rows === 1 ? "Deixar essa linha de fora" : `Deixar essas ${grouped(rows)} linhas de fora`),
  centre: "Centrar: subtrair de cada coluna a sua média",
  scale: "Padronizar a escala: dividir cada coluna pelo seu desvio padrão",
  preview: "As primeiras linhas",
  name: "nome",
  nameOf: ({ column }) => `Nome da coluna ${column}`,
  take: "usar",
  takeOf: ({ name }) => `Usar ${name}`,
  change: "centrar, escalar",
  changeOf: ({ name }) => `Centrar e escalar ${name}`,
  line: ({ line }) => `linha ${line}`,
  moreRows: ({ count }) => `E mais ${plural(count, "linha", "linhas")}.`,
  renamed: ({ names }) => `Com outro nome, para servir ao programa: ${names}.`,
  unscalable: ({ names }) => `Sem mudança de escala, pois todos os números são iguais: ${names}.`,
  wrongName: "Cada coluna precisa de um nome só seu: letras, dígitos e _, e que o programa não calcule nem treine.",
  noColumn: "Use pelo menos uma coluna.",
  replaces: "Elas tomam o lugar das linhas que o programa tem.",
  inFront: "Elas entram no começo do programa.",
  inputsGo: ({ names }) => `Saem os números que o programa dá a ${names}.`,
  unread: ({ names }) => `O programa ainda não lê ${names}.`,
  tooLong: ({ rows, room, limit }) =>
    `${plural(rows, "linha", "linhas")} dariam um programa de mais de ${grouped(limit)} caracteres; cabem ${grouped(room)}.`,
  thin: ({ rows }) => `Usar ${grouped(rows)} delas, espalhadas por igual`,
  use: ({ rows }) => (rows === 0 ? "Usar estas linhas" : rows === 1 ? "Usar esta linha" : `Usar estas ${grouped(rows)} linhas`),
  set: "Conjunto",
  sets: { moons: "Duas luas", circles: "Dois círculos" },
  aboutSets: {
    xor: "1 onde exatamente uma de duas entradas é 1. Nenhuma reta separa as classes.",
    moons: "Dois semicírculos, um entrando no outro.",
    circles: "Um círculo dentro de outro.",
  },
  rows: "Linhas",
  wrongRows: ({ limit }) => `Um número inteiro de 2 a ${grouped(limit)}.`,
  noise: "Ruído σ",
  wrongNoise: "Um número de 0 a 1.",
  seed: "Semente",
  wrongSeed: "Um número inteiro a partir de 0.",
  reseed: "Sortear de novo",
  scatter: ({ rows }) => `${grouped(rows)} pontos de duas classes: 0 vazados, 1 cheios.`,
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
