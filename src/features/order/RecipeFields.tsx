/** Which wrong recipe, and which operand of a gate comes first. */
import { useId } from "react";
import { OPERAND_ORDERS, type OperandOrder, RECIPES, type Recipe } from "../../lab/recipes.ts";
import { useTexts } from "../useTexts.ts";
import { texts } from "./panelTexts.ts";

interface FieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

const Field = <T extends string>({ label, value, options, labels, onChoose }: FieldProps<T>) => {
  const id = useId();
  return (
    <p className="choice lab-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChoose(options.find((option) => option === target.value) ?? value)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {labels[option]}
          </option>
        ))}
      </select>
    </p>
  );
};

interface Props {
  readonly recipe: Recipe;
  readonly order: OperandOrder;
  readonly onRecipe: (recipe: Recipe) => void;
  readonly onOrder: (order: OperandOrder) => void;
}

export const RecipeFields = ({ recipe, order, onRecipe, onOrder }: Props) => {
  const words = useTexts(texts);
  return (
    <>
      <Field label={words.recipe} value={recipe} options={RECIPES} labels={words.recipes} onChoose={onRecipe} />
      <Field label={words.order} value={order} options={OPERAND_ORDERS} labels={words.orders} onChoose={onOrder} />
      <p className="muted">{words.about[recipe]}</p>
    </>
  );
};
