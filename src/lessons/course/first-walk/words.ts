import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "There and back: (x+y)·z",
    teaches: "Walk a graph both ways and say what each number on a wire means.",
    stops: [
      "So far only the inputs have values. Every gradient is “—”: not computed yet, which is not the same as 0.",
      "A gate needs nothing but its operands. `q` is 3, and then `f` is −12.",
      "The way back starts here: when `f` changes, `f` changes by exactly as much. Its gradient is 1.",
      "`z` is multiplied by `q`, so it gets the value of `q`: 3.",
      "What arrived at `q`, −4, times the slope of the sum, 1: `y` gets −4.",
      "The way back is the way forward reversed, last operand first: `z`, `q`, `y`, `x`. `x` gets −4 as well.",
      "Does it hold? `x` has been raised by 0.1, and `f` has gone from −12 to −12.4: 0.1 times the gradient −4.",
    ],
  },
  "pt-BR": {
    title: "Ida e volta: (x+y)·z",
    teaches: "Percorrer um grafo nos dois sentidos e dizer o que significa cada número nas arestas.",
    stops: [
      "Por enquanto só as entradas têm valor. Todo gradiente está em “—”: ainda não calculado, o que é diferente de 0.",
      "Uma porta só precisa dos seus operandos. `q` vale 3 e, depois, `f` vale −12.",
      "A volta começa aqui: se `f` muda, `f` muda exatamente o mesmo tanto. O gradiente dele é 1.",
      "`z` está multiplicado por `q`, então recebe o valor de `q`: 3.",
      "O que chegou a `q`, −4, vezes a inclinação da soma, 1: `y` recebe −4.",
      "A volta é a ida ao contrário, começando pelo último operando: `z`, `q`, `y`, `x`. `x` também recebe −4.",
      "Confere? `x` aumentou 0.1, e `f` passou de −12 a −12.4: 0.1 vezes o gradiente −4.",
    ],
  },
};
