/** What a phone may count on and a relay must keep. A relay may allow more, never less. */
export const limits = {
  /** One item: the largest sealed envelope, its header included. Larger things travel in parts. */
  itemBytes: 512 * 1024,
  /** One page of reading ends before it grows past this; a single item always fits. */
  pageBytes: 1024 * 1024,
  /** What one mailbox may hold at once, unless its operator chose otherwise. */
  boxBytes: 64 * 1024 * 1024,
  boxItems: 100_000,
  /** A reader may ask to be kept waiting this long for something new. */
  waitSeconds: 25,
  /** For how long a mailbox may ask that an item be kept, unread or not. */
  keepDays: { least: 1, most: 400 },
  /** One fleeting frame, which is never stored. */
  liveBytes: 4096,
  /** Mailboxes watched over one socket. */
  watches: 32,
} as const;
