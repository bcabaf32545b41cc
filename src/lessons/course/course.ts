/** The course, in teaching order. */
import { activations } from "./activations/lesson.ts";
import { batches } from "./batches/lesson.ts";
import { chainOfThree } from "./chain-of-three/lesson.ts";
import { descent } from "./descent/lesson.ts";
import { firstWalk } from "./first-walk/lesson.ts";
import { fork } from "./fork/lesson.ts";
import { gateRemembers } from "./gate-remembers/lesson.ts";
import { insideOut } from "./inside-out/lesson.ts";
import { layerRules } from "./layer-rules/lesson.ts";
import type { LessonFacts } from "./lesson.ts";
import { linearNeuron } from "./linear-neuron/lesson.ts";
import { logistic } from "./logistic/lesson.ts";
import { losses } from "./losses/lesson.ts";
import { net321 } from "./net-321/lesson.ts";
import { nudge } from "./nudge/lesson.ts";
import { oneGate } from "./one-gate/lesson.ts";
import { orderLab } from "./order-lab/lesson.ts";
import { paths } from "./paths/lesson.ts";
import { roles } from "./roles/lesson.ts";
import { sameSign } from "./same-sign/lesson.ts";
import { sigmoidNeuron } from "./sigmoid-neuron/lesson.ts";
import { softmax } from "./softmax/lesson.ts";
import { tenLayers } from "./ten-layers/lesson.ts";
import { twins } from "./twins/lesson.ts";
import { twoLayers } from "./two-layers/lesson.ts";

export interface Chapter {
  readonly id: "graphs" | "chain" | "forks" | "losses" | "learning" | "checking";
  readonly lessons: readonly LessonFacts[];
}

export const CHAPTERS: readonly Chapter[] = [
  { id: "graphs", lessons: [oneGate, firstWalk, insideOut] },
  { id: "chain", lessons: [chainOfThree, gateRemembers, sigmoidNeuron, roles] },
  { id: "forks", lessons: [fork, orderLab, paths] },
  { id: "losses", lessons: [linearNeuron, logistic, losses, softmax] },
  { id: "learning", lessons: [twoLayers, net321, layerRules, descent, batches, twins] },
  { id: "checking", lessons: [activations, sameSign, tenLayers, nudge] },
];

export const LESSONS: readonly LessonFacts[] = CHAPTERS.flatMap(({ lessons }) => lessons);
