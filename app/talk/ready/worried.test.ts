import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { sayUpToIt } from '../../both-there/index.ts';
import { checkedIn, day, home, reading, usual } from '../../session/home.contract.ts';
import { lapseOf, mine, passing, type Session, type Unhurried } from '../../session/index.ts';
import { loadWords } from '../../words/index.ts';
import { TurnsPage } from '../turns/index.ts';
import { ReadyPage } from './index.ts';

await loadWords('en', ['talk', 'talk-ready', 'turns', 'answers']);

const app = { device: { zone: () => 'Europe/Lisbon' } } as unknown as Unhurried;
const marks = (session: Session) =>
  session.add([
    mine({ kind: 'condition-told', condition: { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } }),
  ]);
const offers = passing(
  { kind: 'offered', offering: { day, tier: 3, word: 'gentle', talk: true, list: [] } as never },
  lapseOf(day),
);

async function aFineDay(who: 'a' | 'b' = 'a') {
  const opened = await (await home()).open(who);
  const talks = mine({ kind: 'checked-in', reading: { ...reading, talk: true } as never });
  await opened.session.add([usual, mine({ kind: 'profile-chosen', profile: 'steady', day }), talks, offers]);
  return opened;
}

const ready = (session: Session) => renderToString(h(ReadyPage, { app, session, rest: [] }));

test('[RY7] [RH10] whoever is worried finds help first and no question; their yes stays until they take it back', async () => {
  for (const saidBefore of [false, true]) {
    const { session, side } = await aFineDay();
    if (saidBefore) await sayUpToIt(session, 'talk');
    expect(ready(session)).toContain('Are you up to a talk today?');
    const held = async () => {
      const loaded = await side.load();
      return loaded.ok && JSON.stringify(loaded.value.passing);
    };
    const before = await held();
    await marks(session);
    const page = ready(session);
    expect(page).toContain('#/help/pressure');
    expect(page).toContain('Another day after all');
    expect(page).not.toMatch(/Are you up to a talk|I am up to it/);
    expect(await held()).toBe(before);
  }
});

test('[TW10] on every page of a talk whoever is worried finds help, whatever their day', async () => {
  for (const way of ['phones', 'one-phone', 'writing'])
    for (const facts of [[], [checkedIn]]) {
      const { session } = await aFineDay();
      await session.add(facts);
      const page = () => renderToString(h(TurnsPage, { app, session, rest: [way] }));
      expect(page()).not.toContain('#/help/pressure');
      await marks(session);
      expect(page()).toContain('#/help/pressure');
      expect(page()).not.toContain('#/talk/ready');
    }
});
