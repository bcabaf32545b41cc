import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { drawnMoment } from "../../moment/drawnMoment.ts";
import { momentOf } from "../../picture/testing.ts";
import { createSceneKeeper } from "./sceneKeeper.ts";

beforeEach(() => {
  vi.stubGlobal("document", { fonts: { load: () => Promise.resolve([]) } });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const ROOM = { width: 900, height: 400, largest: 1.7 };
const at = (text: string) => drawnMoment(momentOf(text, { cursor: 0 }));

const laidOut = async (text: string) => {
  const onScene = vi.fn<() => void>();
  const keeper = createSceneKeeper(onScene, () => { throw new Error("the layout failed"); }); // biome-ignore format: one thought
  const moment = at(text);
  expect(keeper.sceneOf(moment, ROOM)).toBeNull();
  await vi.waitFor(() => expect(onScene).toHaveBeenCalledOnce());
  const scene = keeper.sceneOf(moment, ROOM);
  if (!scene) throw new Error("the scene is there once it was told of");
  return { keeper, scene, moment, onScene };
};

it("a graph that differs in its inputs' numbers only keeps its places", async () => {
  const { keeper, scene, onScene } = await laidOut("x = 2\nf = x*x");
  const next = keeper.sceneOf(at("x = -123.456\nf = x*x"), ROOM);
  expect(next?.layout).toBe(scene.layout);
  expect(next?.graph).not.toBe(scene.graph);
  expect(onScene).toHaveBeenCalledOnce();
});

it.each([
  ["another constant", "x = 2\nf = x*123456"],
  ["another operation", "x = 2\nf = x + 3"],
  ["another name", "y = 2\nf = y*3"],
  ["one more use", "x = 2\nf = x*3 + x"],
])("%s is laid out anew", async (_, text) => {
  const { keeper, onScene } = await laidOut("x = 2\nf = x*3");
  const moment = at(text);
  expect(keeper.sceneOf(moment, ROOM)).toBeNull();
  await vi.waitFor(() => expect(onScene).toHaveBeenCalledTimes(2));
  expect(keeper.sceneOf(moment, ROOM)?.graph).toBe(moment.graph);
});

it("a window of about the same size changes nothing; in a much smaller one, the old scene shows until the new one is there", async () => {
  const { keeper, scene, moment, onScene } = await laidOut("x = 2\nf = x*3");
  expect(keeper.sceneOf(moment, { ...ROOM, width: 910 })).toBe(scene);
  expect(keeper.sceneOf(moment, { ...ROOM, width: 300 })).toBe(scene);
  await vi.waitFor(() => expect(onScene).toHaveBeenCalledTimes(2));
  expect(keeper.sceneOf(moment, { ...ROOM, width: 300 })).not.toBe(scene);
});
