/** What is said of vectors and matrices. */
import type { ProductKind, Reduction, Rows, Stretch, TileBackFacts, TileMessages } from "../tileMessages.ts";
import { listed, plural } from "../words.ts";
import { spokenTiles } from "./spokenTiles.ts";

const sumOf = (count: number): string => (count === 1 ? "um só produto" : `a soma de ${count} produtos`);

const ENTRY_OF: { readonly [K in ProductKind]: (left: string, right: string) => string } = {
  rows: (left, right) => `cada elemento é uma linha de ${left} vezes ${right}`,
  columns: (left, right) => `cada elemento é ${left} vezes uma coluna de ${right}`,
  both: (left, right) => `cada elemento é uma linha de ${left} vezes uma coluna de ${right}`,
  vectors: () => "elemento por elemento",
};

const REDUCTIONS: { readonly [R in Reduction]: (of: string, count: number, isByRow: boolean) => string } = {
  sum: (of, count) => `soma os ${count} elementos de ${of}`,
  mean: (of, count) => `é a média dos ${count} elementos de ${of}`,
  norm: (of, count) => `é o comprimento de ${of}: a raiz quadrada da soma dos seus ${count} quadrados`,
  max: (of, count) => `é o maior dos ${count} elementos de ${of}`,
  min: (of, count) => `é o menor dos ${count} elementos de ${of}`,
  logsumexp: (of, _, isByRow) =>
    `eleva e a cada elemento de ${of}, soma tudo${isByRow ? ", linha por linha," : ""} e tira o logaritmo`,
};

const EVERY: { readonly [S in Stretch]: string } = {
  rows: "em todas as linhas",
  columns: "em todas as colunas",
  entries: "em todos os elementos",
};

const ALL: { readonly [S in Stretch]: (count: number) => string } = {
  rows: (count) => `em todas as ${count} linhas: recebe a soma sobre elas`,
  columns: (count) => `em todas as ${count} colunas: recebe a soma sobre elas`,
  entries: (count) => `em todos os ${count} elementos: recebe a soma sobre eles`,
};

const added = (rows: Rows): string => {
  if (!rows) return "e tudo somado";
  return rows.isMean ? `e somado em cada linha; depois vem a média das ${rows.count} linhas` : "e somado em cada linha";
};

type Product = TileBackFacts["product"];

const PRODUCTS: { readonly [K in ProductKind]: (facts: Product) => string } = {
  rows: ({ gate, operand, other, isLeft, count }) =>
    isLeft
      ? `Cada elemento de ${operand} recebe um só produto: o gradiente de ${gate} na sua linha vezes o elemento de ${other} da sua coluna.`
      : `Cada elemento de ${operand} entra em todos os elementos de ${gate} e por isso recebe ${sumOf(count)}: a sua coluna de ${other} vezes o gradiente de ${gate}.`,
  columns: ({ gate, operand, other, isLeft, count }) =>
    isLeft
      ? `Cada elemento de ${operand} entra em todos os elementos de ${gate} e por isso recebe ${sumOf(count)}: a sua linha de ${other} vezes o gradiente de ${gate}.`
      : `Cada elemento de ${operand} recebe um só produto: o elemento de ${other} da sua linha vezes o gradiente de ${gate} na sua coluna.`,
  both: ({ gate, operand, other, isLeft, count }) =>
    isLeft
      ? `Cada elemento de ${operand} entra em uma linha inteira de ${gate} e por isso recebe ${sumOf(count)}: essa linha do gradiente vezes uma linha de ${other}.`
      : `Cada elemento de ${operand} entra em uma coluna inteira de ${gate} e por isso recebe ${sumOf(count)}: uma coluna de ${other} vezes essa coluna do gradiente.`,
  vectors: ({ gate, operand, other }) =>
    `Cada elemento de ${operand} recebe o gradiente de ${gate} vezes o elemento correspondente de ${other}.`,
};

const lossRule = ({ gate, guess, truth, isOfScores, isGuess, isShared, rows }: TileBackFacts["loss"]): string => {
  const gradient = `o gradiente de ${gate}${rows && !rows.isMean ? " na sua linha" : ""}`;
  const mean = rows?.isMean ? `pelas ${rows.count} linhas` : null;
  const predicted = isOfScores ? `softmax(${guess})` : guess;
  const divided = mean ? `, dividido ${mean}` : "";
  if (!isGuess) return `Cada elemento de ${truth} recebe ${gradient} vezes −log ${predicted}${divided}.`;
  if (!isOfScores)
    return `Cada elemento de ${guess} recebe ${gradient} com o sinal trocado, vezes a sua parte em ${truth}, dividido pelo próprio valor${mean ? ` e ${mean}` : ""}. Onde nada é desejado, nada volta.`;
  return isShared
    ? `Cada elemento de ${guess} recebe ${gradient} vezes a diferença ${predicted} − ${truth}${divided}: o previsto menos o desejado.`
    : `Cada elemento de ${guess} recebe ${gradient} vezes a diferença ${predicted} · sum(${truth}) − ${truth}${divided}.`;
};

const CONTRACTED: Readonly<Record<string, string>> = { de: "d", em: "n", por: "pel" };

export const tiles: TileMessages = {
  operand: {
    transposed: ({ of }) => `a transposta de ${of}`,
    row: ({ of, row }) => `a linha ${row} de ${of}`,
    column: ({ of, column }) => `a coluna ${column} de ${of}`,
    list: ({ shape: [rows = 0, columns] }) => (columns === undefined ? `o vetor de ${rows}` : `a matriz ${rows}×${columns}`),
  },
  forward: {
    product: ({ name, left, right, kind, count }) =>
      `${name} multiplica ${left} por ${right}: ${ENTRY_OF[kind](left, right)}, ${sumOf(count)}.`,
    productEntry: ({ name, left, right, count }) => `${name} é ${left} vezes ${right}: ${sumOf(count)}.`,
    each: ({ count }) => `Cada um dos ${count} elementos é calculado por si.`,
    stretched: ({ operand, over }) => `O mesmo ${operand} entra ${EVERY[over]}.`,
    reduction: ({ name, does, operand, count, isByRow }) => `${name} ${REDUCTIONS[does](operand, count, isByRow)}.`,
    softmax: ({ name, operand, isByRow }) =>
      isByRow
        ? `${name} transforma cada linha de ${operand} em partes que somam 1: e elevado a cada elemento, dividido pela soma da linha.`
        : `${name} transforma ${operand} em partes que somam 1: e elevado a cada elemento, dividido pela soma de todos.`,
    loss: ({ name, isOfScores, guess, truth, rows }) =>
      `${name} é a entropia cruzada: −log ${isOfScores ? `softmax(${guess})` : guess}, ponderado por ${truth} ${added(rows)}.`,
    list: ({ name, operands, count, axes }) =>
      `${name} reúne ${operands ? listed(operands, "e") : `suas ${count} partes`} em ${axes === 1 ? "um vetor" : "uma matriz"}.`,
    transpose: ({ name, operand }) => `${name} é ${operand} transposta: suas linhas são as colunas de ${operand}.`,
    row: ({ name, operand }) => `${name} é ${operand}.`,
    inside: ({ name, gates }) => `${name} representa ${plural(gates, "porta", "portas")}: abra para acompanhar cada uma.`,
  },
  back: {
    product: (facts) => PRODUCTS[facts.kind](facts),
    productEntry: ({ gate, operand, other }) => `Para ${operand}, o gradiente de ${gate} é multiplicado por ${other}.`,
    transposed: ({ other }) => `É por isso que ${other} aparece transposta.`,
    factor: ({ operand, other }) =>
      `${operand} recebe o gradiente multiplicado pelo outro operando, ${other}, elemento por elemento.`,
    turned: ({ operand }) => `${operand} recebe o gradiente com o sinal trocado.`,
    dividend: ({ operand, other }) => `${operand} é dividido por ${other}, e seu gradiente também, elemento por elemento.`,
    scaled: ({ gate, callee, cached }) =>
      `Em cada elemento, o gradiente de ${gate} é multiplicado pela inclinação local de ${callee}${cached.length === 0 ? "" : `, calculada com ${listed(cached, "e")}, já na memória`}.`,
    called: ({ gate, callee }) =>
      `Em cada elemento, o gradiente de ${gate} é multiplicado pela inclinação de ${callee} ali, que sai da regra da cadeia dentro de ${callee}.`,
    routed: ({ operand, all, part, none }) => {
      const total = all + part + none;
      if (all === total) return `Aqui todos os elementos deixam passar tudo: ${operand} recebe o gradiente sem mudança.`;
      if (none === total) return `Aqui nenhum elemento deixa passar nada: nada volta para ${operand}.`;
      const groups = [
        all > 0 ? `${all} ${all === 1 ? "deixa" : "deixam"} passar o gradiente sem mudança` : null,
        part > 0 ? `${part} ${part === 1 ? "deixa" : "deixam"} passar uma parte` : null,
        none > 0 ? `${none} não ${none === 1 ? "deixa" : "deixam"} passar nada` : null,
      ].filter((group) => group !== null);
      return `De ${plural(total, "elemento", "elementos")}, ${listed(groups, "e")}.`;
    },
    contested: ({ operand, won, tied, lost }) => {
      const total = won + tied + lost;
      if (lost === total) return `Outros operandos decidem todos os elementos: nada volta para ${operand}.`;
      if (won === total)
        return `${operand} decide todos os elementos e recebe todo o gradiente; os outros operandos não recebem nada.`;
      const groups = [
        won > 0 ? `decide ${won} e ali recebe o gradiente` : null,
        tied > 0 ? `empata em ${tied}, onde o gradiente é dividido por igual,` : null,
        lost > 0 ? `perde ${lost}, onde não recebe nada` : null,
      ].filter((group) => group !== null);
      return `De ${plural(total, "elemento", "elementos")}, ${operand} ${listed(groups, "e")}.`.replace(",.", ".");
    },
    stretched: ({ operand, over, count }) => `${operand} entrou ${ALL[over](count)}.`,
    sum: ({ gate, operand }) => `Todos os elementos de ${operand} recebem o mesmo: o gradiente de ${gate}.`,
    mean: ({ gate, operand, count }) =>
      `Todos os elementos de ${operand} recebem o mesmo: o gradiente de ${gate} dividido por ${count}.`,
    norm: ({ gate, operand }) =>
      `Cada elemento de ${operand} recebe o gradiente de ${gate} vezes o próprio valor dividido por ${gate}.`,
    extreme: ({ does, winner, ties }) => {
      const most = does === "max" ? "maior" : "menor";
      return winner === null
        ? `${ties} elementos empatam como o ${most}: dividem o gradiente por igual, e os outros não recebem nada.`
        : `${winner} é o ${most} e recebe todo o gradiente; os outros elementos não recebem nada.`;
    },
    logsumexp: ({ gate, operand, isByRow }) =>
      `Cada elemento de ${operand} recebe o gradiente de ${gate}${isByRow ? " na sua linha" : ""} vezes a sua parte em softmax(${operand}).`,
    softmax: ({ gate, operand, isByRow }) =>
      `Cada elemento de ${operand} recebe a sua parte em ${gate} vezes o quanto o gradiente dessa parte passa da média, ponderada por ${gate}. O que volta soma 0${isByRow ? " em cada linha" : ""}.`,
    loss: lossRule,
    list: ({ gate, operand }) => `${operand} recebe o gradiente do seu lugar em ${gate}.`,
    transpose: ({ gate, operand }) => `${operand} recebe o gradiente de ${gate}, transposto de volta.`,
    row: ({ gate, operand }) => `O gradiente de ${gate} vai para ${operand}; as outras linhas não recebem nada daqui.`,
    other: ({ gate, operand }) =>
      `${operand} recebe o gradiente de ${gate} vezes a inclinação de ${gate} em relação a ${operand}.`,
    transposedView: ({ operand, source }) => `O que ${operand} recebe, ${source} recebe transposto de volta.`,
    rowView: ({ operand }) => `Daqui só ${operand} recebe algo; as outras linhas não recebem nada.`,
    listView: ({ source }) => `${source} recebe o que cabe ao seu lugar na lista.`,
    entry: ({ entry, terms, count, total }) => {
      if (terms.length > 0) return `${entry} recebe ${terms.join(" + ")} = ${total}.`;
      return count > 1 ? `${entry} recebe ${total}, uma soma de ${count} contribuições.` : `${entry} recebe ${total}.`;
    },
  },
  asks: {
    rule: ({ operand, gate }) => `O gradiente de ${gate} chegou. Quanto dele vai para ${operand}?`,
    product: () => "Quanto dá isso?",
    sum: ({ operand }) => `Isso se junta ao que ${operand} já tem. Quanto dá a soma?`,
  },
  arrival: {
    largest: ({ entry, count }) => `O mais forte dos ${count} gradientes é o de ${entry}.`,
    zero: ({ name, target, count }) => `Os ${count} gradientes são 0: pequenas mudanças de ${name} quase não mexem em ${target}.`,
  },
  more: ({ count }) => `O mesmo vale em ${count === 1 ? "mais um elemento" : `mais ${count} elementos`}.`,
  spoken: spokenTiles,
  finished: (sentence) =>
    sentence
      .replace(
        /\b(de|em|por) ([ao]) (?=linha|coluna|transposta|matriz|vetor)/g,
        (_, before: string, article: string) => `${CONTRACTED[before]}${article} `,
      )
      .replace(
        /(^|[.] )([ao]) (?=linha|coluna|transposta|matriz|vetor)/g,
        (_, before: string, article: string) => `${before}${article.toUpperCase()} `,
      ),
};
