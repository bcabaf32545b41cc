/** Something that computes a target and its gradients anew whenever an input moves. */
export interface Contender {
  readonly name: string;
  /** Sets input 0, then computes all values and all gradients. */
  move(x: number): void;
  value(): number;
  /** ∂target/∂node. */
  gradient(node: number): number;
  /** A library that works in single precision agrees to fewer digits. */
  readonly tolerance: number;
  /** A library that forgets what is between the inputs and the target. */
  readonly inputsOnly: boolean;
}

const FULL = { tolerance: 1e-9, inputsOnly: false };
const SINGLE = { tolerance: 1e-3, inputsOnly: true };
export const Precision = { FULL, SINGLE } as const;
