import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Activation functions compared",
    teaches: "Name the slope of each activation at −10, 0 and 10, and what it does to a gradient.",
    stops: [
      "A sign function: 0.1 and −0.1 cancel, `x` gets 0, and nothing learns. At `x` = 0 it has no value at all.",
      "Sigmoid at −10, 0 and 10 has slopes of 4.54e-5, 0.25 and 4.54e-5; tanh 8.245e-9, 1 and 8.245e-9. Both saturate on both sides.",
      "relu has slopes of 0, 0 (by convention) and 1. On the left it is dead: `x` gets 0.",
      "Leaky relu has slopes of 0.1, 0.1 and 1. It never dies.",
      "PReLU learns the slope on the left: `a` gets a gradient too, −10.",
      "ELU has slopes of 4.54e-5, 1 and 1. It is smooth, yet it fades on the left.",
      "Maxout picks one of two lines: −1, 0.5, 0.5. It is never flat, and needs twice the weights.",
    ],
  },
  "pt-BR": {
    title: "Funções de ativação comparadas",
    teaches: "Dizer a inclinação de cada ativação em −10, 0 e 10 e o efeito dela sobre o gradiente.",
    stops: [
      "Uma função sinal: 0.1 e −0.1 se cancelam, `x` recebe 0, e nada aprende. Em `x` = 0 ela nem tem valor.",
      "Em −10, 0 e 10, a sigmoide tem inclinações 4.54e-5, 0.25 e 4.54e-5; a tanh, 8.245e-9, 1 e 8.245e-9. As duas saturam dos dois lados.",
      "A relu tem inclinações 0, 0 (por convenção) e 1. À esquerda está morta: `x` recebe 0.",
      "A leaky relu tem inclinações 0.1, 0.1 e 1. Nunca morre.",
      "A PReLU aprende a inclinação da esquerda: `a` também recebe gradiente, −10.",
      "A ELU tem inclinações 4.54e-5, 1 e 1. É suave, mas se apaga à esquerda.",
      "A maxout escolhe uma de duas retas: −1, 0.5, 0.5. Nunca é plana e precisa do dobro de pesos.",
    ],
  },
};
