/** To one decimal, without a trailing `.0`. */
export const points = (value: number): string => String(Math.round(value * 10) / 10);

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
