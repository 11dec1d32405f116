/** How wide a line may become, so that a screen of any width stays readable. */
export const width = 100;

/** A line broken at words; what follows the first is set in a little. */
export function wrapped(line: string, most: number): string[] {
  const done: string[] = [];
  let now = '';
  for (const word of line.split(' ')) {
    if (now !== '' && now.length + 1 + word.length > most) {
      done.push(now);
      now = `  ${word}`;
    } else now = now === '' ? word : `${now} ${word}`;
  }
  return [...done, now];
}
