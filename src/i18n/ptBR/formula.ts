import type { ForwardFacts, NamedNumber, RoleFacts } from "../facts.ts";
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

/** Never broken between two lines. */
const one = ({ name, value }: NamedNumber): string => (value === null ? name : `${name}\u00A0=\u00A0${value}`);

const namedNumbers = (numbers: readonly NamedNumber[]): string => listed(numbers.map(one), "e");

const FORWARD: { readonly [D in ForwardFacts["does"]]: (a: string, b: string, all: string, callee: string) => string } = {
  sum: (a, b) => `soma ${a} e ${b}`,
  difference: (a, b) => `subtrai ${b} de ${a}`,
  product: (a, b) => `multiplica ${a} por ${b}`,
  quotient: (a, b) => `divide ${a} por ${b}`,
  power: (a, b) => `eleva ${a} à potência ${b}`,
  sign: (a) => `troca o sinal de ${a}`,
  name: (a) => `é um segundo nome para ${a}`,
  choice: (_a, _b, all, callee) => `fica com o ${callee === "min" ? "menor" : "maior"} entre ${all}`,
  function: (_a, _b, all, callee) => `aplica ${callee} a ${all}`,
  call: (_a, _b, all, callee) => `chama ${callee} com ${all}`,
};

type RouterFacts = RoleFacts["router"];

const ROUTES: { readonly [O in RouterFacts["outcome"]]: (facts: RouterFacts) => string } = {
  won: ({ operand }) => `${operand} decide o valor e recebe todo o gradiente; os outros operandos não recebem nada.`,
  lost: ({ operand }) => `${operand} não decide o valor: nada volta para ele. O vencedor recebe todo o gradiente.`,
  tied: ({ operand, local }) =>
    `${operand} empata com outro operando: o gradiente é dividido por igual, e ${operand} o recebe multiplicado por ${local}.`,
  on: ({ operand }) => `Aqui a porta deixa passar tudo: ${operand} recebe o gradiente sem mudança.`,
  off: ({ operand }) => `Aqui a porta não deixa passar nada: nada volta para ${operand}.`,
  scaled: ({ operand, local }) => `Aqui a porta deixa passar uma parte: ${operand} recebe o gradiente multiplicado por ${local}.`,
};

export const roles: RoleMessages = {
  from: ({ gate, glyph, operands }) => `De ${gate}, em ${glyph}, para ${listed(operands, "e")}.`,
  headings: {
    distributor: ({ gate }) => `${gate} distribui.`,
    switcher: ({ gate }) => `${gate} comuta.`,
    quotient: ({ gate }) => `${gate} divide.`,
    router: ({ gate }) => `${gate} direciona.`,
    scaler: ({ gate }) => `${gate} reescala.`,
    blocker: ({ gate }) => `${gate} bloqueia.`,
    composite: ({ gate }) => `${gate} é uma função.`,
    identity: ({ gate }) => `${gate} é um segundo nome.`,
  },
  sentences: {
    distributor: ({ operand, turned, isShared }) => {
      if (turned === "this") return `${operand} é subtraído: recebe o gradiente com o sinal trocado.`;
      if (turned === "other" || !isShared) return `${operand} recebe o gradiente sem mudança.`;
      return "O gradiente passa sem mudança para os dois operandos.";
    },
    switcher: ({ operand, part, other, local }) => {
      if (part === "dividend")
        return `${operand} é dividido por ${one(other)}, e seu gradiente também: é multiplicado por ${local}.`;
      if (part === "divisor") return `${operand} divide ${one(other)}: recebe o gradiente multiplicado por ${local}.`;
      return `${operand} recebe o gradiente multiplicado pelo outro operando, ${one(other)}.`;
    },
    router: (facts) => ROUTES[facts.outcome](facts),
    scaler: ({ operand, local, cached }) =>
      cached.length === 0
        ? `${operand} recebe o gradiente multiplicado pela inclinação local ${local}, que é a mesma em todo lugar.`
        : `${operand} recebe o gradiente multiplicado pela inclinação local ${local}, calculada com ${namedNumbers(cached)}, já na memória.`,
    blocker: ({ operand, gate }) =>
      `${gate} dá um salto e é plano no resto: a inclinação é 0, nada volta para ${operand} e nada aprende através dele.`,
  },
  composite: ({ callee, operand, local }) =>
    `${operand} recebe o gradiente multiplicado por ${local}: é o que a regra da cadeia dá dentro de ${callee}.`,
  identity: ({ name, operand }) => `${name} é igual a ${operand}: o gradiente passa sem mudança.`,
  agreed: ({ operand, local }) => `Aqui ${operand} recebe o gradiente multiplicado por ${local}, por convenção.`,
  seed: ({ target }) => `∂${target}/∂${target} = 1: ${target} muda exatamente tanto quanto ele mesmo. A volta começa aqui.`,
  forward: ({ name, does, callee, operands }) => {
    const [a = "", b = ""] = operands.map(one);
    return `${name} ${FORWARD[does](a, b, namedNumbers(operands), callee)}.`;
  },
  kept: "O resultado fica guardado: a volta pode precisar dele.",
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
  arrival: {
    slope: ({ name, target, sign, by, change }) =>
      `Gradiente ${sign === "positive" ? "positivo" : "negativo"}: aumentar ${name} em ${by} muda ${target} em cerca de ${change}.`,
    zero: ({ name, target, isStill }) =>
      `Gradiente 0: pequenas mudanças de ${name} ${isStill ? "não mexem" : "quase não mexem"} em ${target}.`,
    sides: ({ name, target, by, up, down }) =>
      `Não há inclinação única: aumentar ${name} em ${by} muda ${target} em cerca de ${up}; diminuir outro tanto muda em cerca de ${down}.`,
    kink: ({ name, target }) => `Não há inclinação única: há uma quina no caminho de ${name} até ${target}.`,
  },
  meaningless: {
    value: ({ origin, value, target, isTarget }) =>
      isTarget
        ? `Aqui nenhum gradiente tem sentido: ${origin} é ${value}, que não é um número finito.`
        : `Aqui nenhum gradiente tem sentido: ${origin} é ${value}, que não é um número finito, e ${target} é calculado com ele.`,
    slope: ({ gate, operand, local }) =>
      `Aqui nenhum gradiente tem sentido: a inclinação de ${gate} em ${operand} é ${local}, que não é um número finito.`,
    product: ({ operand }) => `Aqui nenhum gradiente tem sentido: o produto em ${operand} passa do maior número.`,
  },
  asks: {
    value: ({ name }) => `Quanto vale ${name}?`,
    local: ({ operand, gate, upstream }) => `O gradiente global é ${upstream}. Qual é a inclinação de ${gate} em ${operand}?`,
    product: ({ upstream, local }) => `Quanto é ${upstream} (global) vezes ${local} (local)?`,
    sum: ({ operand, before, contribution }) => `${contribution} se junta a ${before} em ${operand}. Quanto dá a soma?`,
  },
};
