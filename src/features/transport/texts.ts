import type { Texts } from "../feature.ts";

interface Stages {
  readonly stage: number;
  readonly of: number;
}

const en = {
  label: "Steps",
  first: "First step",
  back: "Step back",
  play: "Play",
  pause: "Pause",
  playOrPause: "Play or pause",
  next: "Next step",
  last: "Last step",
  speed: "Speed",
  scrubber: "Position in the walk",
  granularity: "Step size",
  parts: { start: "start", forward: "forward", backward: "backward" },
  granularities: { edge: "one edge per step", gate: "one gate per step", stage: "one stage per step" },
  stage: ({ stage, of }: Stages) => `stage ${stage} of ${of}`,
};

const ptBR: typeof en = {
  label: "Passos",
  first: "Primeiro passo",
  back: "Passo anterior",
  play: "Reproduzir",
  pause: "Pausar",
  playOrPause: "Reproduzir ou pausar",
  next: "Próximo passo",
  last: "Último passo",
  speed: "Velocidade",
  scrubber: "Posição no percurso",
  granularity: "Tamanho do passo",
  parts: { start: "início", forward: "direto", backward: "retrógrado" },
  granularities: { edge: "uma aresta por passo", gate: "uma porta por passo", stage: "uma etapa por passo" },
  stage: ({ stage, of }) => `etapa ${stage} de ${of}`,
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
