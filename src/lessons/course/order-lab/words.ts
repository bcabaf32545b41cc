import type { Words } from "../lesson.ts";

export const words: Words = {
  en: {
    title: "Four wrong recipes",
    teaches: "Explain why += and reverse topological order are needed.",
    stops: [
      "`c` and `d` feed two gates each. `c` is 5, `d` is 6, `e` is 11, `f` is 30, `y` is 41.",
      "`f` has reported, `e` has not: `c` holds 6 and `d` holds 5, each with one contribution of two.",
      "Only now are both complete: `c` has 7, `d` has 6. `a` and `b` come after that.",
      "The right recipe gives `a` 25 and `b` 19. The next stops show how to miss it.",
      "Recursion sends old parts again: at its third arrival `a` gets 7 from `c` where 6 would be new. `a` ends with 29, `b` with 22.",
      "Depth first, each gate once: `c` and `d` send on before `f` has reported. `a` ends with 4, `b` with 3.",
      "With = for +=, `c` and `d` keep only the last arrival, 1, and `a` and `b` end with 1. Without zeroing, a second run gives 50 and 38, or 100 and 76 if inner nodes keep theirs too.",
    ],
  },
  "pt-BR": {
    title: "Quatro receitas erradas",
    teaches: "Explicar por que += e a ordem topológica inversa são necessários.",
    stops: [
      "`c` e `d` alimentam duas portas cada um. `c` vale 5, `d` vale 6, `e` vale 11, `f` vale 30, `y` vale 41.",
      "`f` já enviou, `e` ainda não: `c` tem 6 e `d` tem 5, cada um com uma contribuição de duas.",
      "Só agora os dois estão completos: `c` tem 7, `d` tem 6. `a` e `b` vêm depois.",
      "Com a receita certa, `a` fica com 25 e `b` com 19. As próximas paradas mostram como errar.",
      "A recursão reenvia partes antigas: na terceira chegada, `a` recebe 7 de `c`, quando só 6 são novos. `a` termina com 29, `b` com 22.",
      "Em profundidade, cada porta uma vez: `c` e `d` repassam antes de `f` enviar. `a` termina com 4, `b` com 3.",
      "Com = no lugar de +=, `c` e `d` guardam só a última chegada, 1, e `a` e `b` terminam com 1. Sem zerar, a segunda execução dá 50 e 38, ou 100 e 76 se os nós internos também guardam os seus.",
    ],
  },
};
