/** The languages that a program can be taken along in. */
import { numpyOf } from "../../code/arrays/numpy.ts";
import { pytorchArraysOf } from "../../code/arrays/pytorchArrays.ts";
import { javascriptOf } from "../../code/javascript.ts";
import { pythonOf } from "../../code/python.ts";
import { pytorchOf } from "../../code/pytorch.ts";
import type { Evaluation } from "../../graph/evaluation.ts";
import type { Program } from "../../lang/program.ts";

/** Which place it has among them; vectors and matrices have NumPy in the place of Python. */
export type DialectId = "python" | "pytorch" | "javascript";

export interface Listed {
  readonly id: DialectId;
  /** The same in every language. */
  readonly name: string;
  readonly fileName: string;
  readonly text: string;
  /** Which sentence tells of it. */
  readonly about: DialectId | "numpy" | "numbers";
}

/** Arrays as such, unless only numbers can say the target: a gate inside an operation on arrays. */
const pythonListing = (program: Program, evaluation: Evaluation): Listed => {
  const numpy = numpyOf(program, evaluation);
  if (numpy !== null) return { id: "python", name: "NumPy", fileName: "backstep_numpy.py", text: numpy, about: "numpy" };
  const about = program.tiles.length > 0 ? "numbers" : "python";
  return { id: "python", name: "Python", fileName: "backstep.py", text: pythonOf(program, evaluation), about };
};

export const listingsOf = (program: Program, evaluation: Evaluation): readonly Listed[] => [
  pythonListing(program, evaluation),
  {
    id: "pytorch",
    name: "PyTorch",
    fileName: "backstep_pytorch.py",
    text: pytorchArraysOf(program, evaluation) ?? pytorchOf(program, evaluation),
    about: "pytorch",
  },
  { id: "javascript", name: "JavaScript", fileName: "backstep.ts", text: javascriptOf(program, evaluation), about: "javascript" },
];
