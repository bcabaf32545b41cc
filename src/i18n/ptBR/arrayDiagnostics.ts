/** What is said of vectors and matrices that do not go together. */
import type { ShapedText } from "../../lang/diagnostic.ts";
import type { Shape } from "../../lang/tiles.ts";
import type { ArrayDiagnosticMessages } from "../messages.ts";
import { grouped, minus, plural } from "../words.ts";

const elements = (count: number): string => plural(count, "elemento", "elementos");

/** `W é 2×3`, `x tem 3 elementos`. */
const sized = ({ text, shape, isFree }: ShapedText): string => {
  const [rows, columns] = shape;
  if (isFree) return `${text} é um número (nada o define)`;
  if (rows === undefined) return `${text} é um número`;
  return columns === undefined ? `${text} tem ${elements(rows)}` : `${text} é ${rows}×${columns}`;
};

const both = (left: ShapedText, right: ShapedText): string => `${sized(left)}, ${sized(right)}`;

const item = (shape: Shape): string => (shape[0] === undefined ? "um número" : `uma lista de ${elements(shape[0])}`);

const fits = (suggestion: string | null): string => (suggestion === null ? "" : ` ${suggestion} daria certo.`);

export const arrayDiagnostics: ArrayDiagnosticMessages = {
  "inner-sizes": ({ left, right, suggestion }) => {
    const [inner, other] = [left.shape.at(-1) ?? 0, right.shape[0] ?? 0];
    const areVectors = left.shape.length === 1 && right.shape.length === 1;
    const rule = areVectors
      ? "Para multiplicar dois vetores, eles precisam ter o mesmo número de elementos."
      : `As linhas da esquerda têm ${elements(inner)}, e as colunas da direita, ${other}: o tamanho precisa ser o mesmo.`;
    return `${both(left, right)}. ${rule}${fits(suggestion)}`;
  },
  "product-of-number": ({ left, right }) => {
    const free = [left, right].find(({ isFree }) => isFree);
    const advice = free
      ? `Defina ${free.text}, como em ${free.text} = [1, 2].`
      : "Para multiplicar por um número, escreva *; um vetor se escreve como em x = [1, 2].";
    return `“@” multiplica vetores e matrizes: ${both(left, right)}. ${advice}`;
  },
  "entrywise-shapes": ({ sign, left, right, columns, suggestion }) => {
    const alike =
      columns === null
        ? " Os dois precisam ter a mesma forma."
        : ` Com esta matriz, um vetor precisa de ${elements(columns)}, um por coluna.`;
    return `“${sign}” opera elemento a elemento, e aqui não combina: ${both(left, right)}.${suggestion === null ? alike : fits(suggestion)}`;
  },
  "vector-needed": ({ name, found }) =>
    `${name} recebe vetores: ${sized(found)}. Escolha uma linha, como ${found.text}[1], ou use @.`,
  "one-array": ({ name }) =>
    `${name} recebe um só vetor ou matriz, com todos os elementos. Números soltos vão em uma lista: ${name}([a, b]).`,
  "not-an-array": ({ text, isName, isFree }) => {
    const found = isFree ? `Nada define ${text}, que por isso é um número` : `${text} é um número`;
    return `${found}, mas aqui é preciso um vetor ou uma matriz, como ${isName ? `${text} = ` : ""}[1, 2].`;
  },
  "ragged-list": ({ row, found, wanted }) =>
    found.length === 1 && wanted.length === 1
      ? `A linha ${row} tem ${elements(found[0] ?? 0)}, mas a linha 1 tem ${wanted[0]}. Em uma matriz, todas as linhas têm o mesmo tamanho.`
      : `Uma lista contém só números ou só linhas de números: o item 1 é ${item(wanted)}, e o item ${row} é ${item(found)}.`,
  "empty-list": () => "Esta lista está vazia. Ponha nela pelo menos um número, como em [1, 2].",
  "too-many-axes": () =>
    "Esta é uma lista de matrizes. Aqui há números, vetores [1, 2] e matrizes [[1, 2], [3, 4]], nada além disso.",
  "index-zero": ({ suggestion }) => `Os elementos são contados a partir de 1, como nas fórmulas: o primeiro é ${suggestion}.`,
  "index-range": ({ text, shape, found, size, axis }) => {
    const [one, many, no] =
      shape.length === 1 ? ["elemento", "elementos", "o"] : axis === 0 ? ["linha", "linhas", "a"] : ["coluna", "colunas", "a"];
    const last = found < 0 ? ` Conta-se a partir de 1; ${no} últim${no} tem o número ${size}.` : "";
    return `${text} tem ${plural(size, one, many)}; não existe ${no} ${one} ${minus(found)}.${last}`;
  },
  "index-count": ({ text, shape }) =>
    shape.length === 1
      ? `${text} é um vetor: um elemento se indica com um só número, como ${text}[1].`
      : `${text} é uma matriz: um elemento se indica com linha e coluna, como ${text}[1, 1]; ${text}[1] é uma linha.`,
  "index-not-whole": ({ text }) => `“${text}” não diz qual é o elemento. Escreva um número inteiro a partir de 1, como em x[2].`,
  "fill-size": ({ name }) => {
    if (name === "identity") return "identity recebe um número inteiro a partir de 1: identity(3) tem 3 linhas e 3 colunas.";
    const seed = name === "zeros" || name === "ones" ? "" : `; em ${name}(2, 3, 7), 7 é a semente`;
    return `${name} recebe inteiros a partir de 1, não nomes: ${name}(3) é um vetor, ${name}(2, 3) tem 2 linhas e 3 colunas${seed}.`;
  },
  "borrowed-transpose": ({ found, suggestion }) =>
    `Aqui a transposta se escreve ${suggestion}${found === "^T" ? "; ^T seria uma potência" : `, e não com ${found}`}.`,
  "dotted-name": ({ suggestion }) =>
    suggestion === null
      ? "Aqui as funções se escrevem sozinhas, sem ponto, como sum(x) ou exp(x). A ajuda traz a lista completa."
      : `Sem ponto: escreva ${suggestion}.`,
  "rows-by-semicolon": ({ suggestion }) => `Em uma matriz, cada linha é uma lista própria: ${suggestion}.`,
  slice: ({ text, suggestion, isColumn }) => {
    if (suggestion === null) return `Aqui não há intervalos. Escreva os elementos um a um, como [${text}[1], ${text}[2]].`;
    return isColumn ? `Uma coluna é uma linha da transposta: ${suggestion}.` : `Uma linha se escreve ${suggestion}.`;
  },
  "inverse-by-entry": ({ text }) => `Isto não é a inversa da matriz: ^ opera elemento a elemento, então ${text}^-1 é 1/${text}.`,
  "statement-too-large": ({ name, size, total, limit }) =>
    `Só ${name} já ocupa ${grouped(size)} nós${total > size ? `, e com isso o programa chega a ${grouped(total)}` : ""}; o limite é ${grouped(limit)}. Use vetores e matrizes menores.`,
  "output-is-array": ({ text, entries }) =>
    `${text} tem ${elements(entries)}, cada um com seus próprios gradientes. O percurso começa pelo primeiro; escolha outro como alvo ou use sum(${text}) para ter um só número.`,
  "star-for-product": ({ left, right }) =>
    `“*” opera elemento a elemento: ${both(left, right)}, e cada linha é multiplicada pelo vetor. Para o produto matricial, escreva @.`,
  "transposed-vector": ({ text }) =>
    `${text} é um vetor, nem linha nem coluna: a transposta é ele mesmo. Uma coluna se escreve [[1], [2]].`,
};
