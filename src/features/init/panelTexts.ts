import type { Texts } from "../feature.ts";

interface Ends {
  readonly first: string;
  readonly last: string;
}

const en = {
  depth: "Layers",
  width: "Neurons in each",
  activation: "Activation function",
  scheme: "First weights",
  schemes: { constant: "all alike", normal: "N(0, σ²)", xavier: "Xavier: N(0, 1/n)", he: "He: N(0, 2/n)" },
  scale: { constant: "Each weight", normal: "Standard deviation σ" },
  wrongScale: "A number from −100 to 100.",
  reseed: ({ seed }: { readonly seed: number }) => `Roll again (seed ${seed})`,
  how: "64 rows of N(0, 1) go forward; gradients of N(0, 1) come back from the last layer.",
  busy: "Computing …",
  failed: "The numbers could not be computed in this browser.",
  layer: "layer",
  activations: "activations",
  gradients: "gradients",
  spread: "Each with its standard deviation, least and greatest.",
  activationsGo: ({ first, last }: Ends) => `The spread of activations goes from ${first} in layer 1 to ${last} in the last.`,
  gradientsGo: ({ first, last }: Ends) => `That of gradients goes back from ${last} in the last layer to ${first} in layer 1.`,
  growth: ({ factor }: { readonly factor: string }) => `That is a factor of ${factor} for each layer on the way back.`,
  alike: "Weights that are all alike make all neurons of a layer compute the same.",
};

const ptBR: typeof en = {
  depth: "Camadas",
  width: "Neurônios em cada uma",
  activation: "Função de ativação",
  scheme: "Pesos iniciais",
  schemes: { constant: "todos iguais", normal: "N(0; σ²)", xavier: "Xavier: N(0; 1/n)", he: "He: N(0; 2/n)" },
  scale: { constant: "Cada peso", normal: "Desvio padrão σ" },
  wrongScale: "Um número de −100 a 100.",
  reseed: ({ seed }) => `Sortear de novo (semente ${seed})`,
  how: "64 linhas de N(0; 1) entram; gradientes de N(0; 1) voltam da última camada.",
  busy: "Calculando …",
  failed: "Este navegador não conseguiu calcular os números.",
  layer: "camada",
  activations: "ativações",
  gradients: "gradientes",
  spread: "Cada uma com desvio padrão, mínimo e máximo.",
  activationsGo: ({ first, last }) => `O desvio das ativações vai de ${first} na camada 1 a ${last} na última.`,
  gradientsGo: ({ first, last }) => `O dos gradientes, na volta, vai de ${last} na última camada a ${first} na camada 1.`,
  growth: ({ factor }) => `É um fator de ${factor} por camada no caminho de volta.`,
  alike: "Com pesos todos iguais, todos os neurônios de uma camada calculam o mesmo.",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
