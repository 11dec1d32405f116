import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { envelopeModel, type Post, realPost } from './envelope.ts';
import { pairingModel } from './pairing.ts';
import { type Run, real } from './pairing-phones.ts';
import { search } from './search.ts';

const paired = (change: Partial<Run>) => search(pairingModel({ ...real, ...change }));
const posted = (change: Partial<Post>) => search(envelopeModel({ ...realPost, ...change }));
const everybody = (couples: number) =>
  Array.from({ length: couples }, (_, at) => [`inviter ${at} is linked`, `guest ${at} is linked`]).flat();

test.each([
  ['one couple, an invitation that nobody saw', { couples: 1, invitation: 'secret' }],
  ['one couple, an invitation that somebody saw', { couples: 1, invitation: 'seen' }],
  ['one couple, an invitation that may be another one', { couples: 1, invitation: 'swapped' }],
  ['two couples whose messages are mixed', { couples: 2, invitation: 'secret' }],
  ['two couples whose messages are mixed, both invitations seen', { couples: 2, invitation: 'seen' }],
  ['two couples who never compare, invitations that nobody saw', { couples: 2, invitation: 'secret', words: false }],
] as const)('[FM4] no attack on pairing: %s', (_, run) => {
  const { attack, reached, states } = paired(run);
  expect(attack).toBeUndefined();
  // Everybody could come to the end, so there was something to attack.
  expect([...reached].sort()).toEqual(everybody(run.couples).sort());
  expect(states).toBeGreaterThan(5);
});

test('[FM3] an invitation that somebody saw, and no words: the inviter gives to a stranger', () => {
  const { attack } = paired({ invitation: 'seen', words: false });
  expect(attack).toEqual({
    what: 'the gift of inviter 0 is known to a stranger',
    trace: ['inviter 0 takes an answer', 'inviter 0 says "the same" and gives'],
  });
});

test('[FM3] a gift that does not say whose it is comes back to its giver as the gift of the other', () => {
  const { attack } = paired({ giver: false });
  expect(attack?.what).toBe('inviter 0 is linked to somebody else');
  expect(attack?.trace.at(-1)).toBe('inviter 0 takes a gift');
});

test('[FM3] an invitation that promises no hello leaves the guest, too, with nothing but the words', () => {
  expect(paired({ invitation: 'seen', promise: false }).attack).toBeUndefined();
  const guestFirst = { ...pairingModel({ ...real, invitation: 'seen', promise: false, words: false }) };
  const alone = search({
    ...guestFirst,
    moves: (state, knowledge) => guestFirst.moves(state, knowledge).filter(({ says }) => says.startsWith('guest')),
  });
  expect(alone.attack?.what).toBe('the gift of guest 0 is known to a stranger');
});

test.each(['relay', 'partner'] as const)('[FM4] no attack on envelopes by the %s', (attacker) => {
  const { attack, reached, states } = posted({ attacker });
  expect(attack).toBeUndefined();
  expect([...reached].sort()).toEqual(['my other phone takes what I wrote', 'their phone takes what I wrote']);
  expect(states).toBeGreaterThan(1000);
});

test('[FM3] a tag over the body alone lets the other person put my "yes" under another heading', () => {
  const { attack } = posted({ covers: ['box'] });
  expect(attack?.what).toBe('my other phone takes for mine what I never wrote');
  expect(attack?.trace.length).toBe(2);
});

test('[FM3] a tag that leaves out the mailbox lets the other person move what I wrote to another one', () => {
  const { attack } = posted({ covers: ['header'] });
  const [wrote, took] = attack?.trace ?? [];
  expect(wrote).toContain('"box":"box 1"');
  expect(took).toContain('"box":"box 3"');
});

test('[FM5] every label of the search and of the ProVerif models is one of keys/SPEC.md', () => {
  const here = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
  const spec = here('../../keys/SPEC.md');
  const files = [
    ...['pairing-terms.ts', 'envelope.ts'],
    ...readdirSync(new URL('../models', import.meta.url)).map((name) => `../models/${name}`),
  ];
  const labels = files.flatMap((file) => here(file).match(/cs1\/[a-z0-9/-]+(?:\$\{\w+\}[a-z0-9/-]*)?/g) ?? []);
  expect(labels.length).toBeGreaterThan(30);
  // The SPEC names labels in full, or as one of a run: `hello-b/v1` after `cs1/pair/hello-a/v1`, `gift-x` for either giver.
  const named = (label: string): string => label.replace(/\$\{\w+\}/, 'x').replace(/gift-[ab]/, 'gift-x');
  const last = (label: string): string => label.split('/').slice(2).join('/');
  const numbered = /^cs1\/pair\/[1-4]$/;
  const unknown = labels
    .map(named)
    .filter((label) => !spec.includes(label) && !spec.includes(last(label)) && !numbered.test(label));
  expect(unknown).toEqual([]);
});
