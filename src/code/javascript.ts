/** A program as a call of our own `differentiate`. */
import type { Evaluation } from "../graph/evaluation.ts";
import type { InputNode } from "../graph/graph.ts";
import { rowsOf } from "../graph/rows.ts";
import type { Program } from "../lang/program.ts";
import { entryPlace } from "../lang/tiles.ts";
import { rowIn } from "./rowIn.ts";

const asTemplate = (text: string): string => `\`\n${text.replace(/[\\`]|\$(?=\{)/g, "\\$&")}\n\``;

const numberText = (x: number): string => (Object.is(x, -0) ? "-0" : String(x));

/** `["x", "__proto__"]` are own properties only where they are written in brackets. */
const entry = ([name, value]: readonly [string, number]): string => `[${JSON.stringify(name)}]: ${numberText(value)}`;

/** Where the result has the gradient of an input. */
const gradientText = (name: string): string => {
  const place = entryPlace(name);
  if (!place) return `gradients[${JSON.stringify(name)}]`;
  const indices = place.column === null ? [place.row] : [place.row, place.column];
  return `gradients[${JSON.stringify(place.name)}]${indices.map((index) => `[${index - 1}]`).join("")}`;
};

const printText = (names: readonly string[]): string => {
  if (!names.some(entryPlace))
    return `for (const name of ${JSON.stringify(names)}) console.log(\`\${name} \${gradients[name]}\`);`;
  const pairs = names.map((name) => `  [${JSON.stringify(name)}, ${gradientText(name)}],`);
  return `for (const [name, gradient] of [\n${pairs.join("\n")}\n]) console.log(\`\${name} \${gradient}\`);`;
};

/** Prints what `pythonOf` prints, where `./src/api.ts` is at hand. */
export const javascriptOf = (program: Program, evaluation: Evaluation): string => {
  const { graph, target, values } = evaluation;
  const inputs = graph.nodes.filter((node): node is InputNode => node.kind === "input");
  const { nodes, rows } = rowsOf(program, graph);
  const row = Math.max(0, rowIn(program, evaluation));
  const ofRow = new Map(nodes.map((node, i) => [node, rows[row]?.[i]]));
  const moved = inputs.flatMap(({ name, index, value }) =>
    Object.is(values[index], ofRow.get(index) ?? value) ? [] : [[name, values[index] ?? value] as const],
  );
  const options = [
    ...(row === 0 ? [] : [`  row: ${row + 1},`]),
    ...(target === graph.output ? [] : [`  target: ${JSON.stringify(graph.nodes[target]?.name)},`]),
    ...(moved.length > 0 ? [`  inputs: { ${moved.map(entry).join(", ")} },`] : []),
    ...(graph.groups.length > 0 ? [`  expanded: ${JSON.stringify(graph.groups.map(({ key }) => key))},`] : []),
  ];
  const call = options.length > 0 ? `differentiate(program, {\n${options.join("\n")}\n})` : "differentiate(program)";
  return `import { differentiate } from "./src/api.ts";

const program = ${asTemplate(program.text)};

const { gradients } = ${call};
${printText(inputs.map(({ name }) => name))}
`;
};
