import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Softmax over three classes",
    teaches: "Derive p − y although every score reaches L by several ways.",
    stops: [
      "Class 1 is the right one. Its probability `p1` is 0.5694, and the loss `L` 0.5631.",
      "`e1` stands above the fraction bar and in the sum below it. Directly it gets −0.1353; it waits for the rest.",
      "`z2` reaches `p1` only through the sum `S`: it gets 0.3454, its own probability.",
      "−1 on the direct way plus 0.5694 through `S`: `z1` gets −0.4306, its probability minus 1.",
      "`z3` gets 0.08517. The three gradients add up to 0: only differences of scores matter.",
      "A margin loss on the same scores: `M` is 0.5. Only class 2 comes too close: `z1` gets −1, `z2` 1, `z3` 0.",
      "With `z1` = 1000, exp overflows at `e1`, and `L` has no value. Subtracting the largest score first cures it.",
    ],
  },
  "pt-BR": {
    title: "Softmax com três classes",
    teaches: "Deduzir p − y embora cada escore chegue a L por vários caminhos.",
    stops: [
      "A classe 1 é a certa. Sua probabilidade `p1` é 0.5694, e a perda `L` é 0.5631.",
      "`e1` está no numerador e na soma do denominador. Pelo caminho direto recebe −0.1353; falta o resto.",
      "`z2` só chega a `p1` pela soma `S`: recebe 0.3454, que é a sua probabilidade.",
      "−1 pelo caminho direto mais 0.5694 por `S`: `z1` recebe −0.4306, a sua probabilidade menos 1.",
      "`z3` recebe 0.08517. Os três gradientes somam 0: só as diferenças entre escores importam.",
      "Uma perda de margem com os mesmos escores: `M` vale 0.5. Só a classe 2 chega perto demais: `z1` recebe −1, `z2` 1, `z3` 0.",
      "Com `z1` = 1000, exp estoura em `e1`, e `L` fica sem valor. A cura é subtrair antes o maior escore.",
    ],
  },
};
