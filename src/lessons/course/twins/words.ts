import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Twins: all weights zero",
    teaches: "Explain why weights start random and small.",
    stops: [
      "Both neurons say the same, so the outer weights move alike: `v1` and `v2` get −0.25.",
      "Nothing gets through an outer weight of 0: `w11` gets 0.",
      "After a step with rate 1, `w11` and `w21` get −0.02736, `w12` and `w22` −0.05473. The neurons stay twins; the columns follow their inputs.",
      "One weight at 0.1 parts them a little: `w11` −0.0272, `w21` −0.02727.",
      "Small and random: `w11` −0.01289, `w21` 0.02527. Near 0 the slope of σ is at its largest, here 0.2494 of at most 0.25.",
    ],
  },
  "pt-BR": {
    title: "Gêmeos: todos os pesos em zero",
    teaches: "Explicar por que os pesos começam aleatórios e pequenos.",
    stops: [
      "Os dois neurônios dizem o mesmo, e os pesos da saída mudam juntos: `v1` e `v2` recebem −0.25.",
      "Nada passa por um peso da saída igual a 0: `w11` recebe 0.",
      "Depois de um passo com taxa 1, `w11` e `w21` recebem −0.02736; `w12` e `w22`, −0.05473. Os neurônios continuam gêmeos; as colunas seguem as entradas.",
      "Um peso em 0.1 os separa um pouco: `w11` −0.0272, `w21` −0.02727.",
      "Pequenos e aleatórios: `w11` −0.01289, `w21` 0.02527. Perto de 0, a inclinação de σ é a maior possível: aqui, 0.2494, e nunca passa de 0.25.",
    ],
  },
};
