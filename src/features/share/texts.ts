import type { Texts } from "../feature.ts";

const en = {
  share: "Share",
  copyLink: "Copy link",
  copied: "Link copied",
  copyFailed: "The link could not be copied. Copy it from the address bar.",
};

const ptBR: typeof en = {
  share: "Compartilhar",
  copyLink: "Copiar link",
  copied: "Link copiado",
  copyFailed: "Não foi possível copiar o link. Copie-o da barra de endereços.",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
