import type { AppMessages, EditorMessages, InputMessages, ThemeMessages, TransportMessages } from "../messages.ts";
import { plural } from "../words.ts";

export const app: AppMessages = {
  title: "Backstep",
  tagline: "Percorra a retropropagação, um produto da regra da cadeia por vez",
  graph: "Grafo",
  program: "Programa",
  inputs: "Entradas",
  formula: "Fórmula",
  lastGoodGraph: "O texto tem erros: este é o último grafo que funcionou.",
  loadFailed: "Uma parte da página não pôde ser carregada. Recarregue a página para tentar de novo.",
  firstRun: {
    start: "Pressione → ou Espaço para calcular a primeira porta.",
    forward: "Cada porta calcula seu valor a partir dos operandos. Pressione → para a próxima.",
    turn: "Todos os valores são conhecidos. Pressione → para começar a volta pelo alvo.",
    backward: "Agora o gradiente volta. Pressione → para acompanhá-lo.",
    end: "Cada entrada tem seu gradiente. Arraste um controle, ou pressione ← para voltar.",
  },
  buttons: {
    examples: "Exemplos",
    share: "Compartilhar",
    present: "Apresentar",
    leavePresent: "Sair da apresentação",
    help: "Ajuda",
    close: "Fechar",
    zoomIn: "Ampliar",
    zoomOut: "Reduzir",
    fit: "Mostrar o grafo inteiro",
  },
};

export const editor: EditorMessages = {
  label: "Texto do programa",
  diagnostics: "Erros e dicas",
  error: "Erro",
  hint: "Dica",
  problems: ({ errors, hints }) =>
    [errors > 0 && plural(errors, "erro", "erros"), hints > 0 && plural(hints, "dica", "dicas")].filter(Boolean).join(", ") ||
    "Nenhum erro",
  words: { Completions: "Sugestões", "Selection deleted": "Seleção apagada" },
};

export const inputs: InputMessages = {
  valueOf: ({ name }) => `Valor de ${name}`,
  sliderOf: ({ name }) => `Controle deslizante de ${name}`,
  trainable: "treinável",
  free: "livre: ainda não está no texto",
  keys: "As setas mudam o valor em um incremento; com Shift, em 10; com Alt, em um décimo.",
  rangeGrows: "O intervalo cresce quando o controle chega ao fim.",
  none: "Este programa não tem entradas. Escreva x = 2 para criar uma.",
  notANumber: "Escreva um número com ponto decimal, como -1.5.",
};

export const transport: TransportMessages = {
  label: "Passos",
  first: "Primeiro passo",
  back: "Passo anterior",
  play: "Reproduzir",
  pause: "Pausar",
  next: "Próximo passo",
  last: "Último passo",
  speed: "Velocidade",
  scrubber: "Posição no percurso",
  granularity: "Tamanho do passo",
  parts: { start: "início", forward: "direto", backward: "retrógrado" },
  granularities: { edge: "uma aresta por passo", gate: "uma porta por passo", stage: "um estágio por passo" },
  step: ({ step, total }) => `passo ${step} de ${total}`,
  spokenStep: ({ step, total, part }) => `passo ${step} de ${total}, ${transport.parts[part]}`,
};

export const theme: ThemeMessages = {
  label: "Tema",
  language: "Idioma",
  palette: "Cores",
  themes: { light: "Claro", dark: "Escuro", system: "Como o sistema" },
  palettes: { standard: "Segura para daltônicos", lecture: "Cores de aula" },
};
