/** Octets of a line, without its end (RFC 5545, 3.1). */
const longest = 75;

function octetsOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** One content line, folded where it is too long, and never inside a letter. [CF11] */
export function foldedLine(line: string): string {
  let [folded, used] = ['', 0];
  for (const letter of line) {
    const octets = octetsOf(letter.codePointAt(0) ?? 0);
    if (used + octets > longest) {
      folded += '\r\n ';
      used = 1;
    }
    folded += letter;
    used += octets;
  }
  return `${folded}\r\n`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const control = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** A text as a value (RFC 5545, 3.3.11). */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(control, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
