import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "A product along a path",
    teaches: "Multiply the slopes along a path, and notice when the upstream factor is missing.",
    stops: [
      "From the inside out: `u` is 6, `v` is 11, `J` is 33.",
      "The slope of 3v is 3, so `v` gets 3. The literal 3 gets no gradient: no input stands behind it.",
      "A sum passes on what it got: both `u` and `a` have 3.",
      "Two factors meet at `b`: the gradient that arrives, 3, and the slope of the product, `c` = 2. Multiplied, they give 6.",
      "One path leads from `b` to `J`. The product of its slopes is 2 · 1 · 3 = 6. In the same way `c` gets 9.",
      "If `v` is the target, the last factor drops out: `b` gets 2, `c` gets 3, `a` gets 1.",
    ],
  },
  "pt-BR": {
    title: "Um produto ao longo do caminho",
    teaches: "Multiplicar as inclinações de um caminho e notar quando falta o gradiente que chega.",
    stops: [
      "De dentro para fora: `u` vale 6, `v` vale 11, `J` vale 33.",
      "A inclinação de 3v é 3, então `v` recebe 3. O número 3 não recebe gradiente: não há entrada atrás dele.",
      "A soma repassa o que recebeu: `u` e `a` ficam com 3.",
      "Dois fatores se encontram em `b`: o gradiente que chega, 3, e a inclinação do produto, `c` = 2. O produto deles é 6.",
      "Um só caminho leva de `b` a `J`. O produto das inclinações é 2 · 1 · 3 = 6. Do mesmo modo, `c` recebe 9.",
      "Se o alvo for `v`, o último fator some: `b` recebe 2, `c` recebe 3, `a` recebe 1.",
    ],
  },
};
