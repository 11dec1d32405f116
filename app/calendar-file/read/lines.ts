/** A line longer than this is cut: ten letters of a hostile file may be ten million. [CF2] */
const longest = 65_536;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Where this line ends, and where the next begins: CR LF, LF, or CR alone. */
function endFrom(text: string, from: number, nextCr: number): { readonly end: number; readonly next: number } {
  const lf = text.indexOf('\n', from);
  if (nextCr >= 0 && (lf < 0 || nextCr < lf)) return { end: nextCr, next: nextCr + 1 };
  return lf < 0 ? { end: text.length, next: text.length } : { end: lf, next: lf + 1 };
}

/** The lines of a text, as they stand in it. A CR LF gives an empty line between, which says nothing. */
function* rawLines(text: string): Generator<string> {
  let from = 0;
  // Kept, so that a text without any CR is not searched to its end for each line.
  let cr = text.indexOf('\r');
  while (from < text.length) {
    if (cr >= 0 && cr < from) cr = text.indexOf('\r', from);
    const { end, next } = endFrom(text, from, cr);
    if (end > from) yield text.slice(from, Math.min(end, from + longest));
    from = next;
  }
}

/** Gathers one line from its parts, up to the longest that a line may be. */
function gathered() {
  let parts: string[] = [];
  let length = 0;
  return {
    add(part: string): void {
      if (length + part.length > longest) return;
      parts.push(part);
      length += part.length;
    },
    /** The line, if it says anything; and a new one begins. */
    *taken(): Generator<string> {
      if (length > 0) yield parts.join('').replace(control, '');
      parts = [];
      length = 0;
    },
  };
}

/** Content lines (RFC 5545, 3.1): a line that begins with a space or a tab goes on with the one before. */
export function* contentLines(text: string): Generator<string> {
  const line = gathered();
  for (const raw of rawLines(text)) {
    if (raw.startsWith(' ') || raw.startsWith('\t')) line.add(raw.slice(1));
    else {
      yield* line.taken();
      line.add(raw);
    }
  }
  yield* line.taken();
}
