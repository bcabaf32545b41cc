import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "One gate at a time",
    teaches: "Give a gate's value and its slope for each operand.",
    stops: [
      "A sum hands the gradient on unchanged: `a` and `b` both get 1. `y1` does not use `x`, so `x` gets no gradient at all.",
      "`b` is subtracted, so its gradient has the sign turned: −1.",
      "In a product each operand gets the value of the other one. `a` gets 4, the value of `x`.",
      "The slope of a² is 2a: at `a` = 3 it is 6. It depends on where `a` is.",
      "exp is its own slope, so the value that the gate has already computed serves once more: 20.09.",
    ],
  },
  "pt-BR": {
    title: "Uma porta de cada vez",
    teaches: "Dar o valor de uma porta e a inclinação dela em relação a cada operando.",
    stops: [
      "A soma repassa o gradiente sem mudança: `a` e `b` recebem 1. `y1` não usa `x`, então `x` não recebe gradiente algum.",
      "`b` é subtraído, por isso o gradiente dele troca de sinal: −1.",
      "Num produto, cada operando recebe o valor do outro. `a` recebe 4, o valor de `x`.",
      "A inclinação de a² é 2a: em `a` = 3, vale 6. Ela depende de onde `a` está.",
      "A inclinação de exp é a própria exp; por isso, o valor que a porta já calculou serve de novo: 20.09.",
    ],
  },
};
