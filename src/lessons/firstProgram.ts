/** The first of the examples: an address that says no program is about it. */
export const FIRST_PROGRAM = `x = -2; y = 5; z = -4
q = x + y
f = q * z`;
