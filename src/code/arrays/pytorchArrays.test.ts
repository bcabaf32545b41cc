/** PyTorch's text of programs of arrays is read by Python, and run where torch is installed. */
import { describe, expect, it } from "vitest";
import { hasPython, hasTorch, runPython } from "../testing.ts";
import { pytorchArraysOf } from "./pytorchArrays.ts";
import { arrayCase, differencesIn, HARD_ARRAY_CASES, randomCases } from "./testing.ts";

const CASES = [...HARD_ARRAY_CASES, ...randomCases(100)];

describe("a program of arrays as PyTorch", () => {
  it("is written as people write it", () => {
    const { program, evaluation } = arrayCase("param W = [[0.5, -0.3]]; x = [1, -2]; z = W @ x; L = sum(relu(z))");
    expect(pytorchArraysOf(program, evaluation)).toBe(`import torch

torch.set_default_dtype(torch.float64)

W = torch.tensor([[0.5, -0.3]], requires_grad=True)  # param
x = torch.tensor([1.0, -2.0], requires_grad=True)

z = W @ x
L = torch.sum(torch.relu(z))

L.backward()
for name, leaf in {"W": W, "x": x}.items():
    print(name, (torch.zeros_like(leaf) if leaf.grad is None else leaf.grad).tolist())
`);
  });

  it("goes back from an entry that is the target", () => {
    const { program, evaluation } = arrayCase("x = [1, 2]; a = tanh(x)", { target: "a[2]" });
    expect(pytorchArraysOf(program, evaluation)).toContain("\na[1].backward()\n");
  });

  it.runIf(hasPython)("is correct Python", () => {
    const texts = CASES.map(({ program, evaluation }) => pytorchArraysOf(program, evaluation) ?? "");
    const compiled = runPython(texts.map((text) => `compile(${JSON.stringify(text)}, "exported", "exec")\nprint("ok")`));
    expect(compiled.every((line) => line === "ok\n")).toBe(true);
  });

  it.runIf(hasTorch)(
    "prints our gradients (skipped where Python has no torch)",
    () => {
      const { complaints } = differencesIn(CASES, ({ program, evaluation }) => pytorchArraysOf(program, evaluation));
      expect(complaints).toEqual([]);
    },
    60_000,
  );
});
