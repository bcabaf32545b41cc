import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Nudge and compare",
    teaches: "Check a gradient numerically, and choose h.",
    stops: [
      "`L` is 0.6072. `z` gets −0.4551, `w` −0.9102, `b` −0.4551.",
      "Raise `w` by h = 0.01 and divide the change of `L` by h: −0.9053. With steps to both sides it is −0.9102, as the gradient says.",
      "From one side the error shrinks like h: 4.92e-2 at 0.1, 4.96e-3 at 0.01. From both sides it shrinks like h²: 2.97e-6 at 0.01. Far smaller steps drown in round-off.",
      "Inner nodes can be nudged too. 0.01 more `z` changes `L` by about 0.01 times its gradient: −0.004551.",
      "At a kink the checks disagree: 1 to the right, 0 to the left, 0.5 from both sides. The convention says 0.",
      {
        asks: "A network has 30730 weights. How many forward passes does it take to check them all from one side?",
        says: "30731: one for each weight, and one to compare with. Backward needs a single pass, but its code is easily wrong; hence the check.",
        wrong: {
          2: "Two passes check one weight. Every other weight needs a pass of its own.",
          30730: "Nearly. To compare with, it takes one pass in which nothing is nudged.",
          61460: "That would be two for each weight. From one side, the pass to compare with serves them all.",
        },
      },
    ],
  },
  "pt-BR": {
    title: "Cutucar e comparar",
    teaches: "Conferir um gradiente numericamente e escolher h.",
    stops: [
      "`L` vale 0.6072. `z` recebe −0.4551, `w` −0.9102, `b` −0.4551.",
      "Aumente `w` em h = 0.01 e divida por h a variação de `L`: −0.9053. Com passos para os dois lados, −0.9102, como diz o gradiente.",
      "Por um lado, o erro cai como h: 4.92e-2 em 0.1, 4.96e-3 em 0.01. Pelos dois, cai como h²: 2.97e-6 em 0.01. Passos muito menores se perdem no arredondamento.",
      "Nós internos também podem ser cutucados. Com `z` 0.01 maior, `L` muda cerca de 0.01 vezes o gradiente dele: −0.004551.",
      "Numa quina as contas discordam: 1 à direita, 0 à esquerda, 0.5 pelos dois lados. A convenção diz 0.",
      {
        asks: "Uma rede tem 30730 pesos. Quantas passadas de ida são necessárias para conferir todos por um só lado?",
        says: "30731: uma para cada peso e uma para comparar. À volta basta uma passada, mas é fácil errar no código; daí a conferência.",
        wrong: {
          2: "Duas passadas conferem um peso. Cada um dos outros precisa da sua.",
          30730: "Quase. Para comparar, é preciso mais uma, em que nada é cutucado.",
          61460: "Seriam duas por peso. Por um lado, a mesma passada serve de comparação para todos.",
        },
      },
    ],
  },
};
