import { type Caution, over, pause } from '@unhurried/domain/together';

/** What a screen may give besides light, if its person wishes it. Kept while the app is open, and nowhere. [TT6] */
export interface Feedback {
  readonly touch: boolean;
  readonly sound: boolean;
  /** The time of day in small figures, for those who would worry without it. */
  readonly clock: boolean;
}

/** Milliseconds on and off: short for slower, longer and twice for a pause, one long for the end. */
const patterns: Readonly<Record<Caution, readonly number[]>> = { 0: [40], 1: [120], 2: [250, 120, 250], 3: [500] };

/** Low tones, soft at both ends: nobody who dozes is startled. */
function softTone(caution: Caution): void {
  const context = new AudioContext();
  const gain = new GainNode(context, { gain: 0 });
  const tone = new OscillatorNode(context, { type: 'sine', frequency: caution >= pause ? 196 : 262 });
  const now = context.currentTime;
  const length = caution === over ? 1.2 : 0.6;
  gain.gain.linearRampToValueAtTime(0.12, now + 0.15);
  gain.gain.linearRampToValueAtTime(0, now + length);
  tone.connect(gain).connect(context.destination);
  tone.onended = () => void context.close();
  tone.start(now);
  tone.stop(now + length);
}

export function give(feedback: Omit<Feedback, 'clock'>, caution: Caution): void {
  if (feedback.touch) navigator.vibrate?.([...patterns[caution]]);
  if (feedback.sound) softTone(caution);
}
