/** What is said of vectors and matrices that do not go together. */
import type { ShapedText } from "../../lang/diagnostic.ts";
import type { Shape } from "../../lang/tiles.ts";
import type { ArrayDiagnosticMessages } from "../messages.ts";
import { grouped, plural } from "../words.ts";

const elements = (count: number): string => plural(count, "elemento", "elementos");

/** `W é 2×3`, `x tem 3 elementos`. */
const sized = ({ text, shape }: ShapedText): string => {
  const [rows, columns] = shape;
  if (rows === undefined) return `${text} é um número`;
  return columns === undefined ? `${text} tem ${elements(rows)}` : `${text} é ${rows}×${columns}`;
};

const both = (left: ShapedText, right: ShapedText): string => `${sized(left)}, ${sized(right)}`;

const item = (shape: Shape): string => (shape[0] === undefined ? "um número" : `uma lista de ${shape[0]}`);

const fits = (suggestion: string | null): string => (suggestion === null ? "" : ` ${suggestion} daria certo.`);

export const arrayDiagnostics: ArrayDiagnosticMessages = {
  "inner-sizes": ({ left, right, suggestion }) =>
    `${both(left, right)}: cada linha da esquerda multiplica cada coluna da direita, e ${left.shape.at(-1)} ≠ ${right.shape[0]}.${fits(suggestion)}`,
  "product-of-number": ({ left, right }) =>
    `“@” multiplica vetores e matrizes: ${both(left, right)}. Para multiplicar por um número, escreva *; um vetor se escreve como em x = [1, 2].`,
  "entrywise-shapes": ({ sign, left, right, suggestion }) =>
    `“${sign}” opera elemento a elemento: ${both(left, right)}.${suggestion === null ? " Os dois precisam ter a mesma forma." : fits(suggestion)}`,
  "vector-needed": ({ name, found }) =>
    `${name} recebe vetores: ${sized(found)}. Escolha uma linha, como ${found.text}[1], ou use @.`,
  "not-an-array": ({ text }) => `${text} é um número: não tem elementos. Um vetor se escreve ${text} = [1, 2].`,
  "ragged-list": ({ row, found, wanted }) =>
    found.length === 1 && wanted.length === 1
      ? `A linha ${row} tem ${elements(found[0] ?? 0)}, mas a linha 1 tem ${wanted[0]}. Em uma matriz, todas as linhas têm o mesmo tamanho.`
      : `Uma lista contém só números ou só linhas de números: o primeiro item é ${item(wanted)}, e o de número ${row} é ${item(found)}.`,
  "empty-list": () => "Esta lista está vazia. Ponha nela pelo menos um número, como em [1, 2].",
  "too-many-axes": () =>
    "Esta é uma lista de matrizes. Aqui há números, vetores [1, 2] e matrizes [[1, 2], [3, 4]], nada além disso.",
  "index-zero": ({ suggestion }) => `Os elementos são contados a partir de 1, como nas fórmulas: o primeiro é ${suggestion}.`,
  "index-range": ({ text, shape, found, size, axis }) => {
    const part =
      shape.length === 1 ? elements(size) : axis === 0 ? plural(size, "linha", "linhas") : plural(size, "coluna", "colunas");
    return `${text} tem ${part}; o número ${found} não existe. Conte de 1 a ${size}.`;
  },
  "index-count": ({ text, shape }) =>
    shape.length === 1
      ? `${text} é um vetor: um elemento se indica com um só número, como ${text}[1].`
      : `${text} é uma matriz: um elemento se indica com linha e coluna, como ${text}[1, 1]; ${text}[1] é uma linha.`,
  "index-not-whole": ({ text }) => `“${text}” não diz qual é o elemento. Escreva um número inteiro a partir de 1, como em x[2].`,
  "fill-size": ({ name }) => {
    if (name === "identity") return "identity recebe um número inteiro a partir de 1: identity(3) tem 3 linhas e 3 colunas.";
    const seed = name === "zeros" || name === "ones" ? "" : `; em ${name}(2, 3, 7), 7 é a semente`;
    return `${name} recebe inteiros a partir de 1: ${name}(3) é um vetor, ${name}(2, 3) tem 2 linhas e 3 colunas${seed}.`;
  },
  "raised-to-t": ({ suggestion }) => `Aqui a transposta se escreve ${suggestion}; ^T seria uma potência.`,
  "statement-too-large": ({ name, size, total, limit }) =>
    `Só ${name} já ocupa ${grouped(size)} nós${total > size ? `, e com isso o programa chega a ${grouped(total)}` : ""}; o limite é ${grouped(limit)}. Use vetores e matrizes menores.`,
  "output-is-array": ({ text, entries }) =>
    `${text} tem ${elements(entries)}, cada um com seus próprios gradientes. O percurso começa pelo primeiro; escolha outro como alvo ou use sum(${text}) para ter um só número.`,
  "star-for-product": ({ left, right }) =>
    `“*” opera elemento a elemento: ${both(left, right)}, e assim o vetor multiplica cada linha. Para o produto de matrizes, escreva @.`,
  "transposed-vector": ({ text }) =>
    `${text} é um vetor, nem linha nem coluna: a transposta é ele mesmo. Uma coluna se escreve [[1], [2]].`,
};
