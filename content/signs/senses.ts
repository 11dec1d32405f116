import type { SenseChannel } from '@unhurried/domain/cues';
import type { Sense } from '@unhurried/domain/together';

/** A line to pick about one of the senses. `wish`: what it is taken for unless its person says otherwise. */
export interface ReadySense {
  readonly id: string;
  readonly channel: SenseChannel;
  readonly wish: 'good' | 'leave-out';
}

/** In our own words, from no study. What may be noted after a time is among them under the same names. [CT30] [CT31] */
export const readySenses: readonly ReadySense[] = [
  { id: 'light-touch', channel: 'touch', wish: 'good' },
  { id: 'firm-touch', channel: 'touch', wish: 'good' },
  { id: 'still-hand', channel: 'touch', wish: 'good' },
  { id: 'slow', channel: 'touch', wish: 'good' },
  { id: 'stillness', channel: 'touch', wish: 'good' },
  { id: 'being-held', channel: 'touch', wish: 'good' },
  { id: 'holding', channel: 'touch', wish: 'good' },
  { id: 'close-by', channel: 'touch', wish: 'good' },
  { id: 'some-space', channel: 'touch', wish: 'good' },
  { id: 'pillows', channel: 'touch', wish: 'good' },
  { id: 'hand-on-back', channel: 'touch', wish: 'good' },
  { id: 'hands-on-feet', channel: 'touch', wish: 'good' },
  { id: 'tickling', channel: 'touch', wish: 'leave-out' },
  { id: 'sudden', channel: 'touch', wish: 'leave-out' },
  { id: 'from-behind', channel: 'touch', wish: 'leave-out' },
  { id: 'warmth', channel: 'warmth', wish: 'good' },
  { id: 'cool', channel: 'warmth', wish: 'good' },
  { id: 'light-blanket', channel: 'warmth', wish: 'good' },
  { id: 'heavy-blanket', channel: 'warmth', wish: 'good' },
  { id: 'warm-drink', channel: 'warmth', wish: 'good' },
  { id: 'cold-hands-on-me', channel: 'warmth', wish: 'leave-out' },
  { id: 'hot-room', channel: 'warmth', wish: 'leave-out' },
  { id: 'low-light', channel: 'light', wish: 'good' },
  { id: 'dark', channel: 'light', wish: 'good' },
  { id: 'daylight', channel: 'light', wish: 'good' },
  { id: 'small-lamp', channel: 'light', wish: 'good' },
  { id: 'bright-light', channel: 'light', wish: 'leave-out' },
  { id: 'screens', channel: 'light', wish: 'leave-out' },
  { id: 'quiet', channel: 'sound', wish: 'good' },
  { id: 'music', channel: 'sound', wish: 'good' },
  { id: 'voices', channel: 'sound', wish: 'good' },
  { id: 'whisper', channel: 'sound', wish: 'good' },
  { id: 'rain', channel: 'sound', wish: 'good' },
  { id: 'loud', channel: 'sound', wish: 'leave-out' },
  { id: 'television', channel: 'sound', wish: 'leave-out' },
  { id: 'scent', channel: 'scent', wish: 'good' },
  { id: 'no-scent', channel: 'scent', wish: 'good' },
  { id: 'clean-sheets', channel: 'scent', wish: 'good' },
  { id: 'your-scent', channel: 'scent', wish: 'good' },
  { id: 'perfume', channel: 'scent', wish: 'leave-out' },
  { id: 'food', channel: 'scent', wish: 'leave-out' },
  { id: 'medicine', channel: 'scent', wish: 'leave-out' },
];

/** The line for something that was noted after a time. [CT31] */
export const readyFor = (sense: Sense): ReadySense | undefined => readySenses.find(({ id }) => id === sense);
