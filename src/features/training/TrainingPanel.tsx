/** Training, update by update: where it stands, what the next update does and why, how the run went. */
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { isolated, nodeName } from "../../explain/names.ts";
import { randomParameters } from "../../lab/training/task.ts";
import { updateOf } from "../../lab/training/update.ts";
import { subjectOf } from "../../moment/subject.ts";
import { useBackstep, useSelected } from "../../ui/context.ts";
import { Sentence } from "../../ui/kit/Sentence.tsx";
import { useTexts } from "../useTexts.ts";
import { createAdvancer } from "./createAdvancer.ts";
import { createRun, type Frames, type Run, type Standing as Stands } from "./createRun.ts";
import { DecisionPicture } from "./DecisionPicture.tsx";
import { Histories } from "./Histories.tsx";
import { NextUpdate } from "./NextUpdate.tsx";
import { texts } from "./panelTexts.ts";
import { Settings } from "./Settings.tsx";
import { Standing } from "./Standing.tsx";
import { ThreeSums } from "./ThreeSums.tsx";
import { useLearning } from "./useLearning.ts";
import "./training.css";

const FRAMES: Frames = {
  request: (paint) => requestAnimationFrame(paint),
  cancel: (id) => cancelAnimationFrame(id),
};

/** Three decimals are easily read, and random enough. */
const DECIMALS = 3;

/** The parameter that is looked at: the one that the page is about, else the first. An index. */
const useChosen = ({ graph, parameters }: Stands["task"]): number => {
  const { derive } = useBackstep();
  const name = useSelected((state) => {
    const moment = derive.moment(state);
    return moment?.graph.nodes[subjectOf(moment)]?.name;
  });
  return Math.max(
    0,
    parameters.findIndex((node) => graph.nodes[node]?.name === name),
  );
};

const Trained = ({ run, standing }: { readonly run: Run; readonly standing: Stands }) => {
  const words = useTexts(texts);
  const [learning, change] = useLearning();
  useEffect(() => run.follow(learning, learning.perFrame), [run, learning]);
  const [seed, setSeed] = useState(1);
  const { task, training } = standing;
  const chosen = useChosen(task);
  const update = useMemo(() => updateOf(task, learning, training), [task, learning, training]);
  const first = task.graph.nodes[task.parameters[0] ?? -1];
  const [array = null] = task.groups.filter(({ shape }) => shape.length > 0);
  const scatter = (): void => {
    setSeed(seed + 1);
    run.beginAt(randomParameters(task, seed, 1).map((parameter) => Number(parameter.toFixed(DECIMALS))));
  };
  return (
    <>
      <Standing run={run} standing={standing} plan={learning} />
      <Settings learning={learning} change={change} rows={task.data.rows.length} scatter={scatter} />
      {first?.kind === "input" && !first.isTrainable && (
        <p className="muted">
          <Sentence
            text={array ? words.undeclaredArray({ name: isolated(array.name) }) : words.undeclared({ name: nodeName(first) })}
          />
        </p>
      )}
      <DecisionPicture />
      <NextUpdate standing={standing} plan={learning} update={update} chosen={chosen} />
      {learning.trainer === "descent" && (
        <ThreeSums standing={standing} plan={learning} chosen={chosen} forget={(forgetsZeroing) => change({ forgetsZeroing })} />
      )}
      <Histories standing={standing} chosen={chosen} />
    </>
  );
};

export const TrainingPanel = () => {
  const backstep = useBackstep();
  const words = useTexts(texts);
  const [run] = useState(() => createRun(backstep, FRAMES, createAdvancer()));
  useEffect(() => run.open(), [run]);
  const standing = useSyncExternalStore(run.subscribe, run.standing);
  if (!standing) return null;
  const { task } = standing;
  if (task.parameters.length === 0)
    return (
      <p>
        <Sentence text={words.nothing({ target: nodeName(task.graph.nodes[task.target]) })} />
      </p>
    );
  return <Trained run={run} standing={standing} />;
};
