/** The languages that a program can be taken along in. */
import { javascriptOf } from "../../code/javascript.ts";
import { pythonOf } from "../../code/python.ts";
import { pytorchOf } from "../../code/pytorch.ts";
import type { Evaluation } from "../../graph/evaluation.ts";
import type { Program } from "../../lang/program.ts";

export type DialectId = "python" | "pytorch" | "javascript";

interface Dialect {
  readonly id: DialectId;
  /** The same in every language. */
  readonly name: string;
  readonly fileName: string;
  readonly write: (program: Program, evaluation: Evaluation) => string;
}

export const DIALECTS: readonly Dialect[] = [
  { id: "python", name: "Python", fileName: "backstep.py", write: pythonOf },
  { id: "pytorch", name: "PyTorch", fileName: "backstep_pytorch.py", write: pytorchOf },
  { id: "javascript", name: "JavaScript", fileName: "backstep.ts", write: javascriptOf },
];
