import { conditions } from '@unhurried/content/conditions';
import { type CareState, noCare, type Precaution } from '@unhurried/domain/care';
import { flags, positions, regions, strains, tiers } from '@unhurried/domain/library';
import { longestSentence } from '@unhurried/domain/sentence';
import { addDays, type Day } from '@unhurried/domain/time';
import type { VNode } from 'preact';
import { expect, test } from 'vitest';
import { home } from '../session/home.contract.ts';
import { mine } from '../session/index.ts';
import { loadWords } from '../words/index.ts';
import { Ready } from './ready.tsx';
import { always, suggestedFrom } from './suggested.ts';

await loadWords('en', ['sentence-ready', 'conditions', 'body', 'tiers']);

const today = '2026-11-23' as Day;
const then = '2026-12-12' as Day;
const wordsOf = (care: Partial<CareState>) => suggestedFrom({ ...noCare, ...care }, today).map(({ words }) => words);
const heart = { id: 'heart-attack', flags: ['CARD'] } as const;
const precaution = (target: Precaution['target'], more: Partial<Precaution> = {}): Precaution => ({
  ...{ id: JSON.stringify(target), target, from: today },
  ...more,
});

test('[SS2] a condition and where it stands, with the day where my team gave one', () => {
  const told = suggestedFrom(
    { ...noCare, conditions: [{ ...heart, stance: { kind: 'not-until', day: then } }] },
    today,
  );
  expect(told).toEqual([
    {
      words:
        'Heart: not yet cleared until Saturday, December 12. Effort waits until my team has said yes. Slow and gentle is fine.',
      until: then,
    },
  ]);
  expect(wordsOf({ conditions: [{ ...heart, stance: { kind: 'cleared' } }] })).toEqual([
    'Heart: my team has said yes.',
  ]);
  const [recent] = wordsOf({ conditions: [{ ...heart, stance: { kind: 'recent' } }] });
  expect(recent).toMatch(/^Heart: not yet cleared\. Effort waits/);
  // A day that has come is asked about in Care first.
  expect(
    suggestedFrom({ ...noCare, conditions: [{ ...heart, stance: { kind: 'not-until', day: today } }] }, today),
  ).toEqual([{ words: recent }]);
});

test('[SS2] a precaution with its last day; one that is over, or has not begun, is not said', () => {
  const tier = { kind: 'tier', tier: 5 } as const;
  expect(suggestedFrom({ ...noCare, precautions: [precaution(tier, { until: then })] }, today)).toEqual([
    {
      words: 'Closer touch and what goes further waits until Saturday, December 12. What is gentler is fine.',
      until: then,
    },
  ]);
  expect(wordsOf({ precautions: [precaution(tier, { until: addDays(today, -1) })] })).toEqual([]);
  expect(wordsOf({ precautions: [precaution(tier, { from: addDays(today, 1) })] })).toEqual([]);
  expect(wordsOf({ precautions: [precaution({ kind: 'note' }, { words: 'My own words.' })] })).toEqual([
    'My own words.',
  ]);
});

test('[SS2] of what another release told of, and this one has no words for, nothing is suggested', () => {
  const unknown = [{ kind: 'position', position: 'later' }, { kind: 'tier', tier: 9 }, { kind: 'later' }];
  for (const target of unknown)
    expect(wordsOf({ precautions: [precaution(target as unknown as Precaution['target'])] })).toEqual([]);
});

test('[SS2] of feeling unsafe and of past harm nothing is suggested, whatever else comes with it', () => {
  const stance = { kind: 'recent' } as const;
  for (const flag of ['SAFE', 'TRAUMA'] as const) {
    expect(wordsOf({ conditions: [{ id: 'hard-memories', flags: [flag], stance }] })).toEqual([]);
    expect(wordsOf({ conditions: [{ id: 'depression', flags: ['MOOD', flag], stance }] })).toEqual([]);
    expect(wordsOf({ precautions: [precaution({ kind: 'flag', flag })] })).toEqual([]);
  }
});

test('[SS2] of every condition and everything to be careful with there are words, short enough, that speak to nobody', () => {
  const said = new Set(['SAFE', 'TRAUMA']);
  const stances = [{ kind: 'recent' }, { kind: 'cleared' }, { kind: 'not-until', day: then }] as const;
  const targets: readonly Precaution['target'][] = [
    ...positions.map((position) => ({ kind: 'position', position }) as const),
    ...strains.map((strain) => ({ kind: 'strain', strain }) as const),
    ...regions.map((region) => ({ kind: 'region', region }) as const),
    ...tiers.map((tier) => ({ kind: 'tier', tier }) as const),
    ...flags.filter((flag) => !said.has(flag)).map((flag) => ({ kind: 'flag', flag }) as const),
  ];
  const all = [
    ...targets.map((target) => wordsOf({ precautions: [precaution(target, { until: then })] })),
    ...conditions
      .filter(({ brings }) => !brings.some((flag) => said.has(flag)))
      .flatMap(({ id, brings }) => stances.map((stance) => wordsOf({ conditions: [{ id, flags: brings, stance }] }))),
    ...always().map(({ words }) => [words]),
  ];
  expect(all.filter(({ length }) => length !== 1)).toEqual([]);
  for (const [words] of all) {
    expect([...(words ?? '')].length, words).toBeGreaterThan(0);
    expect([...(words ?? '')].length, words).toBeLessThanOrEqual(longestSentence);
    if (!always().some((each) => each.words === words)) expect(words).not.toMatch(/\byour?\b/i);
  }
});

test('[SS1] what was told can be picked, what holds no health is always there; picking one hands over its words and writes nothing', async () => {
  const { session } = await (await home()).open('a');
  const picked: unknown[] = [];
  const list = () => {
    const drawn = Ready({ session, onPick: (...chosen) => picked.push(chosen) }) as VNode<{ children: unknown }>;
    return drawn.props.children as readonly VNode<{ children: VNode<{ onPress: () => void }> }>[];
  };
  expect(list()).toHaveLength(always().length);
  await session.add([
    mine({ kind: 'condition-told', condition: { ...heart, stance: { kind: 'not-until', day: then } } }),
  ]);
  const { seq } = session.known.value;
  expect(list()).toHaveLength(always().length + 1);
  list()[0]?.props.children.props.onPress();
  expect(picked).toEqual([[expect.stringContaining('Heart: not yet cleared'), then]]);
  expect(session.known.value.seq).toBe(seq);
});
