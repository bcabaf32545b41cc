import type { ExampleMessages } from "../messages.ts";

export const examples: ExampleMessages = {
  a1: { title: "(x + y) · z, passo a passo", about: "Duas portas: a soma distribui o gradiente, o produto o comuta." },
  "a1-composition": { title: "O mesmo como composição", about: "f = g(h(x, y), z): uma porta por função, e cada uma se abre." },
  a2: { title: "(x + y) · z com outros números", about: "x = 2, y = 3, z = 4: preveja os gradientes antes de percorrer." },
  a3: { title: "J = 3(a + bc), três portas", about: "Três portas em sequência: a regra da cadeia de J até a, b e c." },
  "a4-sum": { title: "Soma: y = a + b", about: "O menor distribuidor: os dois operandos recebem o gradiente sem mudança." },
  "a4-linear": { title: "Reta: y = a·x − b", about: "O que é subtraído recebe o gradiente com o sinal trocado." },
  "a4-square": { title: "Quadrado: y = a²", about: "A inclinação local 2a depende de onde a está." },
  "a4-exp": { title: "Exponencial: y = exp(a)", about: "A inclinação local de exp é o próprio valor, já na memória." },
  a5: { title: "Neurônio sigmoide, porta por porta", about: "σ(w₀x₀ + w₁x₁ + w₂) decomposto em +, ×, exp e ÷." },
  "a5-sigmoid": {
    title: "Neurônio com uma só porta σ",
    about: "As quatro últimas portas em uma: os mesmos gradientes em um só passo.",
  },
  a6: {
    title: "Neurônio linear com perda quadrática",
    about: "Um gradiente positivo diz: diminua o peso para diminuir a perda.",
  },
  a7: { title: "Duas camadas de um neurônio", about: "Sigmoide duas vezes, depois ½(a₂ − y)²: os gradientes encolhem na volta." },
  a8: { title: "Regressão logística", about: "Sigmoide com entropia cruzada: ∂L/∂z é simplesmente ŷ − y." },
  b1: { title: "Uma rede 3–2–1", about: "Duas camadas sigmoides escritas em escalares: cada entrada é usada duas vezes." },
};
