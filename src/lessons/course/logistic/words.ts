import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Logistic regression",
    teaches: "Show that sigmoid and cross-entropy together leave ŷ − y.",
    stops: [
      "The score `z` is 0.5, the probability `y_hat` 0.6225, the loss `L` 0.4741.",
      "As `y` is 1, the second term of the loss is multiplied by 0, and it sends 0.",
      "−1/ŷ times ŷ(1 − ŷ) is ŷ − 1, and that is ŷ − y: `z` gets −0.3775.",
      "`w` gets that times `x`, −0.7551; `b` gets it as it is, −0.3775.",
      "With the other label the rule is the same: `z` gets 0.6225 − 0 = 0.6225.",
      "Sure and wrong: `y_hat` is 0.006693. Still the push is strong, `z` gets −0.9933.",
      "The squared loss `S` keeps the factor σ′, which is nearly 0 here. It hardly pushes: `z` gets −0.006604.",
    ],
  },
  "pt-BR": {
    title: "Regressão logística",
    teaches: "Mostrar que sigmoide e entropia cruzada, juntas, dão ŷ − y.",
    stops: [
      "O escore `z` é 0.5, a probabilidade `y_hat` é 0.6225, a perda `L` é 0.4741.",
      "Como `y` é 1, o segundo termo da perda está multiplicado por 0 e envia 0.",
      "−1/ŷ vezes ŷ(1 − ŷ) dá ŷ − 1, que é ŷ − y: `z` recebe −0.3775.",
      "`w` recebe esse número multiplicado por `x`, −0.7551; `b` o recebe sem mudança, −0.3775.",
      "Com o outro rótulo, a regra é a mesma: `z` recebe 0.6225 − 0 = 0.6225.",
      "Confiante e errado: `y_hat` é 0.006693. Ainda assim o empurrão é forte: `z` recebe −0.9933.",
      "A perda quadrática `S` conserva o fator σ′, que aqui é quase 0, e mal empurra: `z` recebe −0.006604.",
    ],
  },
};
