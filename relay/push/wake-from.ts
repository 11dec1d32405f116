import { createECDH } from 'node:crypto';
import { areWakeTimes, type Wake, wakeLimits } from '@unhurried/sync/wire';

const names = 'auth endpoint p256dh times';

/** Whether something can be sealed for it: a point that lies on the curve, in its one spelling. */
function isPoint(text: unknown): text is string {
  if (typeof text !== 'string' || !/^B[\w-]{86}$/.test(text)) return false;
  const here = createECDH('prime256v1');
  here.generateKeys();
  try {
    here.computeSecret(text, 'base64url');
    return true;
  } catch {
    return false;
  }
}

const isSecret = (text: unknown): text is string => typeof text === 'string' && /^[\w-]{22}$/.test(text);

const isEndpoint = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= wakeLimits.endpointLetters && /^https?:\/\/[!-[\]-~]+$/.test(text);

/** A wake-up as a phone writes it: these four fields, and nothing that is not one of them. [RW1] */
export function wakeFrom(text: string): Wake | undefined {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof said !== 'object' || said === null || Object.keys(said).sort().join(' ') !== names) return undefined;
  const { endpoint, p256dh, auth, times }: Readonly<Record<string, unknown>> = { ...said };
  if (!isEndpoint(endpoint) || !isPoint(p256dh) || !isSecret(auth) || !areWakeTimes(times)) return undefined;
  return { endpoint, p256dh, auth, times };
}
