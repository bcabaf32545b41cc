import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Whole layers at once",
    teaches: "State the four rules of a layer, and say why no Jacobian is stored.",
    stops: [
      "First rule, at the output: the gradient is Ŷ − Y. `o` gets −0.2627.",
      "Second rule: times the activations. `v1` gets −0.219, `v2` 0.1744. The bias `c` gets −0.2627 as it is.",
      "Third rule: times the weights, then element by element times 1 − a². `z2` has 0.08812, `z1` gets −0.05609.",
      "Fourth rule, δ of the row times x of the column: `w11` −0.05609, `w12` 0.1122, `w21` 0.08812, `w22` −0.1762. Deeper layers repeat the last two rules.",
      "With `z1` as the target, the gradients are one row of the Jacobian: `x1` 0.5, `x2` −0.3. It is a row of the weights.",
      "`z1` has no gradient here: gates that work element by element have a diagonal Jacobian. Its only entry for `a2` is 0.5591, at `z2`.",
      {
        asks: "A layer leads from 4096 numbers to 2048. How many entries does its Jacobian have for one example?",
        says: "2048 · 4096 = 8388608. Backward never writes it down: it sends 4096 numbers for each example.",
        wrong: {
          6144: "That adds the two sizes. Each of the 2048 outputs has a slope for each of the 4096 inputs.",
        },
      },
    ],
  },
  "pt-BR": {
    title: "Camadas inteiras de uma vez",
    teaches: "Enunciar as quatro regras de uma camada e dizer por que não se guarda a jacobiana.",
    stops: [
      "Primeira regra, na saída: o gradiente é Ŷ − Y. `o` recebe −0.2627.",
      "Segunda regra: vezes as ativações. `v1` recebe −0.219, `v2` 0.1744. O viés `c` recebe −0.2627 sem mudança.",
      "Terceira regra: vezes os pesos e, elemento a elemento, vezes 1 − a². `z2` tem 0.08812, `z1` recebe −0.05609.",
      "Quarta regra, δ da linha vezes x da coluna: `w11` −0.05609, `w12` 0.1122, `w21` 0.08812, `w22` −0.1762. Camadas mais fundas repetem as duas últimas.",
      "Com `z1` como alvo, os gradientes são uma linha da jacobiana: `x1` 0.5, `x2` −0.3. É uma linha dos pesos.",
      "`z1` não tem gradiente aqui: portas elemento a elemento têm jacobiana diagonal. Para `a2`, o único elemento é 0.5591, em `z2`.",
      {
        asks: "Uma camada leva de 4096 números a 2048. Quantos elementos tem a jacobiana de um exemplo?",
        says: "2048 · 4096 = 8388608. A volta nunca a monta: envia 4096 números por exemplo.",
        wrong: {
          6144: "Isso soma os dois tamanhos. Cada uma das 2048 saídas tem uma inclinação para cada uma das 4096 entradas.",
        },
      },
    ],
  },
};
