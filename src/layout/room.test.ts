import { expect, it } from "vitest";
import { isSameRoom, roomFor, scaleIn } from "./room.ts";

const ROOM = { width: 900, height: 400, largest: 1.7 };

it("windows of about the same size are the same room", () => {
  expect(isSameRoom(ROOM, { ...ROOM, width: 910 })).toBe(true);
  expect(isSameRoom(ROOM, { ...ROOM, width: 600 })).toBe(false);
  expect(isSameRoom(ROOM, null)).toBe(false);
});

it("a picture that can be seen whole has its window, a larger one the same in every window", () => {
  expect(roomFor(20, ROOM)).toBe(ROOM);
  expect(roomFor(20, null)).toBeNull();
  const large = roomFor(1000, ROOM);
  expect(large).not.toBeNull();
  expect(roomFor(1000, null)).toBe(large);
  expect(roomFor(1000, { ...ROOM, width: 300 })).toBe(large);
});

it("a picture is seen as large as the room allows, and no larger than is of use", () => {
  expect(scaleIn(ROOM, 10, 10)).toBe(1.7);
  expect(scaleIn(ROOM, 9000, 10)).toBeCloseTo(0.1, 1);
});
