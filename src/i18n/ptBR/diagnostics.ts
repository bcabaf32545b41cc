import type { DiagnosticMessages, FixMessages } from "../messages.ts";
import { circle, grouped, listed, plural } from "../words.ts";

const operands = (count: number): string => plural(count, "operando", "operandos");

/** How many operands a function takes. */
const range = (least: number, most: number): string => {
  if (least === most) return operands(least);
  return most === Number.POSITIVE_INFINITY ? `pelo menos ${operands(least)}` : `de ${least} a ${operands(most)}`;
};

export const diagnostics: DiagnosticMessages = {
  empty: () => "Ainda não há programa. Escreva um, como f = (x + y)*z.",
  "no-output": () => "Aqui só há definições de funções. Acrescente uma linha que calcule algo, como y = f(2).",
  "too-long": ({ length, limit }) =>
    `O texto tem ${grouped(length)} caracteres; o limite é ${grouped(limit)}. Reduza-o em ${grouped(length - limit)}.`,
  "too-large": ({ limit }) =>
    `Com todas as chamadas abertas, o grafo teria mais de ${grouped(limit)} nós. Use menos chamadas ou funções menores.`,
  "unknown-character": ({ character }) => `“${character}” não significa nada nesta linguagem. Remova-o.`,
  "invisible-character": ({ codePoint }) =>
    `Há um caractere invisível aqui (${codePoint}), comum ao colar texto copiado. Remova-o.`,
  "malformed-number": ({ text }) => `“${text}” não é um número: tem mais de um ponto decimal. Escreva um só, como em 1.5.`,
  "number-too-large": ({ text }) => `“${text}” passa do maior número, cerca de 1.8e308. Escreva um menor.`,
  "decimal-comma": ({ suggestion }) => `Esta linguagem usa ponto decimal, não vírgula: escreva ${suggestion}.`,
  "missing-operand": ({ near }) => {
    if (near === "") return "Não há nada para calcular aqui. Escreva um número, um nome ou uma expressão.";
    if (near === "()") return "Estes parênteses () estão vazios. Escreva um número, um nome ou uma expressão entre eles.";
    return `Falta um valor ao lado de “${near}”. Escreva ali um número ou um nome.`;
  },
  "missing-operator": () => "Dois valores estão lado a lado. Escreva um operador entre eles, como *.",
  "missing-call-brackets": ({ name }) => `${name} é uma função. Ponha os operandos entre parênteses, como em ${name}(x).`,
  "unclosed-bracket": ({ count }) =>
    count === 1
      ? "Este parêntese não é fechado. Acrescente um “)”."
      : `${grouped(count)} parênteses não são fechados. Acrescente um “)” para cada um.`,
  "unopened-bracket": () => "Este parêntese não fecha nada. Remova-o ou acrescente um “(” antes dele.",
  "unexpected-symbol": ({ symbol }) => {
    if (symbol === "=") return "Há um segundo “=” na mesma instrução. Dê a cada nome uma linha própria.";
    if (symbol === ",") return "A “,” só pode ficar entre os operandos de uma função, como em max(a, b).";
    return `“${symbol}” não pode ficar aqui. Remova-o.`;
  },
  "not-a-definition": () => "À esquerda de “=” deve haver um nome, como em y = 2*x, ou uma função, como em f(a, b) = a*b.",
  "not-a-function": ({ name }) => `${name} é um valor, não uma função. Para um produto, escreva ${name}*( … ).`,
  "unknown-function": ({ name, suggestion }) =>
    suggestion === null
      ? `Não existe a função ${name}. Defina-a, como em ${name}(a) = 2*a, ou escolha uma da ajuda.`
      : `Não existe a função ${name}. Você quis dizer ${suggestion}?`,
  "wrong-operand-count": ({ name, least, most, found }) =>
    `${name} recebe ${range(least, most)}, mas há ${found}. ${found < least ? `Acrescente ${least - found}` : `Remova ${found - most}`}.`,
  redefined: ({ name }) => `${name} está definido mais de uma vez. Dê a cada definição um nome próprio.`,
  "duplicate-parameter": ({ name }) => `Dois parâmetros se chamam ${name}. Dê outro nome a um deles.`,
  cycle: ({ names }) =>
    names.length === 1
      ? `${names[0]} precisa de si mesmo para ser calculado: ${circle(names)}. Dê outro nome ao novo valor.`
      : `Um precisa do outro, e nenhum pode ser calculado primeiro: ${circle(names)}. Quebre o ciclo.`,
  recursion: ({ names }) => `Uma função não pode chamar a si mesma: ${circle(names)}. Escreva-a sem essa chamada.`,
  "param-needs-number": ({ name }) => `Uma entrada treinável precisa de um número: escreva param ${name} = 0.5.`,
  "implicit-after-division": () =>
    "A divisão vem primeiro aqui: 1/2x significa (1/2)*x. Escreva * para deixar claro, ou parênteses para 1/(2x).",
  "joined-names": ({ name, parts }) =>
    `${name} é lido como um só nome. Para o produto de ${listed(parts, "e")}, escreva ${parts.join("*")}.`,
};

export const fixes: FixMessages = {
  remove: "Remover",
  brackets: "Pôr entre parênteses",
  insert: ({ text }) => `Inserir ${text}`,
  replace: ({ text }) => `Trocar por ${text}`,
};
