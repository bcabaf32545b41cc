import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Three losses and a penalty",
    teaches: "Compare how losses push a score, by its margin m = y·f.",
    stops: [
      "The margin is −0.4: the score is on the wrong side. The squared loss `Q` is 1.96, and `f` gets 2.8.",
      "The hinge `H` is 1.4. While the margin is below 1 its slope is −y, so `f` gets 1.",
      "The logistic loss `G` is 0.913. Its slope is −y · σ(−m): `f` gets 0.5987.",
      "Now the margin is 3, safely right. max lets nothing through, and `f` gets 0.",
      "The squared loss pulls even this score back: `f` gets −4. From the logistic loss it would be a mere 0.04743.",
      "At a margin of 1 the hinge has a kink. Any slope from 0 to 1 would do; the tie is shared, and `f` gets 0.5.",
      "`w` forks into the data and the penalty: 1.197 from one and 0.1 from the other make 1.297.",
    ],
  },
  "pt-BR": {
    title: "Três perdas e uma penalidade",
    teaches: "Comparar como cada perda empurra um escore, conforme a margem m = y·f.",
    stops: [
      "A margem é −0.4: o escore está do lado errado. A perda quadrática `Q` é 1.96, e `f` recebe 2.8.",
      "A perda hinge `H` é 1.4. Com margem abaixo de 1, a inclinação é −y, então `f` recebe 1.",
      "A perda logística `G` é 0.913. A inclinação é −y · σ(−m): `f` recebe 0.5987.",
      "Agora a margem é 3: certo, e com folga. max bloqueia a passagem, e `f` recebe 0.",
      "A perda quadrática puxa de volta até este escore: `f` recebe −4. Da perda logística viria só 0.04743.",
      "Na margem 1 a hinge tem uma quina. Qualquer inclinação de 0 a 1 serviria; o empate se divide, e `f` recebe 0.5.",
      "`w` se ramifica em dados e penalidade: 1.197 de um lado e 0.1 do outro dão 1.297.",
    ],
  },
};
