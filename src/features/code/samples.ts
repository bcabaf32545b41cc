/** Facts to try the sentences with. */
export const samples = { of: [{ name: "q" }], slopes: [{ callee: "neuron" }] };
