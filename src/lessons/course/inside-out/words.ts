import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Inner and outer functions",
    teaches: "Find the node that each part of a text becomes, before differentiating anything.",
    stops: [
      "The inner call h(x, y) is one gate, and it is computed first: `u1` is 5.",
      "The outer g sees only two numbers, 5 and 4. It knows nothing of `x` and `y`. `f` is 20.",
      "The slope of g in its first argument is the second one. `u1` gets 4.",
      "Opened, both gates show what they are made of, × and +. The same numbers come at the same step: `u1` still gets 4.",
      "The inner slopes are 1, so `x` and `y` get what `u1` got, 4. `z` gets 5.",
    ],
  },
  "pt-BR": {
    title: "Funções de dentro e de fora",
    teaches: "Achar o nó que corresponde a cada parte do texto, antes de derivar.",
    stops: [
      "A chamada de dentro, h(x, y), é uma porta e é calculada primeiro: `u1` vale 5.",
      "A função de fora, g, só vê dois números, 5 e 4. Não sabe nada de `x` e `y`. `f` vale 20.",
      "Em relação ao primeiro argumento, a inclinação de g é o segundo. `u1` recebe 4.",
      "Abertas, as duas portas mostram do que são feitas: × e +. Os mesmos números aparecem no mesmo passo: `u1` continua recebendo 4.",
      "As inclinações de dentro são 1; por isso `x` e `y` recebem o mesmo que `u1`, 4. `z` recebe 5.",
    ],
  },
};
