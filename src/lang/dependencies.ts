/** In which order statements can be computed, and which of them run in circles. */

export interface DependencyOrder {
  /** Every statement after those it depends on; otherwise in the order of the text. */
  readonly order: readonly number[];
  /** The first of them, each a closed walk without its repeated end, cut short if it is long. */
  readonly cycles: readonly (readonly number[])[];
}

const MANY = 50;
const LONG = 8;

/** Whether every statement depends only on earlier ones, as in most programs: then the order of the text will do. */
const isInOrder = (dependencies: readonly (readonly number[])[]): boolean => {
  for (let i = 0; i < dependencies.length; i++) for (const dependency of dependencies[i] ?? []) if (dependency >= i) return false;
  return true;
};

/** Depth-first search with an explicit stack. @param dependencies `dependencies[i]` lists what statement i reads */
export const dependencyOrder = (dependencies: readonly (readonly number[])[]): DependencyOrder => {
  if (isInOrder(dependencies)) return { order: dependencies.map((_, i) => i), cycles: [] };
  const state = new Uint8Array(dependencies.length); // 0 untouched, 1 on the path, 2 done
  const order: number[] = [];
  const cycles: number[][] = [];
  for (let start = 0; start < dependencies.length; start++) {
    if (state[start] !== 0) continue;
    const path = [start];
    const next = [0];
    state[start] = 1;
    while (path.length > 0) {
      const at = path.at(-1) ?? 0;
      const position = next.pop() ?? 0;
      const dependency = dependencies[at]?.[position];
      if (dependency === undefined) {
        path.pop();
        state[at] = 2;
        order.push(at);
        continue;
      }
      next.push(position + 1);
      if (state[dependency] === 1 && cycles.length < MANY) {
        const from = path.indexOf(dependency);
        cycles.push(path.slice(from, from + LONG));
      }
      if (state[dependency] !== 0) continue;
      state[dependency] = 1;
      path.push(dependency);
      next.push(0);
    }
  }
  return { order, cycles };
};
