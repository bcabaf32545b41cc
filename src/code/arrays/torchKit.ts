/** PyTorch on arrays: what it does not have, or has with other conventions, is a `Function` of its own that goes entry by entry. */
import { VALUE_NAME } from "../../lang/rules.ts";
import { operandNames } from "../../ops/operation.ts";
import { OPERATIONS, type OperationName } from "../../ops/registry.ts";
import { atom, called, type Piece, product } from "../piece.ts";
import { className, IN_TORCH, OF_A_STACK } from "../pytorch.ts";
import { soundSlopeOf, soundValueOf } from "../soundRules.ts";
import { among, entrywiseRule, type Helpers, type Kit, type RowFunction } from "./kit.ts";

const tensor = (number: Piece): Piece => called("torch.tensor", [number]);

export class TorchKit implements Kit {
  readonly module = "torch";
  readonly extreme = { max: "torch.amax", min: "torch.amin" };
  private readonly helpers: Helpers;

  constructor(helpers: Helpers) {
    this.helpers = helpers;
  }

  readonly dialect = {
    input: (number: Piece): string => `torch.tensor(${number.text}, requires_grad=True)`,
    constant: tensor,
    call: (op: OperationName, operands: readonly Piece[]): Piece => {
      const tensors = operands.map((piece) => (piece.value === undefined ? piece : tensor(piece)));
      const ofStack = OF_A_STACK[op];
      if (ofStack !== undefined)
        return atom(`torch.${ofStack}(torch.stack(${called("torch.broadcast_tensors", tensors).text}), 0)`);
      return called(IN_TORCH.has(op) ? `torch.${op}` : this.value(op), tensors);
    },
  };

  array(list: string): string {
    return `torch.tensor(${list})`;
  }

  stack(items: readonly Piece[]): Piece {
    const tensors = items.map((piece) => (piece.value === undefined ? piece : tensor(piece)));
    return atom(`torch.stack([${tensors.map(({ text }) => text).join(", ")}])`);
  }

  row(items: readonly Piece[]): Piece {
    return this.stack(items);
  }

  ofRows(name: RowFunction, operand: Piece): Piece {
    return called(`torch.${name}`, [operand, atom("-1")]);
  }

  private value(op: OperationName): string {
    const record = OPERATIONS[op];
    const rule = soundValueOf(op);
    if (!rule) throw new Error(`${op} has no definition, and PyTorch does not know it`);
    const parameters = operandNames(record);
    const saved = [...parameters, VALUE_NAME];
    const names = among(saved);
    const slopes = parameters.map((_, slot) => product(entrywiseRule(this, names, soundSlopeOf(op, slot)), "upstream"));
    return this.helpers.of(op, (name) => [
      `class ${className(op)}(torch.autograd.Function):
    @staticmethod
    def forward(ctx, ${parameters.join(", ")}):
        y = ${entrywiseRule(this, names, rule).text}
        ctx.save_for_backward(${saved.join(", ")})
        return y

    @staticmethod
    def backward(ctx, upstream):
        ${saved.join(", ")} = ctx.saved_tensors
        return ${slopes.join(", ")}

def ${name}(*operands): return ${className(op)}.apply(*torch.broadcast_tensors(*operands))`,
    ]);
  }
}
