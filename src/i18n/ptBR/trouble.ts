import type { FaultFacts } from "../facts.ts";
import type { FaultMessages, KinkMessages, Messages } from "../messages.ts";

/** The convention for all faults: IEEE arithmetic. */
const then = ({ node, value }: FaultFacts): string => `${node} fica com ${value}, e o que depende dele é calculado com isso.`;

export const faults: FaultMessages = {
  "division-by-zero": (facts) => `Divisão por 0 em ${facts.node}: não há valor. ${then(facts)}`,
  "log-of-zero": (facts) => `Logaritmo de 0 em ${facts.node}: log precisa de um número positivo. ${then(facts)}`,
  "log-of-negative": (facts) => `Logaritmo de número negativo em ${facts.node}: log precisa de um positivo. ${then(facts)}`,
  "root-of-negative": (facts) => `Raiz quadrada de número negativo em ${facts.node}: não há valor real. ${then(facts)}`,
  "outside-unit-interval": (facts) =>
    `O operando em ${facts.node} está fora de −1 … 1, onde asin e acos terminam. ${then(facts)}`,
  "negative-power-of-zero": (facts) => `0 elevado a um número negativo em ${facts.node} é uma divisão por 0. ${then(facts)}`,
  "fractional-power-of-negative": (facts) =>
    `Número negativo elevado a uma fração em ${facts.node}: não há valor real. ${then(facts)}`,
  overflow: (facts) => `O resultado em ${facts.node} passa do maior número, cerca de 1.8×10³⁰⁸. ${then(facts)}`,
  "not-a-number-input": (facts) => `${facts.node} recebeu um valor que não é um número finito. ${then(facts)}`,
};

export const kinks: KinkMessages = {
  corner: ({ node, operand, used }) =>
    `${node} tem uma quina aqui: duas inclinações se encontram neste valor de ${operand}. Por convenção, usa-se a inclinação ${used}.`,
  tie: ({ node, operand, used }) =>
    `Operandos de ${node} empatam: nenhum decide sozinho. Por convenção dividem por igual: a inclinação usada para ${operand} é ${used}.`,
  "infinite-slope": ({ node, operand, used }) =>
    `${node} sobe ou desce na vertical neste valor de ${operand}: a inclinação é infinita. Usa-se ${used}.`,
  "no-slope": ({ node, operand, used }) =>
    `${node} tem valor aqui, mas não tem inclinação em ${operand}: ao lado deste ponto o valor salta ou não é real. Usa-se ${used}.`,
  "zero-log-zero": ({ node, operand, used }) =>
    `0 · log 0 em ${node} vale 0, que é o limite, e a sua parte da inclinação também. A inclinação usada para ${operand} é ${used}.`,
};

export const openings: Messages["openings"] = {
  outside: ({ gate, inner, closed }) =>
    `${gate} está aberta: suas portas mostram a forma dos livros, cujos números saem do alcance em ${inner}. Fechada, ${gate} usa uma forma que vale aqui: ${closed}.`,
  digits: ({ gate, opened, closed }) =>
    `${gate} está aberta: suas portas perdem dígitos aqui e dão ${opened}. Fechada, dá ${closed}.`,
};
