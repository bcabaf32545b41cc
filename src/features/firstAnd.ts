/** Places of the first of many, and of the one that must be among them. */
export const firstAnd = (nodes: readonly number[], wanted: number | undefined, most: number): readonly number[] => {
  const places = [...nodes.slice(0, most).keys()];
  const at = wanted === undefined ? -1 : nodes.indexOf(wanted);
  return at < places.length ? places : [...places.slice(0, -1), at];
};
