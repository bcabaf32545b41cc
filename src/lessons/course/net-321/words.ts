import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "A 3–2–1 network",
    teaches: "Find any of eight weight gradients as the δ of its neuron times its input.",
    stops: [
      "Forward: `s1` is 3.7 and `a1` 0.9759, `s2` is −0.5 and `a2` 0.3775. Then `s` 0.4815, `a` 0.6181, `L` 0.07292.",
      "The δ of the output neuron is (a − y) · a(1 − a): `s` gets −0.09015.",
      "δ times each activation: `v2` gets −0.03403, `v1` −0.08797.",
      "Neuron 1 is saturated: its slope is 0.02354, that of neuron 2 is 0.235. So `s1` gets only −0.0006367.",
      "The δ of neuron 2 times the input `x3`: `w32` gets −0.03178.",
      "An input serves both neurons, so `x3` adds: 0.005296 − 0.0006367 = 0.004659.",
      "`w11` −0.0006367, `w12` −0.01059, `w21` −0.001273, `w22` −0.02118, `w31` −0.00191: all eight are negative, so all eight weights rise.",
    ],
  },
  "pt-BR": {
    title: "Uma rede 3–2–1",
    teaches: "Achar o gradiente de qualquer um dos oito pesos: o δ do neurônio vezes a entrada do peso.",
    stops: [
      "Na ida, `s1` vale 3.7 e `a1` 0.9759; `s2` vale −0.5 e `a2` 0.3775. Depois, `s` 0.4815, `a` 0.6181, `L` 0.07292.",
      "O δ do neurônio de saída é (a − y) · a(1 − a): `s` recebe −0.09015.",
      "δ vezes cada ativação: `v2` recebe −0.03403, `v1` −0.08797.",
      "O neurônio 1 está saturado: a inclinação é 0.02354; a do neurônio 2, 0.235. Por isso `s1` recebe só −0.0006367.",
      "O δ do neurônio 2 vezes a entrada `x3`: `w32` recebe −0.03178.",
      "Uma entrada serve aos dois neurônios, então `x3` soma: 0.005296 − 0.0006367 = 0.004659.",
      "`w11` −0.0006367, `w12` −0.01059, `w21` −0.001273, `w22` −0.02118, `w31` −0.00191: os oito são negativos, e por isso os oito pesos aumentam.",
    ],
  },
};
