import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "All inputs positive",
    teaches: "See why inputs centred on zero train better.",
    stops: [
      "One number serves all weights: `s` gets −0.1191.",
      {
        asks: "Both inputs are positive. Which signs do the gradients of `w1` and `w2` have?",
        says: "Both negative: each is the same number times a positive input.",
        wrong: {
          "+, +": "What arrives is negative: `a` is below its label and has to rise.",
          "+, −": "Those are the signs of the weights themselves. A gradient is what arrives times the input.",
          "−, +": "The same number arrives at both products, and both inputs are positive. So the signs cannot differ.",
        },
      },
      "With the other label both flip: `w1` 0.01264, `w2` 0.05058. Never one up and one down, so the path is a zigzag.",
      "After subtracting the means 1 and 1.5 from the inputs, the signs differ: `w1` 0.07356, `w2` −0.07356.",
    ],
  },
  "pt-BR": {
    title: "Todas as entradas positivas",
    teaches: "Ver por que entradas centradas em zero treinam melhor.",
    stops: [
      "Um só número serve a todos os pesos: `s` recebe −0.1191.",
      {
        asks: "As duas entradas são positivas. Que sinais têm os gradientes de `w1` e `w2`?",
        says: "Os dois são negativos: cada um é o mesmo número vezes uma entrada positiva.",
        wrong: {
          "+, +": "O que chega é negativo: `a` está abaixo do rótulo e precisa subir.",
          "+, −": "Esses são os sinais dos próprios pesos. O gradiente é o que chega vezes a entrada.",
          "−, +": "Aos dois produtos chega o mesmo número, e as duas entradas são positivas. Os sinais não podem ser diferentes.",
        },
      },
      "Com o outro rótulo, os dois se invertem: `w1` 0.01264, `w2` 0.05058. Nunca um sobe e o outro desce; o caminho é um zigue-zague.",
      "Subtraídas das entradas as médias, 1 e 1.5, os sinais diferem: `w1` 0.07356, `w2` −0.07356.",
    ],
  },
};
