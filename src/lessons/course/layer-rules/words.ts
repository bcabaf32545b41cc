import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Whole layers at once",
    teaches: "State the four rules of a layer in matrices, say where their transposes come from, and why no Jacobian is stored.",
    stops: [
      "A layer is one line, and a step computes all of it: `z1` is 1.2 and −0.8. Each entry is a row of `W1` times `x`, plus an entry of `b1`.",
      "First rule, at the output: the gradient is Ŷ − Y. `z2` gets −0.2627.",
      "Second rule: that gradient times the activations, transposed. `W2` gets −0.219 and 0.1744. The bias `b2` gets −0.2627 as it is.",
      "Third rule: `W2`ᵀ times the gradient, then entry by entry times 1 − a². `z1[2]` has 0.08812, `z1[1]` gets −0.05609.",
      {
        asks: "Fourth rule: `W1` gets the gradient of `z1` times `x`ᵀ. Which number will stand in its row 1, column 2?",
        says: "The gradient's entry 1, for the row, times entry 2 of `x`, for the column: −0.05609 · (−2) = 0.1122.",
        wrong: {
          "0.08812": "That is row 2, column 1. The row says which entry of the gradient, the column which entry of `x`.",
          "-0.05609": "That is what arrives at `z1[1]`. It still has to be multiplied by the entry of `x` in column 2.",
        },
      },
      "All of `W1`: −0.05609 and 0.1122 in row 1, 0.08812 and −0.1762 in row 2. `b1` gets the gradient of `z1` as it is. Deeper layers repeat the last two rules.",
      "Why `W1`ᵀ? With the product open, both rows read all of `x`. So `x[1]` adds what they send: 0.5 · (−0.05609) + 0.2 · 0.08812 = −0.01042. Those weights are a column of `W1`, which is a row of `W1`ᵀ.",
      "Why `x`ᵀ? With row 1 open, too, `W1[1,2]` stands in one product alone, with `x[2]`. It gets −0.05609 · (−2) = 0.1122: an entry of the gradient times an entry of `x`, no sum.",
      "With `z1[1]` as the target, the gradients at `x` are 0.5 and −0.3, row 1 of the Jacobian. The tool has all of it: it is `W1` itself.",
      "For `a1[2]`, only `z1[2]` has a gradient, 0.5591. Gates that work entry by entry have a diagonal Jacobian; ⊙ multiplies by its diagonal.",
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
    teaches:
      "Enunciar em matrizes as quatro regras de uma camada e dizer de onde vêm as transpostas e por que não se guarda a jacobiana.",
    stops: [
      "Uma camada é uma linha de texto, e um passo a calcula inteira: `z1` vale 1.2 e −0.8. Cada elemento é uma linha de `W1` vezes `x`, mais um elemento de `b1`.",
      "Primeira regra, na saída: o gradiente é Ŷ − Y. `z2` recebe −0.2627.",
      "Segunda regra: esse gradiente vezes a transposta das ativações. `W2` recebe −0.219 e 0.1744. O viés `b2` recebe −0.2627 sem mudança.",
      "Terceira regra: `W2`ᵀ vezes o gradiente e, elemento a elemento, vezes 1 − a². `z1[2]` tem 0.08812, `z1[1]` recebe −0.05609.",
      {
        asks: "Quarta regra: `W1` recebe o gradiente de `z1` vezes `x`ᵀ. Que número ficará na linha 1, coluna 2?",
        says: "O elemento 1 do gradiente, pela linha, vezes o elemento 2 de `x`, pela coluna: −0.05609 · (−2) = 0.1122.",
        wrong: {
          "0.08812":
            "Esse é o da linha 2, coluna 1. A linha diz qual é o elemento do gradiente; a coluna, qual é o elemento de `x`.",
          "-0.05609": "Isso é o que chega a `z1[1]`. Falta multiplicar pelo elemento de `x` da coluna 2.",
        },
      },
      "`W1` inteira: −0.05609 e 0.1122 na linha 1, 0.08812 e −0.1762 na linha 2. `b1` recebe o gradiente de `z1` sem mudança. Camadas mais fundas repetem as duas últimas regras.",
      "Por que `W1`ᵀ? Com o produto aberto, as duas linhas leem todo o `x`. Então `x[1]` soma o que elas enviam: 0.5 · (−0.05609) + 0.2 · 0.08812 = −0.01042. Esses pesos são uma coluna de `W1`, ou seja, uma linha de `W1`ᵀ.",
      "Por que `x`ᵀ? Com a linha 1 também aberta, `W1[1,2]` está em um só produto, com `x[2]`. Recebe −0.05609 · (−2) = 0.1122: um elemento do gradiente vezes um elemento de `x`, sem soma.",
      "Com `z1[1]` como alvo, os gradientes em `x` são 0.5 e −0.3, a linha 1 da jacobiana. A ferramenta a mostra inteira: é a própria `W1`.",
      "Para `a1[2]`, só `z1[2]` tem gradiente, 0.5591. Portas que operam elemento a elemento têm jacobiana diagonal; ⊙ multiplica pela diagonal.",
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
