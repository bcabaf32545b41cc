import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Downhill",
    teaches: "Do a gradient step, choose a learning rate, and tell a minimum from a saddle.",
    stops: [
      "`L` is 6.5. The gradient, `u` 3 and `v` 4, points uphill, at right angles to the contour.",
      "A step of 0.01 along the contour leaves `L` at 6.5001. The same step along the gradient makes it 6.5501.",
      {
        asks: "`v` is 1 and its gradient 4. With a learning rate of 0.1, what is the new `v`?",
        says: "1 − 0.1 · 4 = 0.6. `u` becomes 2.7, and `L` falls to 4.365.",
        wrong: {
          "1.4": "That goes uphill. A step goes against the gradient.",
          "0.9": "That takes away the rate alone. A step is the rate times the gradient.",
        },
      },
      "A rate of 0.5 jumps over the valley: `v` goes from 1 to −1 and back, for ever. A rate of 0.6 diverges. `L` is 3.125.",
      "After 20 steps of 0.1, `L` is 0.06651. A random guess between −3 and 3 is that good once in 172 tries.",
      "At (0, 0) both gradients are 0, and every way leads up: a minimum.",
      "`S` has gradients of 0 here too, but along `v` it falls, to −0.01 at `v` = 0.1: a saddle. A start with `v` = 0 gets stuck.",
    ],
  },
  "pt-BR": {
    title: "Ladeira abaixo",
    teaches: "Dar um passo de gradiente, escolher a taxa e distinguir um mínimo de um ponto de sela.",
    stops: [
      "`L` vale 6.5. O gradiente, `u` 3 e `v` 4, aponta ladeira acima, perpendicular à curva de nível.",
      "Um passo de 0.01 ao longo da curva de nível deixa `L` em 6.5001. O mesmo passo na direção do gradiente leva a 6.5501.",
      {
        asks: "`v` vale 1, e seu gradiente é 4. Com taxa de aprendizado 0.1, qual é o novo `v`?",
        says: "1 − 0.1 · 4 = 0.6. `u` passa a 2.7, e `L` cai para 4.365.",
        wrong: {
          "1.4": "Isso sobe a ladeira. O passo vai contra o gradiente.",
          "0.9": "Isso desconta só a taxa. O passo é a taxa vezes o gradiente.",
        },
      },
      "Com taxa 0.5, o passo salta por cima do vale: `v` vai de 1 a −1 e volta, sem fim. Com 0.6, diverge. `L` vale 3.125.",
      "Depois de 20 passos de 0.1, `L` vale 0.06651. Um chute ao acaso entre −3 e 3 só é tão bom uma vez em 172.",
      "Em (0, 0) os dois gradientes são 0, e todo caminho sobe: um mínimo.",
      "`S` também tem gradientes 0 aqui, mas desce ao longo de `v`, até −0.01 em `v` = 0.1: um ponto de sela. Quem parte de `v` = 0 fica preso nele.",
    ],
  },
};
