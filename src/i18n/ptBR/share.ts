import type { ShareMessages } from "../messages.ts";
import { grouped } from "../words.ts";

export const share: ShareMessages = {
  copyLink: "Copiar link",
  copied: "Link copiado",
  copyFailed: "Não foi possível copiar o link. Copie-o da barra de endereços.",
  dismiss: "Dispensar",
  notices: {
    unknown: ({ name }) => `O link tem um parâmetro desconhecido, “${name}”; ele foi ignorado.`,
    "broken-encoding": ({ name }) => `“${name}” no link está danificado: um “%” não inicia nenhum caractere e ficou como está.`,
    "not-a-number": ({ name }) => `“${name}” no link deve ser um número inteiro a partir de 0; foi ignorado.`,
    "not-a-flag": ({ name }) => `“${name}” no link deve ser 1 ou 0; foi ignorado.`,
    "too-long": ({ name }) => `“${name}” no link é longo demais; foi ignorado.`,
    duplicate: ({ name }) => `“${name}” aparece mais de uma vez no link; vale a primeira.`,
    "unknown-language": ({ tag }) => `Não há tradução para “${tag}”, pedida pelo link; o pedido foi ignorado.`,
    "step-out-of-range": ({ asked, used }) => `O link pede o passo ${asked}, que não existe; o passo ${used} é mostrado.`,
    "unknown-target": ({ target, used }) => `“${target}”, o alvo no link, não está no programa; o alvo é ${used}.`,
    "unknown-gate": ({ gate }) => `“${gate}”, que o link pede aberta, não é uma porta que se abre; foi ignorada.`,
    "stored-program-unreadable": () => "O programa guardado neste navegador não pôde ser lido; ele foi ignorado.",
    "text-too-long": ({ length, limit }) =>
      `O texto ficaria com ${grouped(length)} caracteres; o limite é ${grouped(limit)}. O texto ficou como estava.`,
    "not-stored": () => "Este navegador não deixa a página guardar seu programa. Copie o link para não perdê-lo.",
  },
};
