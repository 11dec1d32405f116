import type { Activity } from '@unhurried/domain/library';
import { activity, atRest } from './builder.ts';
import { adapts } from './care.ts';

/** Presence. Asks next to nothing, and is complete. */
export const tier0: readonly Activity[] = [
  activity('share-the-room-in-silence', {
    tier: 0,
    met: 1,
    demand: [0, 0],
    minutes: [10, 1],
    positions: atRest,
    works: ['silent', 'lights-low'],
    sources: ['nice-ng206'],
  }),
  activity('share-a-look-and-a-smile', {
    tier: 0,
    met: 1,
    demand: [0, 1],
    minutes: [1, 1],
    uses: ['face', 'eyes'],
    positions: atRest,
    works: ['silent', 'lights-low'],
    care: [adapts('LIGHT', 'dim-light')],
  }),
  activity('breathe-slowly-together', {
    tier: 0,
    met: 1,
    demand: [0, 1],
    minutes: [3, 1],
    uses: ['chest'],
    positions: atRest,
    works: ['apart', 'silent', 'lights-low'],
    care: [adapts('RESP', 'own-pace'), adapts('O2', 'own-pace')],
    sources: ['breathlessness-leaflets'],
  }),
  activity('text-how-did-you-sleep', {
    tier: 0,
    met: 1.3,
    demand: [0, 1],
    minutes: [1, 1],
    uses: ['hand', 'eyes'],
    positions: atRest,
    works: ['apart', 'silent', 'lights-low'],
    care: [adapts('COG', 'template'), adapts('LIGHT', 'dim-light'), adapts('APH', 'picture-or-voice')],
  }),
  activity('leave-a-note-or-voice-message', {
    tier: 0,
    met: 1.3,
    demand: [0, 1],
    minutes: [2, 1],
    uses: ['hand'],
    positions: atRest,
    works: ['apart', 'silent', 'lights-low'],
    care: [adapts('APH', 'picture-or-voice'), adapts('COG', 'template')],
    sources: ['stroke-guideline-2023'],
  }),
  activity('send-a-photo-that-made-you-think', {
    tier: 0,
    met: 1.3,
    demand: [0, 1],
    minutes: [2, 1],
    uses: ['hand', 'eyes'],
    positions: atRest,
    works: ['apart', 'silent'],
    care: [adapts('LIGHT', 'dim-light')],
  }),
];
