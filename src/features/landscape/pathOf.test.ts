import { describe, expect, it } from "vitest";
import { ONE_ROW } from "../../lab/overRows.ts";
import { walkedOn } from "../../moment/trail.ts";
import { opened } from "../../store/testing.ts";
import { type Path, pathOf } from "./pathOf.ts";

/** The path over u and v after steps, each the inputs that it moves; what stands under `hand` is moved by hand before it. */
interface Step {
  readonly to: Readonly<Record<string, number>>;
  readonly hand?: Readonly<Record<string, number>>;
  readonly steps?: number;
}

const pathAfter = (...steps: readonly Step[]): Path | null => {
  const { store, derive, actions } = opened("param u = 3; param v = 1; t = 0\nL = (u - t)^2 + v^2");
  const now = () => derive.moment(store.getState()) ?? expect.fail();
  for (const { to, hand = {}, steps: count = 1 } of steps) {
    actions.moveAll(Object.entries(hand));
    const values = new Map(Object.entries(to));
    actions.leaveTrail(walkedOn(store.getState().trail, now(), [{ steps: count, values }]));
    actions.moveAll(values);
    actions.endMove();
  }
  const { graph } = now();
  const [x = -1, y = -1] = ["u", "v"].map((name) => graph.byName.get(name));
  return pathOf(store.getState().trail, now(), { x, y }, ONE_ROW);
};

describe("the path", () => {
  it("has the places, and the heights that there were", () => {
    const path = pathAfter({ to: { u: 2, v: 0.5 } }, { to: { u: 1 } });
    expect(path?.places).toEqual([
      { step: 0, x: 3, y: 1 },
      { step: 1, x: 2, y: 0.5 },
      { step: 2, x: 1, y: 0.5 },
    ]);
    expect(path?.points(0).map(({ value }) => value)).toEqual([10, 4.25, 1.25]);
    expect(path?.latest()).toHaveLength(3);
    expect(path?.isProjected).toBe(false);
  });

  it("is seen from where another input is now, and tells no last step across its move", () => {
    const path = pathAfter({ to: { u: 2 } }, { hand: { t: 1 }, to: { u: 1 } });
    expect(path?.isProjected).toBe(true);
    expect(path?.points(0).map(({ value }) => value)).toEqual([10, 5, 1]);
    expect(path?.latest()).toEqual([]);
  });

  it("tells no last step where several lie between two places", () => {
    expect(pathAfter({ to: { u: 2 }, steps: 10 })?.latest()).toEqual([]);
    expect(pathAfter({ to: { u: 2 }, steps: 10 })?.places.at(-1)?.step).toBe(10);
  });

  it("is none before a step", () => expect(pathAfter()).toBeNull());
});
