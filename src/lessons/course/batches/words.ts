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
      {
        asks: "There are 1000 rows, and batches of 64. How many iterations make an epoch?",
        says: "1000 / 64 = 15.625, rounded up: 16. The last batch is smaller.",
        wrong: {
          15: "That leaves out the rows that do not fill a batch. They make one more, a smaller one.",
          64: "That is the size of a batch. Asked for is how many batches it takes until every row has been used.",
          15.625: "The last batch is not full, but it is an iteration too: round up.",
        },
      },
    ],
  },
  "pt-BR": {
    title: "Linhas, lotes, épocas",
    teaches: "Distinguir três somas: numa ramificação, sobre as linhas e por não ter zerado.",
    stops: [
      "`w` se ramifica em quatro linhas, que enviam 0, −0.125, −2 e −0.625. `w` recebe −2.75, `b` −1.75.",
      "Um minilote com as linhas 1 e 2: `w` recebe −5.25, `b` −3.25.",
      "Linhas 3 e 4: −0.25 para ambos. Cada lote é ruidoso, mas a média dos dois é o gradiente completo.",
      "Uma linha só, como na descida estocástica: `w` recebe −8. As outras dariam −2.5, −0.5 e 0.",
      "O lote B vem depois do A, com os mesmos pesos. Se o gradiente é zerado entre eles, `w` recebe −0.25; se não, −5.5.",
      {
        asks: "São 1000 linhas, em lotes de 64. Quantas iterações formam uma época?",
        says: "1000 / 64 = 15.625, arredondado para cima: 16. O último lote é menor.",
        wrong: {
          15: "Isso deixa de fora as linhas que não enchem um lote. Elas formam mais um, menor.",
          64: "Esse é o tamanho do lote. A pergunta é quantos lotes são precisos para usar todas as linhas.",
          15.625: "O último lote não enche, mas também é uma iteração: arredonde para cima.",
        },
      },
    ],
  },
};
