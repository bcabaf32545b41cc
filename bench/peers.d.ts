/** What the benchmark uses of the libraries it measures against; declared here so that `tsc` does not need them installed. */

declare module "mathjs" {
  interface Expression {
    evaluate(scope?: Map<string, number>): unknown;
  }
  export const parse: (text: string) => Expression;
  export const derivative: (expression: string, variable: string) => Expression;
}

declare module "simplegrad" {
  export class ValueStorage {
    readonly v: Float64Array;
    readonly gv: Float64Array;
  }
  export class Variable {
    constructor(storage: ValueStorage);
    readonly id: number;
    add(other: Variable): Variable;
    sub(other: Variable): Variable;
    mul(other: Variable | number): Variable;
    div(other: Variable): Variable;
    exp(): Variable;
    tanh(): Variable;
    sigmoid(): Variable;
    ReLU(): Variable;
    compile(): void;
    forward(): void;
    backward(): void;
  }
}

declare module "adnn/ad/index.js" {
  export interface ScalarNode {
    readonly x: number;
    dx: number;
    backprop(): void;
  }
  type Unary = (x: ScalarNode) => ScalarNode;
  type Binary = (x: ScalarNode, y: ScalarNode) => ScalarNode;
  interface UnaryDefinition {
    OutputType: NumberConstructor;
    name: string;
    forward: (x: number) => number;
    backward: (this: ScalarNode, x: ScalarNode) => void;
  }
  const ad: {
    lift(x: number): ScalarNode;
    newUnaryFunction(definition: UnaryDefinition): Unary;
    readonly scalar: Readonly<Record<"neg" | "exp" | "tanh" | "sigmoid", Unary>> &
      Readonly<Record<"add" | "sub" | "mul" | "div", Binary>>;
  };

  export { ad as default };
}

declare module "@tensorflow/tfjs-core" {
  export interface Scalar {
    dataSync(): Float32Array;
    dispose(): void;
  }
  type Unary = (x: Scalar) => Scalar;
  type Binary = (x: Scalar, y: Scalar) => Scalar;
  export const scalar: (x: number) => Scalar;
  export const neg: Unary;
  export const exp: Unary;
  export const tanh: Unary;
  export const sigmoid: Unary;
  export const relu: Unary;
  export const add: Binary;
  export const sub: Binary;
  export const mul: Binary;
  export const div: Binary;
  export const valueAndGrads: (f: (...inputs: Scalar[]) => Scalar) => (inputs: Scalar[]) => { value: Scalar; grads: Scalar[] };
  export const env: () => { set(flag: string, value: boolean): void };
}

declare module "@tensorflow/tfjs-backend-cpu" {}

declare module "@tensorflow/tfjs-core/dist/register_all_gradients.js" {}
