import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Rows, batches, epochs",
    teaches: "Tell apart the three sums: over a fork, over rows, over a forgotten zeroing.",
    stops: [
      "`w` forks into four rows, which send 0, −0.125, −2 and −0.625. `w` gets −2.75, `b` −1.75.",
      "A mini-batch of rows 1 and 2: `w` gets −5.25, `b` −3.25.",
      "Rows 3 and 4: −0.25 for both. Each batch is noisy, but the mean of the two is the full gradient.",
      "One row by itself, as in stochastic descent: `w` gets −8. The other rows would give −2.5, −0.5 and 0.",
      "Batch B comes after batch A, with the same weights. If the gradient is zeroed in between, `w` gets −0.25; if not, −5.5.",
      [
        "There are 1000 rows, and batches of 64. How many iterations make an epoch?",
        "1000 / 64 = 15.625, rounded up: 16. The last batch is smaller.",
      ],
    ],
  },
  "pt-BR": {
    title: "Linhas, lotes, épocas",
    teaches: "Distinguir três somas: numa ramificação, sobre as linhas e por não ter zerado.",
    stops: [
      "`w` se ramifica em quatro linhas, que enviam 0, −0.125, −2 e −0.625. `w` recebe −2.75, `b` −1.75.",
      "Um minilote com as linhas 1 e 2: `w` recebe −5.25, `b` −3.25.",
      "Linhas 3 e 4: −0.25 para ambos. Cada lote tem ruído, mas a média dos dois é o gradiente completo.",
      "Uma linha só, como na descida estocástica: `w` recebe −8. As outras dariam −2.5, −0.5 e 0.",
      "O lote B vem depois do A, com os mesmos pesos. Se o gradiente é zerado entre eles, `w` recebe −0.25; se não, −5.5.",
      [
        "São 1000 linhas, em lotes de 64. Quantas iterações formam uma época?",
        "1000 / 64 = 15.625, arredondado para cima: 16. O último lote é menor.",
      ],
    ],
  },
};
