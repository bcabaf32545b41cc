import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "A sigmoid neuron, opened and closed",
    teaches: "Differentiate σ as one gate or as four, and get the same number.",
    stops: [
      "Products, sums, then σ: `s` is 1, `f` is 0.7311.",
      "Closed, σ is one gate with the slope (1 − f) · f: `s` gets 0.1966.",
      "Opened, the last gate is a division. The slope of 1/u is −1/u², so `u6` gets −0.5344.",
      "exp uses its output again, `u5` = 0.3679: `u4` gets −0.1966.",
      "Four gates, the same result: `s` gets 0.1966.",
      "An input gets its weight times what arrives: `x1` gets −3 · 0.1966 = −0.5898.",
      "And a weight gets its input times the same number: `w0` −0.1966, `w1` −0.3932, `w2` 0.1966. `x0` gets 0.3932.",
    ],
  },
  "pt-BR": {
    title: "Um neurônio sigmoide, aberto e fechado",
    teaches: "Derivar σ como uma porta ou como quatro e chegar ao mesmo número.",
    stops: [
      "Produtos, somas e, por fim, σ: `s` vale 1, `f` vale 0.7311.",
      "Fechada, σ é uma só porta com inclinação (1 − f) · f: `s` recebe 0.1966.",
      "Aberta, a última porta é uma divisão. A inclinação de 1/u é −1/u², então `u6` recebe −0.5344.",
      "exp usa de novo o próprio resultado, `u5` = 0.3679: `u4` recebe −0.1966.",
      "Quatro portas, o mesmo resultado: `s` recebe 0.1966.",
      "Uma entrada recebe o gradiente multiplicado pelo seu peso: `x1` recebe −3 · 0.1966 = −0.5898.",
      "E um peso recebe o mesmo número multiplicado pela sua entrada: `w0` −0.1966, `w1` −0.3932, `w2` 0.1966. `x0` recebe 0.3932.",
    ],
  },
};
