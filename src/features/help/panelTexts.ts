import type { Texts } from "../feature.ts";
import type { GateId } from "./gates.ts";

/** Names stand between backticks. What the numbers say is claimed, and tried, in `gates.ts`. */
type GateWords = Readonly<Record<GateId, { readonly title: string; readonly sentence: string }>>;

const gatesInEnglish: GateWords = {
  value: { title: "Value above, gradient below", sentence: "`x` is 2, and `f` changes 3 times as fast as `x`." },
  notYet: { title: "“—” is not 0", sentence: "It has not been computed yet: the walk has not come this far." },
  factors: {
    title: "Upstream · local",
    sentence: "What flows back is the gradient that arrives times the gate's own derivative: 5 · 2 = 10.",
  },
  partial: { title: "A sum still open", sentence: "“3 + …”, “1 of 2”: one contribution has arrived, another is still to come." },
  fork: { title: "A fork adds", sentence: "`x` is used twice, so it adds up two contributions: 2 + 1 = 3." },
  plus: { title: "+ distributes", sentence: "The 3 that arrives goes to `x` and to `y`, unchanged." },
  times: { title: "× switches", sentence: "Each operand gets the other's value, times what arrives: `x` gets 5, `y` gets 2." },
  max: { title: "max routes", sentence: "All that arrives goes to the larger operand: `y` gets 1, `x` gets 0." },
  unary: { title: "A function scales", sentence: "It multiplies what arrives by its slope: 0.25 for √ at 4." },
  param: { title: "Trainable input", sentence: "What the text marks with param, here `w`, has a shape of its own." },
  free: { title: "Dashed outline", sentence: "The text gives `y` no value, so it starts at 1." },
  composite: { title: "Double outline", sentence: "The gate stands for a whole function: open it to see the gates inside." },
  kink: { title: "A grey “!”", sentence: "relu has no single slope at 0; by convention, 0 is used." },
  unused: { title: "Unused", sentence: "Nothing reads `y`, so no gradient flows back to it." },
  fault: {
    title: "A red “!”",
    sentence: "The trouble begins here: log(−1) has no value, and no gradient on this way means anything.",
  },
};

const gatesInPortuguese: GateWords = {
  value: { title: "Valor em cima, gradiente embaixo", sentence: "`x` vale 2, e `f` varia 3 vezes mais rápido do que `x`." },
  notYet: { title: "“—” não é 0", sentence: "Ainda não foi calculado: o percurso ainda não passou por ali." },
  factors: {
    title: "Global · local",
    sentence: "O que volta é o gradiente que chega vezes a derivada da própria porta: 5 · 2 = 10.",
  },
  partial: { title: "Soma em aberto", sentence: "“3 + …”, “1 de 2”: uma contribuição já chegou, outra ainda virá." },
  fork: { title: "A bifurcação soma", sentence: "`x` é usado duas vezes e por isso soma duas contribuições: 2 + 1 = 3." },
  plus: { title: "+ distribui", sentence: "O 3 que chega vai para `x` e para `y`, sem mudança." },
  times: { title: "× comuta", sentence: "Cada operando recebe o valor do outro vezes o que chega: `x` recebe 5, `y` recebe 2." },
  max: { title: "max direciona", sentence: "Tudo o que chega vai para o maior operando: `y` recebe 1, `x` recebe 0." },
  unary: { title: "Uma função escala", sentence: "Ela multiplica o que chega por sua inclinação: 0.25 para √ em 4." },
  param: { title: "Entrada treinável", sentence: "O que o texto marca com param, aqui `w`, tem uma forma própria." },
  free: { title: "Contorno tracejado", sentence: "O texto não dá valor a `y`, que então começa em 1." },
  composite: { title: "Contorno duplo", sentence: "A porta representa uma função inteira: abra-a para ver as portas de dentro." },
  kink: { title: "Um “!” cinza", sentence: "relu não tem uma inclinação única em 0; por convenção, usa-se 0." },
  unused: { title: "Sem uso", sentence: "Nada lê `y`, por isso nenhum gradiente volta até ele." },
  fault: { title: "Um “!” vermelho", sentence: "O problema começa aqui: log(−1) não tem valor, e nenhum gradiente nesse caminho faz sentido." },
}; // biome-ignore format: one gate a line

const en = {
  headings: {
    numbers: "Reading the numbers",
    gates: "Gates and marks",
    keys: "Keys",
    tools: "Tools",
    language: "The language",
    operations: "Operations",
  },
  /** Above the pictures. */
  hint: "Press a picture to see it happen, step by step.",
  gates: gatesInEnglish,
  play: ({ title }: { readonly title: string }) => `Play: ${title}`,
  space: "Space",
  tour: "Show the tour again",
  /** Kinds of statement, each beside a sample. */
  syntax: {
    input: "an input and its value",
    param: "a trainable input",
    gate: "a named node",
    free: "a name without a value is an input that starts at 1",
    function: "a function: each call of it is one gate that opens",
    output: "the output is the last statement that computes something and that no other reads",
    outputs: "several outputs: the first is walked, all are rows of the Jacobian",
    vector: "a vector, an input for each entry: x[1], x[2]",
    matrix: "a matrix; W[2, 1] stands in row 2, column 1",
    products: "matrix product, transpose, product entry by entry",
    data: "a number for each row: the walk shows one row at a time",
    comment: "a comment, as does //",
    product: "a product may leave out the *",
  },
};

export type HelpTexts = typeof en;

const ptBR: HelpTexts = {
  headings: {
    numbers: "Como ler os números",
    gates: "Portas e marcas",
    keys: "Teclas",
    tools: "Ferramentas",
    language: "A linguagem",
    operations: "Operações",
  },
  hint: "Pressione uma figura para vê-la acontecer, passo a passo.",
  gates: gatesInPortuguese,
  play: ({ title }) => `Reproduzir: ${title}`,
  space: "Espaço",
  tour: "Mostrar a visita de novo",
  syntax: {
    input: "uma entrada e seu valor",
    param: "uma entrada treinável",
    gate: "um nó com nome",
    free: "um nome sem valor é uma entrada que começa em 1",
    function: "uma função: cada chamada é uma porta que se abre",
    output: "a saída é a última instrução que calcula algo e que nenhuma outra lê",
    outputs: "várias saídas: o percurso parte da primeira; todas são linhas da jacobiana",
    vector: "um vetor, uma entrada por elemento: x[1], x[2]",
    matrix: "uma matriz; W[2, 1] está na linha 2, coluna 1",
    products: "produto de matrizes, transposta, produto elemento a elemento",
    data: "um número por linha de dados: o percurso mostra uma linha de cada vez",
    comment: "um comentário, assim como //",
    product: "um produto pode dispensar o *",
  },
};

export const texts: Texts<HelpTexts> = { en, "pt-BR": ptBR };
