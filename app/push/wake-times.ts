const step = 15;
const day = 1440;
const most = 4;

/**
 * Times of day as a relay takes them: minutes of a UTC day, rounded to the nearest quarter of an hour, each once, rising,
 * the first four of those given. [PU2]
 */
export function wakeTimes(minutes: readonly number[]): readonly number[] {
  const rounded = minutes.filter(Number.isFinite).map((each) => (((Math.round(each / step) * step) % day) + day) % day);
  return [...new Set(rounded)].slice(0, most).sort((one, other) => one - other);
}
