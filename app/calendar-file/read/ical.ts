/** Loads ical.js (RFC 5545 parser): a chunk of its own, so that nobody fetches it who opens no calendar file. */
export const loadIcal = async () => (await import('ical.js')).default;

export type Ical = Awaited<ReturnType<typeof loadIcal>>;
