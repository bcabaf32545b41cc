import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Many paths, few wires",
    teaches: "Say why backpropagation is a sum over paths, and why nobody walks them one by one.",
    stops: [
      {
        asks: "There are 3 rungs here, with two wires each: 6 wires and 8 paths. How many paths are there on 10 rungs?",
        says: "Each rung doubles them: 1024 paths, although there are only 20 wires.",
        wrong: {
          20: "There are 20 wires. A path takes one of the two on every rung.",
        },
      },
      "Two wires merge at `q`, once and for all: 10.13.",
      "`p` has 45.56: four paths in one number.",
      "Each path gives 17.09, and there are 8 of them: `x` gets 136.7.",
      "The same as a product of three sums: 10.13 · 4.5 · 3. Adding first and multiplying then is what saves the work.",
      "Recursion without memory crosses 2 + 4 + 8 = 14 wires here, and 2046 on 10 rungs. One ordered sweep crosses 6, and 20.",
    ],
  },
  "pt-BR": {
    title: "Muitos caminhos, poucas arestas",
    teaches: "Dizer por que a retropropagação é uma soma sobre caminhos e por que ninguém os percorre um a um.",
    stops: [
      {
        asks: "Aqui há 3 degraus, com duas arestas cada: 6 arestas e 8 caminhos. Quantos caminhos há em 10 degraus?",
        says: "Cada degrau dobra o número: são 1024 caminhos, embora haja só 20 arestas.",
        wrong: {
          20: "20 é o número de arestas. Um caminho passa por uma das duas em cada degrau.",
        },
      },
      "Duas arestas se juntam em `q`, de uma vez por todas: 10.13.",
      "`p` tem 45.56: quatro caminhos em um só número.",
      "Cada caminho dá 17.09, e são 8: `x` recebe 136.7.",
      "O mesmo número, como produto de três somas: 10.13 · 4.5 · 3. Somar primeiro e multiplicar depois é o que poupa trabalho.",
      "Sem memória, a recursão passa por 2 + 4 + 8 = 14 arestas aqui e por 2046 em 10 degraus. Uma só passada em ordem, por 6 e por 20.",
    ],
  },
};
