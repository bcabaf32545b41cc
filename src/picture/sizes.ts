/**
 * Sizes of type and shapes, in px at the scale 1. Texts of 16 and indices of 13 keep 14 and 11 px down to a scale of 0.875: what is smaller
 * than that has no place in the graph.
 */
export const SIZE = { name: 19, index: 13, glyph: 20, word: 16, text: 16 } as const;

/** Circle of a gate, height of an input and of a constant. */
export const SHAPE = { gate: 42, input: 38, constant: 28, narrowestInput: 54 } as const;

/** From a shape to the numbers on the wire behind it. */
export const NUMBER_GAP = 7;

/** Base lines, from the wire: the value above it, the gradient below, and below that how many of its parts have arrived. */
export const BASELINE = { value: -8, gradient: 19, progress: 38 } as const;

/** Of ①, which tells apart the wires that a gate takes from the same node. */
export const WIRE_MARK = 18;

/** From the lower end of a gate to the base line of its name. */
export const NAME_DROP = 18;
