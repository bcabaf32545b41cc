/**
 * A tanh network of about `nodes` inputs and gates, a gate a line, as a person's script would write it.
 * @param {number} nodes
 */
export const networkText = (nodes) => {
  const width = Math.round(Math.sqrt(nodes / 4));
  const lines = Array.from({ length: width }, (_, i) => `x${i}=${(i % 5) - 2}`);
  let layer = Array.from({ length: width }, (_, i) => `x${i}`);
  for (let depth = 0; lines.length < nodes / 2; depth++) {
    const below = layer;
    layer = below.map((name, i) => {
      lines.push(`h${depth}_${i}=tanh(${name}+${below[(i + 1) % width]})`);
      return `h${depth}_${i}`;
    });
  }
  return `${lines.join("\n")}\nf=${layer.join("+")}`;
};
