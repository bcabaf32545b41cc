/** From a program's text to all values and gradients, against what mathjs needs to parse the same text. */
import { derivative, parse } from "mathjs";
import { differentiate } from "../src/api.ts";
import { buildGraph } from "../src/graph/buildGraph.ts";
import { createEvaluation, type Evaluation, evaluate } from "../src/graph/evaluate.ts";
import { parseProgram } from "../src/lang/parseProgram.ts";
import { assertClose } from "./assertClose.ts";
import { Rounds } from "./measure.ts";
import { atLeast, formatRatio, formatTime, type Row } from "./table.ts";

const EXPRESSION = "1/(1+exp(-(w0*x0+w1*x1+w2)))";
const INPUTS = { w0: 2, x0: -1, w1: -3, x1: -2, w2: -3 };
const TEXT = [...Object.entries(INPUTS).map(([name, value]) => `${name} = ${value}`), `f = ${EXPRESSION}`].join("; ");

/** The engine itself. `differentiate` writes a report on top of it: records by name, and the list of faults. */
const compute = (text: string): Evaluation => {
  const { program } = parseProgram(text);
  if (!program) throw new Error("the neuron does not parse");
  return evaluate(createEvaluation(buildGraph(program)));
};

const check = (): void => {
  const result = differentiate(TEXT);
  if (!result.ok) throw new Error("the neuron does not parse");
  const scope = new Map(Object.entries(INPUTS));
  assertClose("f", result.values["f"], parse(EXPRESSION).evaluate(new Map(scope)), 1e-9);
  parse(TEXT).evaluate(new Map()); // mathjs reads the very same text
  const { graph, gradients } = compute(TEXT);
  for (const name of scope.keys()) {
    assertClose(`∂f/∂${name}, in the report and without it`, result.gradients[name], gradients[graph.byName.get(name)!], 0);
    assertClose(`∂f/∂${name}`, result.gradients[name], derivative(EXPRESSION, name).evaluate(new Map(scope)), 1e-9);
  }
};

export const neuronRows = (): Row[] => {
  check();
  const rounds = new Rounds([
    { name: "backstep", run: () => compute(TEXT) },
    { name: "differentiate", run: () => differentiate(TEXT) },
    { name: "mathjs", run: () => parse(TEXT) },
  ]);
  const ratio = rounds.ratio("mathjs", "backstep");
  return [
    {
      what: "sigmoid neuron: parseProgram → buildGraph → createEvaluation → evaluate",
      measured: formatTime(rounds.of("backstep")),
    },
    { what: "  the same and its report by name: differentiate", measured: formatTime(rounds.of("differentiate")) },
    { what: "  mathjs, parsing the same text only", measured: formatTime(rounds.of("mathjs")) },
    { what: "  faster than mathjs parses", measured: formatRatio(ratio), budget: atLeast(ratio, 3, "×") },
  ];
};
