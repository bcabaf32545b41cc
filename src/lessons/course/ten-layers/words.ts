import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Ten layers deep",
    teaches: "Predict from the factor per layer whether signals fade, hold or explode.",
    stops: [
      "Each layer multiplies by about 0.2236. `h1` is 0.2199, `h2` 0.04914, and `h10` is down to 3.07e-7.",
      "On the way back it fades alike: `h9` has 0.2236, `h1` 1.394e-6. `w` gets 1.368e-5 from ten layers, `x` 2.965e-7.",
      "With a large weight every tanh saturates. `x` gets 1.99e-175.",
      "With a factor of 1 the signal lasts: `h10` is 0.3563, and `x` gets 0.04091.",
      "Where tanh is straight, factors multiply: 2 to the power of 10. `x` gets 1024.",
      "In the lab, layers are 500 wide. Weights spread by 0.01 end in activations of about 3e-7, by 1 in saturation; Xavier keeps the factor near 1. The wider the layer, the smaller its weights.",
    ],
  },
  "pt-BR": {
    title: "Dez camadas de profundidade",
    teaches: "Prever, pelo fator de cada camada, se os sinais somem, se mantêm ou explodem.",
    stops: [
      "Cada camada multiplica por cerca de 0.2236. `h1` vale 0.2199, `h2` 0.04914, e `h10` já caiu para 3.07e-7.",
      "Na volta, o gradiente some do mesmo jeito: `h9` tem 0.2236, `h1` 1.394e-6. `w` recebe 1.368e-5 de dez camadas; `x`, 2.965e-7.",
      "Com um peso grande, toda tanh satura. `x` recebe 1.99e-175.",
      "Com fator 1, o sinal se mantém: `h10` vale 0.3563, e `x` recebe 0.04091.",
      "Onde a tanh é praticamente uma reta, os fatores se multiplicam: 2 elevado a 10. `x` recebe 1024.",
      "No laboratório, as camadas têm 500 neurônios. Com desvio 0.01 nos pesos, as ativações acabam em cerca de 3e-7; com 1, saturam; Xavier mantém o fator perto de 1. Quanto mais larga a camada, menores os pesos.",
    ],
  },
};
