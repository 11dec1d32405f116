import { dayParts, type Ritual } from '@unhurried/domain/rituals';
import { both, either, here, one, other, ritual } from './builder.ts';

/** Small things of any day, from the morning on. */
export const ofTheDay: readonly Ritual[] = [
  ritual('good-morning', {
    steps: [here(both('look')), one('night'), other('listen', 2), both('small')],
    worst: [either('morning')],
    apart: [one('write'), other('answer')],
    suits: ['morning'],
  }),
  ritual('three-good-breaths', {
    steps: [both('settle'), both('first'), both('second'), both('third')],
    worst: [both('still')],
    apart: [both('agree'), both('breathe')],
    silent: true,
    music: 'none',
    suits: dayParts,
  }),
  ritual('a-window-together', {
    steps: [here(both('settle')), here(both('look', 5)), both('name')],
    worst: [either('tell')],
    apart: [both('own-window', 5), either('send')],
    light: 'daylight',
    suits: ['morning', 'day'],
  }),
  ritual('slow-cup', {
    steps: [one('make', 5), both('hold'), both('sip', 3), both('notice', 2)],
    worst: [both('wait', 2)],
    apart: [both('same-hour', 5), both('sip-apart', 5)],
    suits: ['morning', 'day'],
  }),
  ritual('welcome-home', {
    steps: [one('down', 2), here(both('greet')), either('ask'), both('have', 10)],
    worst: [either('glad')],
    apart: [one('arrived'), other('glad-write')],
    suits: ['day', 'evening'],
  }),
  ritual('thanks-for-one-small-thing', {
    steps: [one('think'), one('thank'), other('take'), both('turn')],
    worst: [either('today')],
    apart: [one('send'), other('read')],
    suits: ['day', 'evening', 'night'],
  }),
  ritual('the-jar-for-two', {
    steps: [either('slip', 3), either('fold'), here(both('open')), either('read', 2)],
    worst: [either('say')],
    apart: [either('envelope', 3), either('tell')],
    suits: ['day', 'evening'],
  }),
];
