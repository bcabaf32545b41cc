import type { Texts } from "../feature.ts";

interface CodeTexts {
  readonly of: (facts: { readonly name: string }) => string;
  readonly forward: string;
  readonly backward: string;
  readonly arriving: string;
  /** Of a gate that has nothing to send, or nobody to send it to. */
  readonly nothing: string;
  /** What the lines of a function of the program call its slopes. */
  readonly slopes: (facts: { readonly callee: string }) => string;
  readonly running: string;
  readonly whole: string;
  readonly language: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly download: string;
  readonly about: Readonly<Record<"python" | "numpy" | "numbers" | "pytorch" | "javascript", string>>;
}

const en: CodeTexts = {
  of: ({ name }) => `${name} in code`,
  forward: "forward",
  backward: "backward: what it sends",
  arriving: "backward: what it gets",
  nothing: "No gradient goes through here.",
  slopes: ({ callee }) => `d_${callee}(…)[i] is the slope in operand i, found by going back through ${callee}.`,
  running: "running now",
  whole: "The whole program",
  language: "Language",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "The text could not be copied. Select it instead.",
  download: "Download",
  about: {
    python: "Needs nothing else. Run, it prints the gradient of every input.",
    numpy: "Forward and backward in vectors and matrices; needs NumPy. Run, it prints the gradient of every input.",
    numbers: "In numbers, because the target is one inside an array operation. Run, it prints the gradient of every input.",
    pytorch: "Prints the same. Where a value does not exist, PyTorch may have other answers.",
    javascript: "For our own engine: save it beside the folder src and run it with Node 22.18 or newer.",
  },
};

const ptBR: CodeTexts = {
  of: ({ name }) => `${name} em código`,
  forward: "direto",
  backward: "retrógrado: o que envia",
  arriving: "retrógrado: o que recebe",
  nothing: "Nenhum gradiente passa por aqui.",
  slopes: ({ callee }) => `d_${callee}(…)[i] é a inclinação no operando i, obtida ao voltar por dentro de ${callee}.`,
  running: "em execução",
  whole: "O programa inteiro",
  language: "Linguagem",
  copy: "Copiar",
  copied: "Copiado",
  copyFailed: "Não foi possível copiar o texto. Selecione-o.",
  download: "Baixar",
  about: {
    python: "Não precisa de mais nada. Ao rodar, mostra o gradiente de cada entrada.",
    numpy: "Ida e volta em vetores e matrizes; precisa do NumPy. Ao rodar, mostra o gradiente de cada entrada.",
    numbers:
      "Em números, porque o alvo está dentro de uma operação com vetores ou matrizes. Ao rodar, mostra o gradiente de cada entrada.",
    pytorch: "Mostra o mesmo. Onde um valor não existe, o PyTorch pode dar outras respostas.",
    javascript: "Para o nosso próprio motor: salve o arquivo ao lado da pasta src e rode-o com o Node 22.18 ou mais novo.",
  },
};

export const texts: Texts<CodeTexts> = { en, "pt-BR": ptBR };
