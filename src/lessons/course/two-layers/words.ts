import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Two layers and one update",
    teaches: "Carry a gradient through two layers, and apply one update.",
    stops: [
      "Forward through both layers: `s1` −0.5, `a1` 0.3775, `s2` 0.1888, `a2` 0.5471. The loss `L` is 0.1026.",
      "What arrives at a gate times its own slope: −0.4529 · 0.2478 = −0.1122.",
      "One more factor, the input `a1` of the second layer: `w2` gets −0.04237.",
      "For `w1` the path goes on, through `w2` and the slope of the first σ: −0.01319.",
      {
        asks: "`w2` is 0.5 and its gradient −0.04237. With a learning rate of 0.1, what is the new `w2`?",
        says: "0.5 + 0.1 · 0.04237 = 0.5042. From the same pass `w1` becomes −0.4987, and the loss falls to 0.1024.",
        wrong: {
          "0.4958": "That adds the gradient. A step goes against it: the gradient is negative, so `w2` rises.",
          "0.5424": "That takes the whole gradient for the step. It is multiplied by the learning rate first.",
        },
      },
    ],
  },
  "pt-BR": {
    title: "Duas camadas e uma atualização",
    teaches: "Levar um gradiente por duas camadas e fazer uma atualização.",
    stops: [
      "Na ida, pelas duas camadas: `s1` −0.5, `a1` 0.3775, `s2` 0.1888, `a2` 0.5471. A perda `L` é 0.1026.",
      "O que chega a uma porta vezes a inclinação dela: −0.4529 · 0.2478 = −0.1122.",
      "Mais um fator, a entrada `a1` da segunda camada: `w2` recebe −0.04237.",
      "Para `w1`, o caminho continua: passa por `w2` e pela inclinação da primeira σ. Resultado: −0.01319.",
      {
        asks: "`w2` vale 0.5, e seu gradiente é −0.04237. Com taxa de aprendizado 0.1, qual é o novo `w2`?",
        says: "0.5 + 0.1 · 0.04237 = 0.5042. Na mesma passada, `w1` vai a −0.4987, e a perda cai para 0.1024.",
        wrong: {
          "0.4958": "Isso soma o gradiente. O passo vai contra ele: o gradiente é negativo, então `w2` aumenta.",
          "0.5424": "Isso usa o gradiente inteiro como passo. Antes, ele é multiplicado pela taxa de aprendizado.",
        },
      },
    ],
  },
};
