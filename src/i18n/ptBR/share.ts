import type { ShareMessages } from "../messages.ts";
import { grouped, unusedParts } from "../words.ts";

const unused: ShareMessages["unused"] = {
  unknown: ({ name }) => `não existe o parâmetro “${name}”`,
  "broken-encoding": ({ name }) => `“${name}” tem um “%” danificado, que foi mantido`,
  "too-long": ({ name }) => `“${name}” é longo demais`,
  duplicate: ({ name }) => `“${name}” aparece mais de uma vez, e vale a primeira`,
  unreadable: ({ name, text }) => `“${name}” não pode ser “${text}”`,
  "no-step": ({ asked, used }) => `não existe o passo ${asked}, e este é o passo ${used}`,
  "no-stage": ({ asked }) => `o passo não tem o estágio ${asked}`,
  "no-target": ({ target, used }) => `“${target}” não está no programa, e o alvo é ${used}`,
  "no-gate": ({ gate }) => `“${gate}” não é uma porta que se abre`,
};

export const share: ShareMessages = {
  copyLink: "Copiar link",
  copied: "Link copiado",
  copyFailed: "Não foi possível copiar o link. Copie-o da barra de endereços.",
  dismiss: "Dispensar",
  unused,
  notices: {
    link: (facts) => `Nem tudo neste link pôde ser usado: ${unusedParts(unused, facts.unused, "a mais")}.`,
    "stored-program-unreadable": () => "O programa guardado neste navegador não pôde ser lido; ele foi ignorado.",
    "text-too-long": ({ length, limit }) =>
      `O texto ficaria com ${grouped(length)} caracteres; o limite é ${grouped(limit)}. O texto ficou como estava.`,
    "not-stored": () => "Este navegador não deixa a página guardar seu programa. Copie o link para não perdê-lo.",
  },
};
