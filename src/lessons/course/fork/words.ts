import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Used twice, counted twice",
    teaches: "Add all contributions at a fork before going on.",
    stops: [
      "x·x draws two wires from `x`, and `q` feeds both `u` and `v`. `q` is 4, `f` is 28.",
      "`q` has 8 from `v` and waits for `u`. Until both have arrived, nothing may go on to `x`.",
      "Contributions add up: 8 + 3. `q` gets 11.",
      "The first of the two wires from x·x has brought `x` 22. One more is to come.",
      "The second wire brings 22 again: `x` gets 44.",
      "Four paths lead from `x` to `f`: 16 + 16 through `v`, 6 + 6 through `u`. Together 44.",
    ],
  },
  "pt-BR": {
    title: "Usado duas vezes, contado duas vezes",
    teaches: "Somar todas as contribuições de uma ramificação antes de seguir.",
    stops: [
      "x·x puxa duas arestas de `x`, e `q` alimenta `u` e `v`. `q` vale 4, `f` vale 28.",
      "`q` já tem 8, que veio de `v`, e espera por `u`. Enquanto não chegarem os dois, nada pode seguir para `x`.",
      "As contribuições se somam: 8 + 3. `q` recebe 11.",
      "A primeira das duas arestas de x·x trouxe 22 a `x`. Falta uma.",
      "A segunda aresta traz 22 de novo: `x` recebe 44.",
      "Quatro caminhos levam de `x` a `f`: 16 + 16 por `v`, 6 + 6 por `u`. Ao todo, 44.",
    ],
  },
};
