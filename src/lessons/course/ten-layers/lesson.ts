import type { LessonFacts } from "../lesson.ts";

export const tenLayers: LessonFacts = {
  id: "ten-layers",
  program: `x = 1; param w = 0.2236
layer(h) = tanh(w*h)
h1 = layer(x); h2 = layer(h1)
h3 = layer(h2); h4 = layer(h3)
h5 = layer(h4); h6 = layer(h5)
h7 = layer(h6); h8 = layer(h7)
h9 = layer(h8)
h10 = layer(h9)`,
  stops: [
    { place: "h10", numbers: "h1 0.2199, h2 0.04914, h10 3.07e-7" },
    { place: "end", select: "w", tool: "ledger", numbers: "dh9 0.2236, dh1 1.394e-6, dw 1.368e-5, dx 2.965e-7" },
    { place: "end", moved: { w: 22.36 }, tool: "why", numbers: "dx 1.99e-175" },
    { place: "end", moved: { w: 1 }, numbers: "h10 0.3563, dx 0.04091" },
    { place: "end", moved: { w: 2, x: 0 }, question: { of: "x", right: "1024", wrong: [["20", "A"]] } },
    { place: "end", tool: "init" },
  ],
}; // biome-ignore format: a stop a line
