import { offeringOn } from '@unhurried/domain/offering';
import { expect, test } from 'vitest';
import { day, home, reading, usual } from './home.contract.ts';
import { lapseOf, type MineFact, mine, passing, type Session } from './index.ts';
import { narrowingKinds } from './narrowing.ts';

/** A kind that is new in `MineFact` does not compile until it has chosen. */
const choices: Readonly<Record<MineFact['kind'], 'narrows' | 'quiet'>> = {
  'checked-in': 'narrows',
  'usual-told': 'narrows',
  'diary-imported': 'narrows',
  'limit-set': 'narrows',
  'limit-lifted': 'quiet',
  // But for a worry. [SE16]
  'condition-told': 'narrows',
  'condition-ended': 'quiet',
  'precaution-set': 'narrows',
  'precaution-ended': 'quiet',
  'red-flag-raised': 'narrows',
  'red-flag-looked-at': 'quiet',
  'profile-chosen': 'narrows',
  'standing-tapped': 'narrows',
  'low-is-usual': 'narrows',
  'time-had': 'narrows',
  'little-more': 'quiet',
  // The app writes it when it opens, and would tell that it was opened.
  'times-settled': 'quiet',
  'welcome-answered': 'narrows',
  'own-activity-hidden': 'narrows',
  'own-activities-unhidden': 'quiet',
  overruled: 'narrows',
  'slots-given': 'quiet',
  'decks-began': 'quiet',
  'first-deck-done': 'quiet',
  'week-seen': 'quiet',
  'round-sealed': 'quiet',
  'round-over': 'quiet',
  'question-put-aside': 'quiet',
  'question-drifts': 'quiet',
  'senses-noted': 'quiet',
  'entry-written': 'quiet',
  'reminders-set': 'quiet',
  'answer-written': 'quiet',
  'question-skipped': 'quiet',
  'question-met': 'quiet',
  'sleep-told': 'quiet',
  'kindness-put-away': 'quiet',
  'jar-note-written': 'quiet',
  'cue-written': 'quiet',
  'cue-offer-left': 'quiet',
  'learned-hidden': 'quiet',
  'looked-again': 'quiet',
  'words-kept': 'quiet',
  'medicine-told': 'quiet',
  'medicine-noticed': 'quiet',
  'clinic-told': 'quiet',
  'scale-noted': 'quiet',
  'question-kept': 'quiet',
  'answer-noted': 'quiet',
};

test('[SE7] every kind of mine has chosen whether it can make a day smaller', () => {
  const chosen = Object.entries(choices).flatMap(([kind, choice]) => (choice === 'narrows' ? [kind] : []));
  expect([...narrowingKinds].sort()).toEqual(chosen.sort());
});

/** A day that was offered, and a limit that nothing has measured it by: written by a version that could not. */
async function waiting(fact: MineFact): Promise<{ readonly a: Session; readonly other: () => Promise<unknown> }> {
  const two = await home();
  const { session, side } = await two.open('a');
  await session.add([usual, mine({ kind: 'checked-in', reading })]);
  await session.add([
    passing(
      { kind: 'offered', offering: session.prepare({ leaveOut: [], pastMyEnvelope: false }).offering },
      lapseOf(day),
    ),
  ]);
  await side.append([mine(fact)]);
  const { session: a } = await two.open('a');
  const other = async () => offeringOn((await two.open('b')).session.known.value.ours.passing.a, day);
  return { a, other };
}

const name = 'a'.repeat(32);
const quiet: readonly MineFact[] = [
  { kind: 'jar-note-written', note: name, what: 'joke', text: 'A heron walks in' },
  { kind: 'looked-again', day },
  { kind: 'learned-hidden', sentence: 'rest-helps' },
  { kind: 'sleep-told', at: '23:00' },
  { kind: 'limit-lifted', limit: { kind: 'touch', region: 'hand' } },
  { kind: 'red-flag-looked-at' },
  { kind: 'condition-told', condition: { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } },
  { kind: 'condition-ended', id: 'safe' },
];

test('[SE7] [SE16] what cannot make a day smaller does not send what was waiting; what can, does', async () => {
  const { a, other } = await waiting({ kind: 'limit-set', limit: { kind: 'tier', tier: 1 } });
  const before = await other();
  for (const fact of quiet) {
    expect((await a.add([mine(fact)])).ok).toBe(true);
    expect([fact.kind, await other(), a.notice.value]).toEqual([fact.kind, before, undefined]);
  }
  await a.add([mine({ kind: 'limit-set', limit: { kind: 'touch', region: 'hand' } })]);
  expect(a.notice.value).toEqual({ kind: 'narrowed' });
  expect(await other()).not.toEqual(before);
});

test('[SE7] what is looked at in the same write counts when the day is measured', async () => {
  const { a, other } = await waiting({ kind: 'red-flag-raised', flag: 'chest-pain', day });
  const before = await other();
  const aside = mine({ kind: 'limit-set', limit: { kind: 'activity', activity: 'elsewhere' as never } });
  await a.add([mine({ kind: 'red-flag-looked-at' }), aside]);
  expect(await other()).toEqual(before);
});
