/** The trail that walks leave, as the store keeps it. */
import { describe, expect, it } from "vitest";
import { type Trail, type TrailMove, trailHere, walkedOn } from "../moment/trail.ts";
import type { Backstep } from "./store.ts";
import { opened } from "./testing.ts";

const BOWL = "param u = 3; v = 1\nL = 1/2*u^2 + 2*v^2 + c";

const momentOf = ({ store, derive }: Backstep) => derive.moment(store.getState()) ?? expect.fail();

const move = (steps: number, values: Readonly<Record<string, number>>): TrailMove => ({
  steps,
  values: new Map(Object.entries(values)),
});

/** As whoever walks does: the trail first, then the inputs, all of it one step to undo. */
const walk = (backstep: Backstep, ...moves: readonly TrailMove[]): void => {
  const { store, actions } = backstep;
  actions.leaveTrail(walkedOn(store.getState().trail, momentOf(backstep), moves));
  for (const { values } of moves) for (const [name, value] of values) actions.move(name, value);
  actions.endMove();
};

const here = (backstep: Backstep): Trail | null => trailHere(backstep.store.getState().trail, momentOf(backstep));

const placesOf = (backstep: Backstep) => here(backstep)?.places.map(({ step, values }) => [step, ...values]) ?? null;

describe("the trail", () => {
  it("begins where the inputs were, and says how many steps each place took", () => {
    const backstep = opened(BOWL);
    walk(backstep, move(1, { u: 2.7, v: 0.6 }), move(10, { u: 1 }));
    walk(backstep, move(1, { v: 0.5 }));
    expect(here(backstep)?.names).toEqual(["u", "v", "c"]);
    expect(placesOf(backstep)).toEqual([
      [0, 3, 1, 1],
      [1, 2.7, 0.6, 1],
      [11, 1, 0.6, 1],
      [12, 1, 0.5, 1],
    ]);
  });

  it("is walked back by undoing and forth by redoing, and goes on from there", () => {
    const backstep = opened(BOWL);
    walk(backstep, move(1, { u: 2 }));
    walk(backstep, move(1, { u: 1 }));
    backstep.actions.undo();
    expect(placesOf(backstep)).toHaveLength(2);
    backstep.actions.redo();
    expect(placesOf(backstep)).toHaveLength(3);
    backstep.actions.undo();
    walk(backstep, move(1, { u: -1 }));
    expect(placesOf(backstep)?.map(([, u]) => u)).toEqual([3, 2, -1]);
  });

  it("is the same for an input that nothing has declared before it moved", () => {
    const backstep = opened(BOWL);
    walk(backstep, move(1, { c: 0 }));
    expect(placesOf(backstep)).toHaveLength(2);
  });

  it("leads nowhere once an input that it has moved is elsewhere, and begins anew there", () => {
    const backstep = opened(BOWL);
    walk(backstep, move(1, { u: 2 }));
    backstep.actions.move("u", 7);
    expect(placesOf(backstep)).toBeNull();
    walk(backstep, move(1, { u: 1 }));
    expect(placesOf(backstep)).toEqual([
      [0, 7, 1, 1],
      [1, 1, 1, 1],
    ]);
  });

  it("goes on when another input has been moved by hand, which says where it was at each place", () => {
    const backstep = opened(BOWL);
    walk(backstep, move(1, { u: 2 }));
    backstep.actions.move("c", 5);
    expect(placesOf(backstep)).toHaveLength(2);
    walk(backstep, move(1, { u: 1 }));
    expect(placesOf(backstep)).toEqual([
      [0, 3, 1, 1],
      [1, 2, 1, 1],
      [2, 1, 1, 5],
    ]);
    backstep.actions.move("c", 1);
    expect(placesOf(backstep)).toHaveLength(3);
  });

  it("is that of its program alone", () => {
    const backstep = opened(BOWL);
    walk(backstep, move(1, { u: 2 }));
    backstep.actions.type(backstep.store.getState().text.replace("2*v^2", "3*v^2"), 0);
    expect(placesOf(backstep)).toBeNull();
  });

  it("keeps its ends and its count when it is long", () => {
    const backstep = opened(BOWL);
    for (let i = 1; i <= 2500; i++) {
      const trail = walkedOn(backstep.store.getState().trail, momentOf(backstep), [move(2, { u: i })]);
      backstep.actions.leaveTrail(trail);
      backstep.actions.move("u", i);
    }
    const places = placesOf(backstep) ?? [];
    expect(places.length).toBeLessThanOrEqual(1001);
    expect(places[0]).toEqual([0, 3, 1, 1]);
    expect(places.at(-1)).toEqual([5000, 2500, 1, 1]);
  });
  it("keeps where it ends, however many places come at once", () => {
    const moves = Array.from({ length: 1001 }, (_, i) => move(1, { u: i }));
    const { places } = walkedOn(null, momentOf(opened(BOWL)), moves);
    expect(places.length).toBeLessThan(1001);
    expect(places.at(-1)).toMatchObject({ step: 1001, values: [1000, 1, 1] });
  });
});
