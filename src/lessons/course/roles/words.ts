import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Distribute, route, switch",
    teaches: "Predict a gate's backward step from its role.",
    stops: [
      "Scaling by 2 gives `s` the gradient 2. Then + distributes it: `m` and `p` get 2 each.",
      "max sends everything to the winner `z`. The loser `w` gets 0: moving it a little changes nothing.",
      "× switches: `x` gets the value of `y`, −3, times the 2 that arrives: −6.",
      "Now `w` is 6 and wins. The route flips: `z` gets 0, `w` gets 2.",
      "At a tie there is no single slope. By convention the winners share: `z` and `w` get 1 each.",
    ],
  },
  "pt-BR": {
    title: "Distribuir, direcionar, comutar",
    teaches: "Prever a volta de uma porta pelo papel dela.",
    stops: [
      "O fator 2 dá a `s` o gradiente 2. Depois, + o distribui: `m` e `p` recebem 2 cada um.",
      "max manda tudo para o vencedor, `z`. O perdedor, `w`, recebe 0: mexer um pouco nele não muda nada.",
      "× comuta: `x` recebe o valor de `y`, −3, vezes o 2 que chega: −6.",
      "Agora `w` vale 6 e vence. A rota se inverte: `z` recebe 0, `w` recebe 2.",
      "No empate não há uma inclinação única. Por convenção, os vencedores dividem o gradiente: `z` e `w` recebem 1 cada um.",
    ],
  },
};
