/** @typedef {{ name: string, ph: string, pid: number, tid: number, dur?: number, tdur?: number, args: { name?: string } }} TraceEvent times in µs */

/**
 * Traces the tasks of the pages' main threads from now on.
 * @param {import("playwright").Browser} browser
 * @returns ends it: the longest task in ms, and the most that a task has kept the processor busy
 */
export const traceTasks = async (browser) => {
  const client = await browser.newBrowserCDPSession();
  /** @type {TraceEvent[]} */
  const events = [];
  client.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) events.push(/** @type {TraceEvent} */ (/** @type {unknown} */ (event)));
  });
  await client.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "disabled-by-default-devtools.timeline"], excludedCategories: ["*"] },
  });
  return async () => {
    const completed = new Promise((resolve) => client.once("Tracing.tracingComplete", resolve));
    await client.send("Tracing.end");
    await completed;
    await client.detach();
    const threads = events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
    const tasks = events.filter(
      ({ name, ph, pid, tid }) =>
        ph === "X" && name.endsWith("RunTask") && threads.some((thread) => thread.pid === pid && thread.tid === tid),
    );
    const most = (/** @type {(task: TraceEvent) => number | undefined} */ time) =>
      tasks.reduce((longest, task) => Math.max(longest, (time(task) ?? 0) / 1000), 0);
    return { longest: most(({ dur }) => dur), busiest: most(({ tdur }) => tdur) };
  };
};
