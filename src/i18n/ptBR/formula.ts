import type { NamedNumber, RoleFacts } from "../facts.ts";
import type { FormulaMessages, RoleMessages } from "../messages.ts";
import { listed } from "../words.ts";

/**
 * `global` is what arrives at the gate. Brazilian courses name the factors of the product gradiente global and gradiente local; "a montante"
 * is the language of rivers, and "que chega" needs the word gradiente before it, which does not fit under a brace.
 */
export const formula: FormulaMessages = {
  copy: "Copiar como LaTeX",
  copied: "LaTeX copiado",
  labels: {
    upstream: "global",
    local: "local",
    via: "por",
    position: ({ position, count }) =>
      count === 2 ? `operando ${position === 1 ? "esquerdo" : "direito"}` : `operando ${position}`,
    convention: "por convenção",
    floating: "IEEE 754",
  },
};

const namedNumbers = (numbers: readonly NamedNumber[]): string =>
  listed(
    numbers.map(({ name, value }) => `${name} = ${value}`),
    "e",
  );

type RouterFacts = RoleFacts["router"];

const ROUTES: { readonly [O in RouterFacts["outcome"]]: (facts: RouterFacts) => string } = {
  won: ({ operand }) => `${operand} decide o valor e recebe todo o gradiente; os outros operandos não recebem nada.`,
  lost: ({ operand }) => `${operand} não decide o valor: nada volta para ele. O vencedor recebe todo o gradiente.`,
  tied: ({ operand, local }) =>
    `${operand} empata com outro operando: o gradiente é dividido por igual, e ${operand} o recebe vezes ${local}.`,
  on: ({ operand }) => `Aqui a porta deixa passar tudo: ${operand} recebe o gradiente sem mudança.`,
  off: ({ operand }) => `Aqui a porta não deixa passar nada: nada volta para ${operand}.`,
  scaled: ({ operand, local }) => `Aqui a porta deixa passar uma parte: ${operand} recebe o gradiente vezes ${local}.`,
};

export const roles: RoleMessages = {
  headings: {
    distributor: ({ gate }) => `${gate} distribui.`,
    switcher: ({ gate }) => `${gate} comuta.`,
    router: ({ gate }) => `${gate} direciona.`,
    scaler: ({ gate }) => `${gate} reescala.`,
    blocker: ({ gate }) => `${gate} bloqueia.`,
    composite: ({ gate }) => `${gate} é uma função.`,
    identity: ({ gate }) => `${gate} é um segundo nome.`,
  },
  sentences: {
    distributor: ({ operand, turned }) => {
      if (turned === "this") return `${operand} é subtraído: recebe o gradiente com o sinal trocado.`;
      if (turned === "other")
        return `${operand} recebe o gradiente sem mudança; o operando subtraído o recebe com o sinal trocado.`;
      return "O gradiente passa sem mudança para os dois operandos.";
    },
    switcher: ({ operand, part, other, local }) => {
      if (part === "dividend")
        return `${operand} é dividido por ${other.name} = ${other.value}, e seu gradiente também: vezes ${local}.`;
      if (part === "divisor") return `${operand} divide ${other.name} = ${other.value}: recebe o gradiente vezes ${local}.`;
      return `Cada operando recebe o gradiente vezes o outro operando: ${operand} o recebe vezes ${other.name} = ${other.value}.`;
    },
    router: (facts) => ROUTES[facts.outcome](facts),
    scaler: ({ operand, local, cached }) =>
      cached.length === 0
        ? `${operand} recebe o gradiente vezes a inclinação local ${local}, que é a mesma em todo lugar.`
        : `${operand} recebe o gradiente vezes a inclinação local ${local}, calculada com ${namedNumbers(cached)}, já na memória.`,
    blocker: ({ operand, gate }) =>
      `${gate} dá um salto e é plano no resto: a inclinação é 0, nada volta para ${operand} e nada aprende através dele.`,
  },
  composite: ({ callee, operand, local }) =>
    `${operand} recebe o gradiente vezes ${local}: a regra da cadeia dentro de ${callee} dá essa derivada local.`,
  identity: ({ name, operand }) => `${name} é igual a ${operand}: o gradiente passa sem mudança.`,
  seed: ({ target }) => `∂${target}/∂${target} = 1: ${target} muda exatamente tanto quanto ele mesmo. A volta começa aqui.`,
  forward: ({ name, operands }) =>
    `${name} é calculado a partir ${operands === 1 ? "do operando" : "dos operandos"} e guardado: a volta pode precisar dele.`,
  fork: ({ name, arrived, expected }) =>
    arrived < expected
      ? `${name} é usado ${expected} vezes: suas contribuições se somam, ${arrived} de ${expected} até agora.`
      : `${name} é usado ${expected} vezes: todas as contribuições estão somadas, e o gradiente está completo.`,
  zero: {
    upstream: ({ gate }) => `O gradiente em ${gate} já é 0: nada volta por essa porta.`,
    factor: ({ operand, gate, other }) => `${operand} é multiplicado por ${other} = 0 e não muda ${gate}: nada volta.`,
    off: ({ operand, gate }) => `${operand} não é positivo, e ${gate} fica preso em 0: nada volta.`,
    lost: ({ operand, gate }) => `Outro operando decide ${gate}: uma pequena mudança de ${operand} não tem efeito, e nada volta.`,
    flat: ({ operand, gate }) => `${gate} é plano em ${operand} neste ponto: a inclinação é 0, e nada volta.`,
  },
  arrival: ({ name, target, sign }) => {
    if (sign === "positive") return `Gradiente positivo: diminuir um pouco ${name} diminui ${target}.`;
    if (sign === "negative") return `Gradiente negativo: aumentar um pouco ${name} diminui ${target}.`;
    return `Gradiente 0: mudanças bem pequenas de ${name} quase não mexem em ${target}.`;
  },
};
