import { listed } from "../../i18n/words.ts";
import { answerTexts } from "../answerTexts.ts";
import type { Texts } from "../feature.ts";
import type { PredictTexts } from "./words.ts";

/** Between two nodes that several wires join. */
const marked = (operand: string, wire: string): string => (wire === "" ? operand : `${operand} (${wire})`);

const en: PredictTexts = {
  ...answerTexts.en,
  asks: {
    value: ({ gate, glyph, operands }) => `At ${glyph}, from ${listed(operands, "and")}: what is ${gate}?`,
    seed: ({ target }) => `The way back starts here: what is the gradient of ${target} with respect to itself?`,
    contribution: ({ gate, glyph, operand }) => `From ${gate}, at ${glyph}, to ${operand}: what arrives at ${operand}?`,
    part: ({ gate, glyph, operand, wires, wire }) =>
      `From ${gate}, at ${glyph}, to ${marked(operand, wire)}: what does this one of ${wires} wires bring?`,
    sum: ({ operand, wires }) =>
      `${wires === 2 ? "Both" : `All ${wires}`} contributions have come to ${operand}: what is its gradient?`,
  },
  is: {
    value: ({ gate, number }) => `${gate} is ${number}.`,
    seed: ({ target, number }) => `The gradient of ${target} with respect to itself is ${number}.`,
    contribution: ({ operand, number }) => `What arrives at ${operand} is ${number}.`,
    part: ({ operand, gate, number }) => `${operand} gets ${number} from ${gate}.`,
    sum: ({ operand, number }) => `The gradient at ${operand} is ${number}.`,
  },
  all: ({ entries }) => `Or all ${entries} entries at once, with commas between them.`,
  count: ({ expected }) => `Write one number, or all ${expected}.`,
  retryWithFormula: "The formula tells more now: try once again.",
  signs: {
    value: "Not so: think of the signs of the operands.",
    seed: "Not so: think of what happens to the target if it rises a little.",
    contribution: "Not so: think of the signs of both factors, what arrives at the gate and its local derivative.",
    sum: "Not so: add the contributions, each with its sign.",
  },
  mistakes: {
    value: {
      swapped: () => "That is what comes out with the operands swapped: their order counts.",
      added: ({ glyph }) => `That adds the operands, but here stands ${glyph}.`,
      multiplied: ({ glyph }) => `That multiplies the operands, but here stands ${glyph}.`,
      operand: ({ operand, glyph }) => `That is ${operand} itself, as it was before ${glyph}.`,
      sign: () => "The size is right, the sign is not.",
    },
    seed: {
      value: ({ target }) => `That is the value of ${target}. Asked for is how much ${target} changes when it changes.`,
      none: ({ target }) => `0 would hold for a constant. ${target} changes exactly as much as itself.`,
      sign: () => "The size is right, the sign is not.",
    },
    gradient: {
      sign: () => "The size is right, the sign is not.",
      own: ({ operand, glyph, isProduct }) =>
        isProduct
          ? `That multiplies by ${operand} itself. ${glyph} sends ${operand} the value of the other operand.`
          : `That multiplies by ${operand} itself: what counts is the slope of ${glyph} in ${operand}.`,
      upstream: ({ gate }) => `That is the local derivative alone. It is still to be multiplied by what arrives at ${gate}.`,
      "passed-on": ({ gate, glyph }) =>
        `That is what arrives at ${gate}, passed on unchanged as by +. ${glyph} multiplies it by its local derivative.`,
      input: ({ operand, gate, glyph }) =>
        `The slope of ${glyph} is computed from its output ${gate}, not from its input ${operand}.`,
      operand: ({ operand, glyph }) => `That puts ${operand} itself where the slope of ${glyph} belongs.`,
      value: ({ gate }) => `That takes the value of ${gate} for its slope.`,
      added: () => "That adds the factors: along a way they are multiplied.",
      multiplied: () => "That multiplies the contributions: at a fork they are added.",
      whole: ({ operand }) => `That is the sum at ${operand}. Asked for is only what comes by this wire.`,
      factor: ({ operand, gate, glyph }) => `A factor further on is missing: the slope of ${gate} in ${operand}, at ${glyph}.`,
      "far-input": ({ operand, gate, glyph }) =>
        `Further on, the slope of ${glyph} is computed from its output ${gate}, not from its input ${operand}.`,
      last: ({ operand, wires }) =>
        `That is only what came last. ${wires === 2 ? "Both" : `All ${wires}`} contributions to ${operand} add up: +=, not =.`,
      replaced: () => "That comes out if each contribution replaces the one before. They add up: +=, not =.",
      path: ({ operand, target }) => `A way from ${operand} to ${target} is missed: what comes back along all of them adds up.`,
      resent: () =>
        "That comes out if each arrival passes on all that came before it again. A gate waits until everything has come.",
      none: ({ operand, target }) => `0 says that ${operand} does not move ${target}, but it does.`,
    },
  },
  unasked: {
    number: ({ name }) => `Not asked: what belongs to ${name} here is no finite number.`,
    slope: ({ name }) => `Not asked: there is no single slope in ${name} here, only one that is agreed on.`,
  },
  asked: "Ask for",
  askedOptions: { gradients: "gradients", values: "values", both: "values and gradients" },
  form: "Answer with",
  forms: { number: "a number", sign: "only its sign" },
  signOptions: { minus: "negative", zero: "zero", plus: "positive" },
  digits: "Two digits are enough. 1/3 and 2*3 are read, too.",
  onlySign: "Is it negative, zero or positive?",
  show: "Show it",
  next: "Next question",
  again: "From the start",
  idle: "The walk waits before each number that is asked for. → goes on.",
  over: "Nothing more is asked in this walk.",
  tally: "So far",
  outcomes: { atOnce: "right at once", hinted: "after a hint", shown: "shown" },
};

const ptBR: PredictTexts = {
  ...answerTexts["pt-BR"],
  asks: {
    value: ({ gate, glyph, operands }) => `Em ${glyph}, a partir de ${listed(operands, "e")}: quanto vale ${gate}?`,
    seed: ({ target }) => `A volta começa aqui: qual é o gradiente de ${target} em relação a si mesmo?`,
    contribution: ({ gate, glyph, operand }) => `De ${gate}, em ${glyph}, para ${operand}: o que chega a ${operand}?`,
    part: ({ gate, glyph, operand, wires, wire }) =>
      `De ${gate}, em ${glyph}, para ${marked(operand, wire)}: o que traz esta aresta, uma de ${wires}?`,
    sum: ({ operand, wires }) => `Já chegaram as ${wires === 2 ? "duas" : wires} contribuições a ${operand}: qual é o gradiente?`,
  },
  is: {
    value: ({ gate, number }) => `${gate} vale ${number}.`,
    seed: ({ target, number }) => `O gradiente de ${target} em relação a si mesmo é ${number}.`,
    contribution: ({ operand, number }) => `O que chega a ${operand} é ${number}.`,
    part: ({ operand, gate, number }) => `${operand} recebe ${number} de ${gate}.`,
    sum: ({ operand, number }) => `O gradiente em ${operand} é ${number}.`,
  },
  all: ({ entries }) => `Ou as ${entries} entradas de uma vez, separadas por vírgulas.`,
  count: ({ expected }) => `Escreva um número, ou todos os ${expected}.`,
  retryWithFormula: "Agora a fórmula mostra mais: tente mais uma vez.",
  signs: {
    value: "Não: pense nos sinais dos operandos.",
    seed: "Não: pense no que acontece com o alvo se ele mesmo sobe um pouco.",
    contribution: "Não: pense nos sinais dos dois fatores, o gradiente que chega à porta e a derivada local.",
    sum: "Não: some as contribuições, cada uma com seu sinal.",
  },
  mistakes: {
    value: {
      swapped: () => "É o que sai com os operandos trocados: a ordem conta.",
      added: ({ glyph }) => `Isso soma os operandos, mas aqui está ${glyph}.`,
      multiplied: ({ glyph }) => `Isso multiplica os operandos, mas aqui está ${glyph}.`,
      operand: ({ operand, glyph }) => `Esse é o próprio ${operand}, como era antes de ${glyph}.`,
      sign: () => "O tamanho está certo, o sinal não.",
    },
    seed: {
      value: ({ target }) => `Esse é o valor de ${target}. A pergunta é quanto ${target} muda quando ele mesmo muda.`,
      none: ({ target }) => `0 valeria para uma constante. ${target} muda exatamente tanto quanto ele mesmo.`,
      sign: () => "O tamanho está certo, o sinal não.",
    },
    gradient: {
      sign: () => "O tamanho está certo, o sinal não.",
      own: ({ operand, glyph, isProduct }) =>
        isProduct
          ? `Isso multiplica pelo próprio ${operand}. ${glyph} manda a ${operand} o valor do outro operando.`
          : `Isso multiplica pelo próprio ${operand}: o que conta é a inclinação de ${glyph} em ${operand}.`,
      upstream: ({ gate }) => `É só a derivada local. Falta multiplicá-la pelo gradiente que chega a ${gate}.`,
      "passed-on": ({ gate, glyph }) =>
        `É o gradiente que chega a ${gate}, repassado sem mudança, como faz +. ${glyph} o multiplica pela derivada local.`,
      input: ({ operand, gate, glyph }) =>
        `A inclinação de ${glyph} se calcula com a saída ${gate}, não com a entrada ${operand}.`,
      operand: ({ operand, glyph }) => `Isso põe o próprio ${operand} no lugar da inclinação de ${glyph}.`,
      value: ({ gate }) => `Isso usa o valor de ${gate} no lugar da inclinação.`,
      added: () => "Isso soma os fatores: ao longo de um caminho eles se multiplicam.",
      multiplied: () => "Isso multiplica as contribuições: numa ramificação elas se somam.",
      whole: ({ operand }) => `É a soma em ${operand}. A pergunta é só o que vem por esta aresta.`,
      factor: ({ operand, gate, glyph }) => `Falta um fator mais adiante: a inclinação de ${gate} em ${operand}, em ${glyph}.`,
      "far-input": ({ operand, gate, glyph }) =>
        `Mais adiante, a inclinação de ${glyph} se calcula com a saída ${gate}, não com a entrada ${operand}.`,
      last: ({ operand, wires }) =>
        `É só o que chegou por último. As ${wires === 2 ? "duas" : wires} contribuições a ${operand} se somam: +=, não =.`,
      replaced: () => "É o que sai se cada contribuição substitui a anterior. Elas se somam: +=, não =.",
      path: ({ operand, target }) => `Falta um caminho de ${operand} a ${target}: o que volta por todos eles se soma.`,
      resent: () => "É o que sai se cada chegada repassa de novo tudo o que já veio. Uma porta espera até que tudo chegue.",
      none: ({ operand, target }) => `0 diria que ${operand} não afeta ${target}, mas afeta.`,
    },
  },
  unasked: {
    number: ({ name }) => `Sem pergunta: o que pertence a ${name} aqui não é um número finito.`,
    slope: ({ name }) => `Sem pergunta: aqui não há uma inclinação única em ${name}, só uma convenção.`,
  },
  asked: "Perguntar",
  askedOptions: { gradients: "os gradientes", values: "os valores", both: "valores e gradientes" },
  form: "Responder com",
  forms: { number: "um número", sign: "só o sinal" },
  signOptions: { minus: "negativo", zero: "nulo", plus: "positivo" },
  digits: "Dois algarismos bastam. 1/3 e 2*3 também valem.",
  onlySign: "É negativo, nulo ou positivo?",
  show: "Mostrar",
  next: "Próxima pergunta",
  again: "Do início",
  idle: "O percurso espera antes de cada número perguntado. → segue adiante.",
  over: "Neste percurso não há mais perguntas.",
  tally: "Até agora",
  outcomes: { atOnce: "de primeira", hinted: "após uma dica", shown: "mostradas" },
};

export const texts: Texts<PredictTexts> = { en, "pt-BR": ptBR };
