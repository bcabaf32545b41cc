/** Every feature, in the order in which each place of the screen shows them, and the help tells their keys. */
import { announcements } from "./announcements/feature.ts";
import { code } from "./code/feature.ts";
import { curves } from "./curves/feature.ts";
import { data, dataArrivals } from "./data/feature.ts";
import { dock, toolsMenu } from "./dock/feature.ts";
import { examples } from "./examples/feature.ts";
import type { Feature } from "./feature.ts";
import { firstVisit } from "./firstVisit/feature.ts";
import { formula } from "./formula/feature.ts";
import { forward } from "./forward/feature.ts";
import { graph } from "./graph/feature.ts";
import { help } from "./help/feature.ts";
import { init } from "./init/feature.ts";
import { inputs } from "./inputs/feature.ts";
import { jacobian } from "./jacobian/feature.ts";
import { landscape } from "./landscape/feature.ts";
import { ledger } from "./ledger/feature.ts";
import { lessons } from "./lessons/feature.ts";
import { look } from "./look/feature.ts";
import { notices } from "./notices/feature.ts";
import { nudge } from "./nudge/feature.ts";
import { order } from "./order/feature.ts";
import { paths } from "./paths/feature.ts";
import { predict } from "./predict/feature.ts";
import { present, presentation, turnDevice } from "./present/feature.ts";
import { program } from "./program/feature.ts";
import { share } from "./share/feature.ts";
import { training } from "./training/feature.ts";
import { transport } from "./transport/feature.ts";
import { why } from "./why/feature.ts";

export const FEATURES: readonly Feature[] = [
  transport,
  graph,
  formula,
  presentation,
  dock,
  predict,
  ledger,
  paths,
  order,
  forward,
  jacobian,
  nudge,
  why,
  curves,
  code,
  training,
  landscape,
  init,
  data,
  dataArrivals,
  program,
  inputs,
  examples,
  toolsMenu,
  share,
  present,
  help,
  look,
  lessons,
  notices,
  turnDevice,
  announcements,
  firstVisit,
];
