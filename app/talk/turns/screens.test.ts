import { beginsOn, enough, paused } from '@unhurried/domain/talk';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { sayUpToIt } from '../../both-there/index.ts';
import type { OpenScreen, Session } from '../../session/index.ts';
import { loadWords } from '../../words/index.ts';
import { spaceOf } from './space.ts';
import { begin, leaveEnd, type TalkNow } from './talk-now.ts';
import { bothMayTalk, heard, offersToday } from './talking.contract.ts';
import { TurnsPage } from './turns-page.tsx';
import { write } from './written-facts.ts';

await loadWords('en', ['talk', 'turns']);

const app = { device: { zone: () => 'Europe/Lisbon' } } as unknown as OpenScreen['app'];
const drawn = (session: Session, way = 'phones'): string => renderToString(h(TurnsPage, { app, session, rest: [way] }));
const buttons = (page: string): readonly string[] =>
  [...page.matchAll(/<button[^>]*><span>([^<]*)/g)].map(([, words]) => words ?? '');

/** Every place that a talk of one turn each goes through, and a pause. */
const through: readonly ((talk: TalkNow) => void)[] = [
  ...Array.from({ length: 6 }, () => (talk: TalkNow) => talk.endStep()),
  (talk) => talk.stopWith(paused),
];

test('[TW1] [TN6] on one phone each step names whose it is; there is no clock, and nothing is counted', async () => {
  const us = await bothMayTalk();
  const talk = begin(us.ada, 'one-phone');
  const said: string[] = [];
  for (const next of through) {
    const page = drawn(us.ada, 'one-phone');
    said.push(/class="turns-words"[^>]*>([^<]*)/.exec(page)?.[1] ?? '');
    expect(page.replace(/<[^>]*>/g, ' ')).not.toMatch(/\d/);
    expect(page).not.toMatch(/timer|progressbar|aria-valuenow/);
    next(talk);
  }
  for (const words of said) expect(words).toMatch(/^(Ada|Ben): (your words|say back|was that it)/);
  expect(new Set(said.slice(0, 6)).size).toBe(6);
});

test('[TW2] pause, time-out and enough are there at every step, last and in one order', async () => {
  const us = await bothMayTalk();
  const talk = begin(us.ada, 'one-phone');
  for (const next of [...through, () => undefined]) {
    expect(buttons(drawn(us.ada, 'one-phone')).slice(-3)).toEqual(['Pause', 'Time-out', 'Enough']);
    next(talk);
  }
});

test('[TW1] [TN2] on two phones whoever does not own a step has no way to end it', async () => {
  const us = await bothMayTalk();
  const talks = [us.ada, us.ben].map((session) => begin(session, 'phones'));
  await heard(us);
  const pages = [us.ada, us.ben].map((session) => buttons(drawn(session)));
  expect(pages.map((each) => each.length).sort()).toEqual([3, 4]);
  expect(pages.flat()).toContain('That is what I wanted to say');
  expect(talks.length).toBe(2);
});

test('[TW8] [TN5] [TN7] however it ended, the last page says the same to both', async () => {
  const ends: readonly ((talk: TalkNow, session: Session) => unknown)[] = [
    (talk) => talk.stopWith(enough),
    (talk) => {
      talk.endStep();
      talk.stopWith(paused);
      talk.stopWith(enough);
    },
    (_, session) => offersToday(session, false),
  ];
  const pages = new Set<string>();
  for (const end of ends) {
    const us = await bothMayTalk();
    const talks = [us.ada, us.ben].map((session) => begin(session, 'phones'));
    await heard(us);
    if (talks[0]) await end(talks[0], us.ada);
    await heard(us);
    for (const session of [us.ada, us.ben]) pages.add(drawn(session));
  }
  expect(pages.size).toBe(1);
  expect([...pages][0]).toContain('Thank you, both of you.');
});

test('[TW4] without both being up to it, its page leads to where each says so', async () => {
  const us = await bothMayTalk();
  for (const way of ['phones', 'one-phone', 'writing'])
    expect(drawn(us.ada, way)).toMatch(/A talk begins when both of you are up to it\..*#\/talk\/ready/s);
  begin(us.ada, 'one-phone').stopWith(enough);
  expect(drawn(us.ada)).toContain('Thank you, both of you.');
  leaveEnd(us.ada);
  expect(drawn(us.ada)).toContain('A talk begins when both of you are up to it.');
});

test('[TW4] [P7] what the other has begun in writing waits for my yes of today', async () => {
  const us = await bothMayTalk();
  const begins = beginsOn(spaceOf(us.ada), us.ada.today.value) === us.ada.person ? us.ada : us.ben;
  const other = begins === us.ada ? us.ben : us.ada;
  await sayUpToIt(begins, 'talk');
  await write(begins, 'I miss our walks');
  await heard(us);
  const notNow = 'A talk begins when both of you are up to it.';
  expect(drawn(other, 'writing')).toContain(notNow);
  expect(drawn(other, 'writing')).not.toContain('walks');
  await sayUpToIt(other, 'talk');
  expect(drawn(other, 'writing')).toContain('I miss our walks');
});

test('[TW13] as a talk opens, nothing says that the other phone may not hear', async () => {
  const us = await bothMayTalk();
  const talk = begin(us.ada, 'phones');
  expect(talk.reaches.value).toBe(false);
  expect(drawn(us.ada)).not.toContain('may not hear');
});
