import { plural } from "../../i18n/words.ts";
import type { Texts } from "../feature.ts";

interface Counts {
  readonly inputs: number;
  readonly outputs: number;
}
interface Products {
  readonly forward: number;
  readonly reverse: number;
}

const en = {
  from: "Tangent from",
  tangent: ({ name }: { readonly name: string }) => `→ at a node: how fast it changes with ${name}`,
  fill: { legend: "Fill the Jacobian", columns: "by columns", rows: "by rows" },
  costs: { mode: "mode", products: "products", all: "all passes" },
  modes: { forward: "forward", reverse: "reverse" },
  inAll: ({ products, passes }: { readonly products: string; readonly passes: number }) => `${products} in ${passes}`,
  progress: ({ done, total }: { readonly done: number; readonly total: number }) => `${done} of ${total}`,
  jacobian: ({ inputs, outputs }: Counts) => `Jacobian: ${outputs} × ${inputs} = ${plural(inputs * outputs, "entry", "entries")}`,
  spent: ({ products }: { readonly products: number }) => `${plural(products, "product", "products")} so far`,
  all: "Fill all of it",
  none: "Empty it",
  needs: ({ inputs, outputs }: Counts) =>
    `Forward mode takes one pass for each input, here ${inputs}; reverse mode one for each output, here ${outputs}.`,
  cheaper: {
    forward: ({ forward, reverse }: Products) =>
      `Forward mode is cheaper here: ${plural(forward, "product", "products")} for all of it against ${reverse}.`,
    reverse: ({ forward, reverse }: Products) =>
      `Reverse mode is cheaper here: ${plural(reverse, "product", "products")} for all of it against ${forward}.`,
    equal: ({ forward }: Products) => `Here both cost the same: ${plural(forward, "product", "products")} for all of it.`,
  },
  rule: "Few inputs and many outputs speak for forward mode; many inputs and few outputs, as in training, for reverse mode.",
  several: "More outputs, named as in “out f, g”, give the Jacobian more rows.",
  nothing: "No output depends on an input, so there is nothing to differentiate.",
};

const ptBR: typeof en = {
  from: "Tangente de",
  tangent: ({ name }) => `→ em um nó: com que rapidez ele muda com ${name}`,
  fill: { legend: "Preencher a jacobiana", columns: "por colunas", rows: "por linhas" },
  costs: { mode: "modo", products: "produtos", all: "ao todo" },
  modes: { forward: "direto", reverse: "reverso" },
  inAll: ({ products, passes }) => `${products} em ${passes}`,
  progress: ({ done, total }) => `${done} de ${total}`,
  jacobian: ({ inputs, outputs }) => `Jacobiana: ${outputs} × ${inputs} = ${plural(inputs * outputs, "elemento", "elementos")}`,
  spent: ({ products }) => `${plural(products, "produto", "produtos")} até aqui`,
  all: "Preencher tudo",
  none: "Esvaziar",
  needs: ({ inputs, outputs }) =>
    `O modo direto faz uma passada por entrada, aqui ${inputs}; o reverso, uma por saída, aqui ${outputs}.`,
  cheaper: {
    forward: ({ forward, reverse }) =>
      `Aqui o modo direto custa menos: ${plural(forward, "produto", "produtos")} para tudo, contra ${reverse}.`,
    reverse: ({ forward, reverse }) =>
      `Aqui o modo reverso custa menos: ${plural(reverse, "produto", "produtos")} para tudo, contra ${forward}.`,
    equal: ({ forward }) => `Aqui os dois custam o mesmo: ${plural(forward, "produto", "produtos")} para tudo.`,
  },
  rule: "Poucas entradas e muitas saídas favorecem o modo direto; muitas entradas e poucas saídas, como no treino, o reverso.",
  several: "Mais saídas, nomeadas como em “out f, g”, dão mais linhas à jacobiana.",
  nothing: "Nenhuma saída depende de uma entrada: não há o que derivar.",
};

export const texts: Texts<typeof en> = { en, "pt-BR": ptBR };
