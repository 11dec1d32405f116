import { type BoxClaim, isBoxWord, limits } from '@unhurried/sync/wire';

const names = 'keepDays read write';

/** A claim as a phone writes it: these three fields, and nothing that is not one of them. [RM2] */
export function claimFrom(text: string): BoxClaim | undefined {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof said !== 'object' || said === null || Object.keys(said).sort().join(' ') !== names) return undefined;
  const { write, read, keepDays }: Readonly<Record<string, unknown>> = { ...said };
  const { least, most } = limits.keepDays;
  const days = Number.isInteger(keepDays) ? Number(keepDays) : 0;
  if (!isBoxWord(write) || !isBoxWord(read) || days < least || days > most) return undefined;
  return { write, read, keepDays: days };
}
