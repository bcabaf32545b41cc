/** The course, in teaching order. */
import { activations } from "./activations/lesson.ts";
import { words as activationsWords } from "./activations/words.ts";
import { batches } from "./batches/lesson.ts";
import { words as batchesWords } from "./batches/words.ts";
import { chainOfThree } from "./chain-of-three/lesson.ts";
import { words as chainOfThreeWords } from "./chain-of-three/words.ts";
import { descent } from "./descent/lesson.ts";
import { words as descentWords } from "./descent/words.ts";
import { firstWalk } from "./first-walk/lesson.ts";
import { words as firstWalkWords } from "./first-walk/words.ts";
import { fork } from "./fork/lesson.ts";
import { words as forkWords } from "./fork/words.ts";
import { gateRemembers } from "./gate-remembers/lesson.ts";
import { words as gateRemembersWords } from "./gate-remembers/words.ts";
import { insideOut } from "./inside-out/lesson.ts";
import { words as insideOutWords } from "./inside-out/words.ts";
import { layerRules } from "./layer-rules/lesson.ts";
import { words as layerRulesWords } from "./layer-rules/words.ts";
import type { Lesson, LessonFacts, Words } from "./lesson.ts";
import { linearNeuron } from "./linear-neuron/lesson.ts";
import { words as linearNeuronWords } from "./linear-neuron/words.ts";
import { logistic } from "./logistic/lesson.ts";
import { words as logisticWords } from "./logistic/words.ts";
import { losses } from "./losses/lesson.ts";
import { words as lossesWords } from "./losses/words.ts";
import { net321 } from "./net-321/lesson.ts";
import { words as net321Words } from "./net-321/words.ts";
import { nudge } from "./nudge/lesson.ts";
import { words as nudgeWords } from "./nudge/words.ts";
import { oneGate } from "./one-gate/lesson.ts";
import { words as oneGateWords } from "./one-gate/words.ts";
import { orderLab } from "./order-lab/lesson.ts";
import { words as orderLabWords } from "./order-lab/words.ts";
import { paths } from "./paths/lesson.ts";
import { words as pathsWords } from "./paths/words.ts";
import { roles } from "./roles/lesson.ts";
import { words as rolesWords } from "./roles/words.ts";
import { sameSign } from "./same-sign/lesson.ts";
import { words as sameSignWords } from "./same-sign/words.ts";
import { sigmoidNeuron } from "./sigmoid-neuron/lesson.ts";
import { words as sigmoidNeuronWords } from "./sigmoid-neuron/words.ts";
import { softmax } from "./softmax/lesson.ts";
import { words as softmaxWords } from "./softmax/words.ts";
import { tenLayers } from "./ten-layers/lesson.ts";
import { words as tenLayersWords } from "./ten-layers/words.ts";
import { twins } from "./twins/lesson.ts";
import { words as twinsWords } from "./twins/words.ts";
import { twoLayers } from "./two-layers/lesson.ts";
import { words as twoLayersWords } from "./two-layers/words.ts";

export interface Chapter {
  readonly id: "graphs" | "chain" | "forks" | "losses" | "learning" | "checking";
  readonly lessons: readonly Lesson[];
}

const lesson = (facts: LessonFacts, words: Words): Lesson => ({ ...facts, words });

export const CHAPTERS: readonly Chapter[] = [
  {
    id: "graphs",
    lessons: [lesson(oneGate, oneGateWords), lesson(firstWalk, firstWalkWords), lesson(insideOut, insideOutWords)],
  },
  {
    id: "chain",
    lessons: [
      lesson(chainOfThree, chainOfThreeWords),
      lesson(gateRemembers, gateRemembersWords),
      lesson(sigmoidNeuron, sigmoidNeuronWords),
      lesson(roles, rolesWords),
    ],
  },
  { id: "forks", lessons: [lesson(fork, forkWords), lesson(orderLab, orderLabWords), lesson(paths, pathsWords)] },
  {
    id: "losses",
    lessons: [
      lesson(linearNeuron, linearNeuronWords),
      lesson(logistic, logisticWords),
      lesson(losses, lossesWords),
      lesson(softmax, softmaxWords),
    ],
  },
  {
    id: "learning",
    lessons: [
      lesson(twoLayers, twoLayersWords),
      lesson(net321, net321Words),
      lesson(layerRules, layerRulesWords),
      lesson(descent, descentWords),
      lesson(batches, batchesWords),
      lesson(twins, twinsWords),
    ],
  },
  {
    id: "checking",
    lessons: [
      lesson(activations, activationsWords),
      lesson(sameSign, sameSignWords),
      lesson(tenLayers, tenLayersWords),
      lesson(nudge, nudgeWords),
    ],
  },
];

export const LESSONS: readonly Lesson[] = CHAPTERS.flatMap(({ lessons }) => lessons);
