import { answerTexts } from "../answerTexts.ts";
import type { Texts } from "../feature.ts";

const en = {
  ...answerTexts.en,
  lesson: "Lesson",
  stop: ({ n, of }: { readonly n: number; readonly of: number }) => `Stop ${n} of ${of}`,
  previous: "Previous stop",
  next: "Next stop",
  nextLesson: "Next lesson",
  back: "Back to the stop",
  leave: "Leave the lesson",
  ask: ({ name }: { readonly name: string }) => `Say it before you see it: what is the gradient of ${name}?`,
  show: "Show the answer",
  open: ({ title }: { readonly title: string }) => `Open “${title}”`,
  unknown: "There is no such lesson.",
};

const ptBR: typeof en = {
  ...answerTexts["pt-BR"],
  lesson: "Aula",
  stop: ({ n, of }) => `Parada ${n} de ${of}`,
  previous: "Parada anterior",
  next: "Próxima parada",
  nextLesson: "Próxima aula",
  back: "Voltar à parada",
  leave: "Sair da aula",
  ask: ({ name }) => `Diga antes de ver: qual é o gradiente de ${name}?`,
  show: "Mostrar a resposta",
  open: ({ title }) => `Abrir “${title}”`,
  unknown: "Essa aula não existe.",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
