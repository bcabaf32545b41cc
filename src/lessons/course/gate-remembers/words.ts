import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "What a gate keeps",
    teaches: "Say which cached number each slope uses, and write a gate's forward and backward.",
    stops: [
      "On the way forward each gate keeps what it will need: × both operands, tanh and exp their output. `p` is 1.5, `s` 0.9051, `f` 2.472.",
      "The slope of exp is the output that it has kept: `s` gets 2.472.",
      "The slope of tanh is 1 − s², from its output `s`, not from its input. `p` gets 0.4468.",
      "As code: x.grad += y.data * p.grad, the other operand times what arrives. `x` gets 1.34.",
      "forward() runs `p`, `s`, `f`; backward() runs the same list reversed. No gate looks beyond its own wires. `y` gets 0.2234.",
    ],
  },
  "pt-BR": {
    title: "O que uma porta guarda",
    teaches: "Dizer qual número guardado cada inclinação usa e escrever a ida e a volta de uma porta.",
    stops: [
      "Na ida, cada porta guarda o que a volta vai usar: ×, os dois operandos; tanh e exp, o resultado. `p` vale 1.5, `s` 0.9051, `f` 2.472.",
      "A inclinação de exp é o resultado que ela guardou: `s` recebe 2.472.",
      "A inclinação de tanh é 1 − s², calculada com o resultado `s`, não com a entrada. `p` recebe 0.4468.",
      "Em código: x.grad += y.data * p.grad, o outro operando vezes o que chega. `x` recebe 1.34.",
      "forward() executa `p`, `s`, `f`; backward() percorre a mesma lista ao contrário. Nenhuma porta olha além das próprias arestas. `y` recebe 0.2234.",
    ],
  },
};
