import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "A neuron and its error",
    teaches: "Read the sign and size of a gradient as advice for a weight.",
    stops: [
      "The prediction `p` is 11, the right value `y` is 10, so the loss `L` is 1.",
      "−2 arrives at the difference, and `p` stands behind its minus: it gets 2.",
      "A weight gets its input times what arrives: `w2` gets −3 · 2 = −6.",
      "`w1` has 2: lower it to lower the loss. `w2` has −6: raise it. `b` has 2, `h` 10, `k` −2, `y` −2.",
      "`w1` is lower by 0.1. The gradient promised −0.2; the loss has fallen from 1 to 0.81.",
      "`w2` is higher by 0.1. The same step, but a larger gradient: −0.6 was promised, and the loss is 0.49.",
    ],
  },
  "pt-BR": {
    title: "Um neurônio e seu erro",
    teaches: "Ler o sinal e o tamanho de um gradiente como conselho para um peso.",
    stops: [
      "A previsão `p` é 11, o valor certo `y` é 10; logo, a perda `L` é 1.",
      "À diferença chega −2, e `p` entra nela com sinal de menos: recebe 2.",
      "Um peso recebe o gradiente multiplicado pela sua entrada: `w2` recebe −3 · 2 = −6.",
      "`w1` tem 2: diminua-o para diminuir a perda. `w2` tem −6: aumente-o. `b` tem 2, `h` 10, `k` −2, `y` −2.",
      "`w1` diminuiu 0.1. O gradiente prometia −0.2; a perda caiu de 1 para 0.81.",
      "`w2` aumentou 0.1. O passo é do mesmo tamanho, mas o gradiente é maior: prometia −0.6, e a perda é 0.49.",
    ],
  },
};
