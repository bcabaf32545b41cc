import { describe, expect, it } from "vitest";
import { drawnMoment } from "../moment/drawnMoment.ts";
import { stillEdges } from "./edges.ts";
import { type Drawn, drawnNear } from "./near.ts";
import { stillNodes } from "./nodes.ts";
import { noteItems } from "./notes.ts";
import { overlayOf } from "./overlay.ts";
import { pictureOf } from "./pictureOf.ts";
import { momentOf, sceneFor, wordsFor } from "./testing.ts";

const chain = ["u0 = x", ...Array.from({ length: 150 }, (_, i) => `u${i + 1} = tanh(u${i}) + w${i % 5}`)].join("\n");

describe("near a step of a large picture", () => {
  const scene = sceneFor(momentOf(chain, { cursor: 0 }));

  it.each([460, 500, 640])("there is all that its notes have to avoid (step %i)", (cursor) => {
    const moment = momentOf(chain, { cursor, stages: 3 });
    const picture = pictureOf(drawnMoment(moment), scene, wordsFor(moment));
    const [nodes, edges] = [stillNodes(scene), stillEdges(scene)];
    const all = { nodes, edges, items: [...picture.nodes, ...picture.edges] };
    const overlay = overlayOf(drawnMoment(moment));
    const near = drawnNear(all, overlay);
    expect(near.items.length).toBe(near.nodes.length + near.edges.length);
    expect(near.items.length).toBeGreaterThan(5);
    expect(near.items.length).toBeLessThan(all.items.length);
    const notesAmong = (drawn: Drawn) => noteItems(overlay.products, drawnMoment(moment), { nodes, edges, near: drawn });
    expect(notesAmong(near).length).toBeGreaterThan(0);
    const wanted = notesAmong(all);
    expect(notesAmong(near)).toEqual(wanted);
    expect(picture.notes).toEqual(wanted);
  });
});
