import type { AppMessages } from "../messages.ts";

export const app: AppMessages = {
  title: "Backstep",
  tagline: "Percorra a retropropagação, um produto da regra da cadeia por vez",
  menu: "Menu",
  graph: "Grafo",
  formula: "Fórmula",
  lastGoodGraph: "O texto tem erros: este é o último grafo que funcionou.",
  noGraph: "Ainda não há grafo: ele aparece assim que o texto não tiver erros.",
  loadFailed: "Uma parte da página não pôde ser carregada. Recarregue a página para tentar de novo.",
  step: ({ step, total }) => `passo ${step} de ${total}`,
  firstRun: {
    start: "Pressione → ou Espaço para calcular a primeira porta.",
    forward: "Cada porta calcula seu valor a partir dos operandos. Pressione → para a próxima.",
    turn: "Todos os valores são conhecidos. Pressione → para começar a volta pelo alvo.",
    backward: "Agora o gradiente volta. Pressione → para acompanhá-lo.",
    end: "Cada entrada tem seu gradiente. Arraste um controle, ou pressione ← para voltar.",
  },
  sideWidth: "Largura da coluna esquerda",
  buttons: {
    close: "Fechar",
    zoomIn: "Ampliar",
    zoomOut: "Reduzir",
    fit: "Mostrar o grafo inteiro",
  },
};
