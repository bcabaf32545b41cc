/** The powers of ten that hold all of these numbers, which are greater than 0: the ends of a logarithmic axis. */
export const powersAround = (numbers: readonly number[]): [number, number] => {
  const powers = numbers.map(Math.log10);
  const [least, most] = [Math.floor(Math.min(...powers)), Math.ceil(Math.max(...powers))];
  return [10 ** least, 10 ** (most > least ? most : least + 1)];
};
