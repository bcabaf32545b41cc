import type { ExampleId } from "../../lessons/examples.ts";
import type { Texts } from "../feature.ts";

type ExampleTexts = Readonly<Record<ExampleId, { readonly title: string; readonly about: string }>>;

const enCourse = {
  heading: "Lessons and examples",
  examples: "Examples",
  done: "done",
  count: ({ done, of }: { readonly done: number; readonly of: number }) => `${done} of ${of} lessons done`,
  chapters: {
    graphs: "1. Graphs and the walk",
    chain: "2. The chain rule on one path",
    forks: "3. Forks add",
    losses: "4. Neurons and losses",
    learning: "5. Networks and learning",
    checking: "6. Fading, exploding, checking",
  },
};

const ptCourse: typeof enCourse = {
  heading: "Aulas e exemplos",
  examples: "Exemplos",
  done: "feita",
  count: ({ done, of }) => `${done} de ${of} aulas feitas`,
  chapters: {
    graphs: "1. Grafos e o percurso",
    chain: "2. A regra da cadeia em um só caminho",
    forks: "3. As ramificações somam",
    losses: "4. Neurônios e perdas",
    learning: "5. Redes e aprendizado",
    checking: "6. Sumir, explodir, conferir",
  },
};

const en: ExampleTexts = {
  a1: { title: "(x + y) · z, step by step", about: "Two gates: a sum passes the gradient on, a product switches it." },
  "a1-composition": {
    title: "The same as a composition",
    about: "f = g(h(x, y), z): one gate per function, each of which opens.",
  },
  a2: { title: "(x + y) · z with other numbers", about: "x = 2, y = 3, z = 4: predict the gradients before you walk." },
  a3: { title: "J = 3(a + bc), three gates", about: "Three gates in a row: the chain rule from J down to a, b and c." },
  "a4-sum": { title: "Sum: y = a + b", about: "The smallest distributor: both operands get the gradient unchanged." },
  "a4-linear": { title: "Line: y = a·x − b", about: "What is subtracted gets the gradient with its sign turned." },
  "a4-square": { title: "Square: y = a²", about: "The local slope 2a depends on where a stands." },
  "a4-exp": { title: "Exponential: y = exp(a)", about: "The local slope of exp is its own value, already cached." },
  a5: { title: "Sigmoid neuron, gate by gate", about: "σ(w₀x₀ + w₁x₁ + w₂) broken into +, ×, exp and ÷." },
  "a5-sigmoid": {
    title: "Sigmoid neuron with one σ gate",
    about: "The last four gates folded into one: the same gradients in one step.",
  },
  a6: { title: "Linear neuron with squared loss", about: "A positive gradient says: lower the weight to lower the loss." },
  a7: { title: "Two layers of one neuron", about: "Sigmoid twice, then ½(a₂ − y)²: gradients shrink on the way back." },
  a8: { title: "Logistic regression", about: "Sigmoid and cross-entropy together: ∂L/∂z is simply ŷ − y." },
  b1: { title: "A 3–2–1 network", about: "Two sigmoid layers written out in scalars: every input is used twice." },
  "b1-matrices": {
    title: "The 3–2–1 network in matrices",
    about: "The same numbers in five lines: one step a layer, and each tile opens into its scalars.",
  },
  batch: {
    title: "A batch through one layer",
    about: "X Wᵀ + b on three rows: b is used in every row, so its gradient is the sum over the rows.",
  },
  softmax: {
    title: "Softmax regression, three classes",
    about: "Four rows, softmax and cross-entropy: the gradient at Z is (P − Y)/4, that of W is its transpose times X.",
  },
  "eight-rows": {
    title: "Two layers on eight rows",
    about: "A tanh layer and a softmax layer: the same four rules, whatever the number of rows.",
  },
  line: { title: "A line through four rows", about: "Data, a row at a time: w and b learn t = 2x + 1." },
  xor: { title: "XOR", about: "Four rows and nine parameters: two tanh neurons learn what no line can separate." },
  moons: { title: "Two moons", about: "Sixteen points and a hidden layer of three: a curve learns to part them." },
};

const ptBR: ExampleTexts = {
  a1: { title: "(x + y) · z, passo a passo", about: "Duas portas: a soma distribui o gradiente, o produto o comuta." },
  "a1-composition": { title: "O mesmo como composição", about: "f = g(h(x, y), z): uma porta por função, e cada uma se abre." },
  a2: { title: "(x + y) · z com outros números", about: "x = 2, y = 3, z = 4: preveja os gradientes antes de percorrer." },
  a3: { title: "J = 3(a + bc), três portas", about: "Três portas em sequência: a regra da cadeia de J até a, b e c." },
  "a4-sum": { title: "Soma: y = a + b", about: "O menor distribuidor: os dois operandos recebem o gradiente sem mudança." },
  "a4-linear": { title: "Reta: y = a·x − b", about: "O que é subtraído recebe o gradiente com o sinal trocado." },
  "a4-square": { title: "Quadrado: y = a²", about: "A inclinação local 2a depende de onde a está." },
  "a4-exp": { title: "Exponencial: y = exp(a)", about: "A inclinação local de exp é o próprio valor, já na memória." },
  a5: { title: "Neurônio sigmoide, porta por porta", about: "σ(w₀x₀ + w₁x₁ + w₂) decomposto em +, ×, exp e ÷." },
  "a5-sigmoid": {
    title: "Neurônio com uma só porta σ",
    about: "As quatro últimas portas em uma: os mesmos gradientes em um só passo.",
  },
  a6: {
    title: "Neurônio linear com perda quadrática",
    about: "Um gradiente positivo diz: diminua o peso para diminuir a perda.",
  },
  a7: {
    title: "Duas camadas de um neurônio",
    about: "Sigmoide duas vezes, depois ½(a₂ − y)²: os gradientes encolhem na volta.",
  },
  a8: { title: "Regressão logística", about: "Sigmoide com entropia cruzada: ∂L/∂z é simplesmente ŷ − y." },
  b1: { title: "Uma rede 3–2–1", about: "Duas camadas sigmoides escritas em escalares: cada entrada é usada duas vezes." },
  "b1-matrices": {
    title: "A rede 3–2–1 em matrizes",
    about: "Os mesmos números em cinco linhas: um passo por camada, e cada bloco se abre em escalares.",
  },
  batch: {
    title: "Um lote em uma camada",
    about: "X Wᵀ + b com três linhas: b é usado em todas, e por isso seu gradiente é a soma sobre as linhas.",
  },
  softmax: {
    title: "Regressão softmax, três classes",
    about: "Quatro linhas, softmax e entropia cruzada: o gradiente em Z é (P − Y)/4, e o de W, a transposta dele vezes X.",
  },
  "eight-rows": {
    title: "Duas camadas e oito linhas",
    about: "Uma camada tanh e uma softmax: as mesmas quatro regras, qualquer que seja o número de linhas.",
  },
  line: { title: "Uma reta por quatro pontos", about: "Dados, uma linha por vez: w e b aprendem t = 2x + 1." },
  xor: {
    title: "Ou exclusivo (XOR)",
    about: "Quatro linhas e nove parâmetros: dois neurônios tanh aprendem o que nenhuma reta separa.",
  },
  moons: { title: "Duas luas", about: "Dezesseis pontos e uma camada oculta de três neurônios: uma curva aprende a separá-los." },
};

export const texts: Texts<ExampleTexts & { readonly course: typeof enCourse }> = {
  en: { ...en, course: enCourse },
  "pt-BR": { ...ptBR, course: ptCourse },
};
