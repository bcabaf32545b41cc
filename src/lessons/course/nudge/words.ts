import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Nudge and compare",
    teaches: "Check a gradient numerically, and choose h.",
    stops: [
      "`L` is 0.6072. `z` gets −0.4551, `w` −0.9102, `b` −0.4551.",
      "`w` is higher by h = 0.01. The change of `L` divided by h is −0.9053; from both sides it is −0.9102.",
      "From one side the error shrinks like h: 4.92e-2 at 0.1, 4.96e-3 at 0.01. From both sides it shrinks like h²: 2.97e-6 at 0.01. Far smaller steps drown in round-off.",
      "Inner nodes can be nudged too. 0.01 more `z` changes `L` by about 0.01 times its gradient: −0.004551.",
      "At a kink the checks disagree: 1 to the right, 0 to the left, 0.5 from both sides. The convention says 0.",
      [
        "A network has 30730 weights. How many forward passes does it take to check them all from one side?",
        "30731: one for each weight, and one to compare with. Backward needs a single pass, but its code is easily wrong; hence the check.",
      ],
    ],
  },
  "pt-BR": {
    title: "Cutucar e comparar",
    teaches: "Conferir um gradiente numericamente e escolher h.",
    stops: [
      "`L` vale 0.6072. `z` recebe −0.4551, `w` −0.9102, `b` −0.4551.",
      "`w` aumentou h = 0.01. A variação de `L` dividida por h é −0.9053; pelos dois lados, −0.9102.",
      "Por um lado, o erro cai como h: 4.92e-2 em 0.1, 4.96e-3 em 0.01. Pelos dois, cai como h²: 2.97e-6 em 0.01. Passos muito menores se perdem no arredondamento.",
      "Nós internos também podem ser cutucados. Com `z` 0.01 maior, `L` muda cerca de 0.01 vezes o gradiente dele: −0.004551.",
      "Numa quina as contas discordam: 1 à direita, 0 à esquerda, 0.5 pelos dois lados. A convenção diz 0.",
      [
        "Uma rede tem 30730 pesos. Quantas idas são precisas para conferir todos por um lado?",
        "30731: uma para cada peso e uma para comparar. À volta basta uma passada, mas é fácil errar no código; daí a conferência.",
      ],
    ],
  },
};
