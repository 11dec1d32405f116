/** One frame of the line, in bytes; what is said there is plain ASCII. */
const mostBytes = 400;

/**
 * Of a screen that was opened again and again, as much as one frame holds: what is left out is of an old screen. It is heard
 * again, held by the other phone. `textWith`: what is said with so many of the latest of each. [TT2]
 */
export function inOneFrame(most: number, textWith: (count: number) => string): string {
  const texts = Array.from({ length: most }, (_, less) => textWith(most - less));
  return texts.find(({ length }) => length <= mostBytes) ?? textWith(1);
}

/** Nothing for a text that is no JSON: it may come from anybody's program. */
export const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
