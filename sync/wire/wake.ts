/**
 * What a phone gives its relay to be woken by: where its browser's push service takes messages for it, the two keys under
 * which they are sealed for this browser, and when. Nothing in it names a person, a mailbox or a reason.
 */
export interface Wake {
  /** The address at the push service, which is a secret between it, the phone and the relay. */
  readonly endpoint: string;
  /** The browser's public key, an uncompressed point of P-256, and its secret of 16 bytes; base64url. (RFC 8291) */
  readonly p256dh: string;
  readonly auth: string;
  /** Minutes of a UTC day, rising. */
  readonly times: readonly number[];
}

/** `no-wakes`: this relay wakes nobody. `no-service`: the endpoint lies with nobody whom this relay asks. */
export type WakeRefusal = 'no-wakes' | 'no-service' | 'full' | 'too-fast' | 'malformed' | 'leaving';

export const wakeLimits = { endpointLetters: 1024, times: 4, minutes: 15 } as const;

const isQuarter = (minutes: unknown): minutes is number =>
  Number.isInteger(minutes) &&
  Number(minutes) >= 0 &&
  Number(minutes) < 1440 &&
  Number(minutes) % wakeLimits.minutes === 0;

/** One to four different quarters of an hour of a UTC day, rising: one list has one spelling. [WI4] */
export const areWakeTimes = (times: unknown): times is readonly number[] =>
  Array.isArray(times) &&
  times.length >= 1 &&
  times.length <= wakeLimits.times &&
  times.every((minutes, at) => isQuarter(minutes) && (at === 0 || minutes > times[at - 1]));
