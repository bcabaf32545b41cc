import type { FixMessages, PlainDiagnosticMessages } from "../messages.ts";
import { circle, grouped, listed, plural } from "../words.ts";

const operands = (count: number): string => plural(count, "operando", "operandos");

/** How many operands a function takes. */
const range = (least: number, most: number): string => {
  if (least === most) return operands(least);
  return most === Number.POSITIVE_INFINITY ? `pelo menos ${operands(least)}` : `de ${least} a ${operands(most)}`;
};

export const diagnostics: PlainDiagnosticMessages = {
  empty: () => "Ainda não há programa. Escreva um, como f = (x + y)*z.",
  "no-output": () => "Aqui só há definições de funções. Acrescente uma linha que calcule algo, como y = f(2).",
  "too-long": ({ length, limit }) =>
    `O texto tem ${grouped(length)} caracteres; o limite é ${grouped(limit)}. Reduza-o em ${grouped(length - limit)}.`,
  "too-large": ({ limit }) =>
    `Com todas as chamadas abertas, o grafo teria mais de ${grouped(limit)} nós. Use menos chamadas ou funções menores.`,
  "unknown-character": ({ character }) => `“${character}” não significa nada nesta linguagem. Remova-o.`,
  "invisible-character": ({ codePoint }) =>
    `Há um caractere invisível aqui (${codePoint}), comum ao colar texto copiado. Remova-o.`,
  "other-brackets": ({ character, isList }) =>
    isList
      ? `Uma lista leva colchetes: escreva [ e ] no lugar de “${character}”.`
      : `Aqui se usam parênteses: escreva ( e ) no lugar de “${character}”.`,
  latex: ({ command }) => `LaTeX, como ${command}, não é lido aqui. Escreva em texto simples, como (a + b)/c ou sqrt(x).`,
  "malformed-number": ({ text, suggestion }) =>
    `“${text}” não é um número: tem mais de um ponto decimal. Escreva um só, como em ${suggestion ?? "1.5"}.`,
  "broken-exponent": ({ text, suggestion }) =>
    `“${text}” não é um número: depois do e vem um só número inteiro, como em 1e-3. ${suggestion === null ? "Escreva assim." : `Você quis dizer ${suggestion}?`}`,
  "digit-separator": ({ text, suggestion }) =>
    `“${text}” não é um número: os algarismos ficam juntos, como em ${suggestion ?? "1000"}.`,
  "not-decimal": ({ text, suggestion }) =>
    `“${text}” não é um número: aqui os números são decimais.${suggestion === null ? "" : ` Você quis dizer ${suggestion}?`}`,
  "number-too-large": ({ text }) => `“${text}” passa do maior número, cerca de 1.8e308. Escreva um menor.`,
  "number-too-small": ({ text }) =>
    `“${text}” está mais perto de 0 do que qualquer número diferente de 0, cerca de 4.9e-324. Escreva 0 ou um maior.`,
  "decimal-comma": ({ suggestion }) => `Esta linguagem usa ponto decimal, não vírgula: escreva ${suggestion}.`,
  "missing-operand": ({ near }) => {
    if (near === "") return "Não há nada para calcular aqui. Escreva um número, um nome ou uma expressão.";
    if (near === "()") return "Estes parênteses () estão vazios. Escreva um número, um nome ou uma expressão entre eles.";
    return `Falta um valor ao lado de “${near}”. Escreva ali um número ou um nome.`;
  },
  "missing-operator": () => "Dois valores estão lado a lado. Escreva um operador entre eles, como *.",
  "missing-call-brackets": ({ name }) => `${name} é uma função. Ponha os operandos entre parênteses, como em ${name}(x).`,
  "unclosed-bracket": ({ count, bracket }) =>
    count === 1
      ? `Este “${bracket}” ainda não foi fechado: é lido como se fosse fechado no fim da linha.`
      : `${grouped(count)} ${bracket === "[" ? "colchetes" : "parênteses"} ainda não foram fechados, o último é “${bracket}”: são lidos como se fossem fechados no fim da linha.`,
  "unclosed-bar": () => "Este “|” não é fechado antes do parêntese. Acrescente um “|” ou escreva abs(x).",
  "unopened-bracket": () => "Este sinal não fecha nada. Remova-o ou abra antes o que ele fecharia.",
  "ambiguous-bars": () => "Não dá para saber se este “|” abre ou fecha. Escreva um * entre os fatores ou use abs(x).",
  "power-of-function": ({ name, suggestion }) =>
    `A potência de ${name} se escreve depois dos parênteses, pois é do resultado: ${suggestion}.`,
  "unexpected-symbol": ({ symbol }) => {
    if (symbol === "=") return "Há um segundo “=” na mesma instrução. Dê a cada nome uma linha própria.";
    if (symbol === ",")
      return "A “,” só pode ficar entre os operandos de uma função, como em max(a, b), ou em uma lista, como em [1, 2].";
    return `“${symbol}” não pode ficar aqui. Remova-o.`;
  },
  "not-a-definition": () => "À esquerda de “=” deve haver um nome, como em y = 2*x, ou uma função, como em f(a, b) = a*b.",
  "assignment-sign": ({ sign, suggestion }) => `Uma definição se escreve com = no lugar de ${sign}, como em ${suggestion}.`,
  "declaration-word": ({ word, suggestion }) => `Uma definição não precisa de “${word}”. Escreva ${suggestion}.`,
  "derivative-notation": ({ name, suggestion }) =>
    `Escreva só a função: ${suggestion}. O percurso mostra então a derivada em relação a ${name}.`,
  "not-a-function": ({ name }) => `${name} é um valor, não uma função. Para um produto, escreva ${name}*( … ).`,
  "hidden-function": ({ name }) =>
    `O programa dá um valor a ${name}; por isso a função ${name} não pode ser chamada. Dê outro nome ao valor.`,
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
  "missing-comma": () => "Há dois elementos da lista lado a lado. Escreva uma vírgula entre eles.",
  "spare-comma": () => "Falta algo ao lado desta vírgula. Escreva o que falta ou remova a vírgula.",
  "output-not-name": ({ suggestion }) => `Depois de out só vêm nomes. Calcule isto em uma instrução própria: ${suggestion}.`,
  "duplicate-output": ({ name }) => `${name} aparece duas vezes entre as saídas. Uma vez basta.`,
  "unknown-output": ({ name, suggestion }) =>
    suggestion === null
      ? `Nada define um valor ${name}. Depois de out vêm nomes definidos no programa, como em f = x^2; out f.`
      : `Nada define um valor ${name}. Você quis dizer ${suggestion}?`,
  "second-out": ({ suggestion }) => `Um programa tem um só out, que nomeia todas as saídas: ${suggestion}.`,
  "cell-not-number": ({ text }) =>
    `“${text}” não é um número. Nas linhas de dados só entram números prontos, como 2 ou -1.5, sem nada a calcular.`,
  "ragged-row": ({ row, found, wanted }) =>
    `A linha ${grouped(row)} tem ${plural(found, "número", "números")}, mas há ${plural(wanted, "nome", "nomes")}. Cada nome precisa do seu número.`,
  "column-count": ({ found, wanted }) =>
    `Há ${plural(wanted, "nome", "nomes")} para linhas de ${plural(found, "número", "números")}. Cada número da linha precisa de um nome, e cada nome, de um número.`,
  "data-without-rows": () =>
    "Depois dos nomes vêm as linhas, cada uma entre colchetes: data x, y = [[1, 3], [2, 5]]. Com um só nome, basta data x = [1, 2].",
  "second-data": () => "Um programa tem uma só instrução data. Ponha todas as colunas na primeira.",
  "param-needs-number": ({ name }) => `Uma entrada treinável precisa de um número: escreva param ${name} = 0.5.`,
  "hides-function": ({ name }) =>
    `${name} também é uma função da linguagem, que este programa não pode mais chamar. Dê outro nome ao valor para mantê-la.`,
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
