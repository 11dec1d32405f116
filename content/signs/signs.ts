import type { Channel, Meaning } from '@unhurried/domain/cues';

/** A line to pick, for whoever would rather tap than write. Its words are `signs.ID`. */
export interface ReadySign {
  readonly id: string;
  readonly channel: Channel;
  readonly means: Meaning;
}

/** In our own words, from no study: what people may notice of themselves, and never what a sign means in general. [CT30] */
export const readySigns: readonly ReadySign[] = [
  { id: 'held-breath', channel: 'breath', means: 'pause' },
  { id: 'short-breath', channel: 'breath', means: 'pause' },
  { id: 'shoulders-up', channel: 'muscles', means: 'pause' },
  { id: 'go-stiff', channel: 'muscles', means: 'pause' },
  { id: 'pull-away', channel: 'muscles', means: 'pause' },
  { id: 'look-away', channel: 'eyes', means: 'pause' },
  { id: 'eyes-shut-tight', channel: 'eyes', means: 'pause' },
  { id: 'wait', channel: 'words', means: 'pause' },
  { id: 'silent', channel: 'words', means: 'pause' },
  { id: 'flat-fine', channel: 'words', means: 'pause' },
  { id: 'thin-voice', channel: 'voice', means: 'pause' },
  { id: 'fists', channel: 'hands', means: 'pause' },
  { id: 'flat-hand', channel: 'hands', means: 'pause' },
  { id: 'quick-breath', channel: 'breath', means: 'slower' },
  { id: 'tremble', channel: 'muscles', means: 'slower' },
  { id: 'restless', channel: 'muscles', means: 'slower' },
  { id: 'eyes-wander', channel: 'eyes', means: 'slower' },
  { id: 'heavy-eyes', channel: 'eyes', means: 'slower' },
  { id: 'not-so-fast', channel: 'words', means: 'slower' },
  { id: 'one-word', channel: 'words', means: 'slower' },
  { id: 'lose-words', channel: 'words', means: 'slower' },
  { id: 'quiet-voice', channel: 'voice', means: 'slower' },
  { id: 'short-laugh', channel: 'voice', means: 'slower' },
  { id: 'hold-still', channel: 'hands', means: 'slower' },
  { id: 'cold-hands', channel: 'hands', means: 'slower' },
  { id: 'deep-breath', channel: 'breath', means: 'ready' },
  { id: 'glad-sigh', channel: 'breath', means: 'ready' },
  { id: 'shoulders-drop', channel: 'muscles', means: 'ready' },
  { id: 'lean-in', channel: 'muscles', means: 'ready' },
  { id: 'look-and-smile', channel: 'eyes', means: 'ready' },
  { id: 'soft-eyes', channel: 'eyes', means: 'ready' },
  { id: 'like-that', channel: 'words', means: 'ready' },
  { id: 'tell-good', channel: 'words', means: 'ready' },
  { id: 'ask-closer', channel: 'words', means: 'ready' },
  { id: 'hum', channel: 'voice', means: 'ready' },
  { id: 'warm-voice', channel: 'voice', means: 'ready' },
  { id: 'take-hand', channel: 'hands', means: 'ready' },
  { id: 'open-hands', channel: 'hands', means: 'ready' },
];
