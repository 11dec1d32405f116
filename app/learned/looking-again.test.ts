import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { newEntry } from '../plans/index.ts';
import { day, home } from '../session/home.contract.ts';
import { mine, type Session } from '../session/index.ts';
import { couple, few, opensAgain } from '../session/rounds.contract.ts';
import { loadWords } from '../words/index.ts';
import { Again } from './again.tsx';
import { Line } from './line/line.tsx';
import { haveLooked, toLookAgain } from './looking-again.ts';

await loadWords('en', ['looked-again']);

const condition = mine({ kind: 'condition-told', condition: { id: 'c1', flags: [], stance: { kind: 'recent' } } });
const precaution = mine({
  kind: 'precaution-set',
  precaution: { id: 'p1', target: { kind: 'tier', tier: 4 }, from: day },
});
const looks = (session: Session) =>
  [...session.known.value.mine.laid.values()].filter(({ body }) => body.kind === 'looked-again');
const line = (session: Session) => renderToString(h(Line, { session }));
const aDay = 86_400_000;

test('[LE7] [LN5] it begins with what stands; what comes on a later day shows a line, until it was looked at', async () => {
  const us = await couple(few);
  await us.ada.add([precaution]);
  expect([toLookAgain(us.ada), line(us.ada)]).toEqual(['take-in', '']);
  await haveLooked(us.ada);
  expect(toLookAgain(us.ada)).toBe('nothing');
  us.here.now += 2 * aDay;
  await opensAgain(us, 'ada');
  await us.ada.add([condition]);
  expect(toLookAgain(us.ada)).toBe('again');
  expect(line(us.ada)).toContain('href="#/learned/again"');
  await haveLooked(us.ada);
  expect([toLookAgain(us.ada), line(us.ada), looks(us.ada).length]).toEqual(['nothing', '', 1]);
});

test('[LE7] [LN4] [P5] on the phone of the person concerned and on no other, and nothing of it in what both read', async () => {
  const us = await couple(few);
  for (const who of ['ada', 'ben'] as const) await haveLooked(us[who]);
  us.here.now += 2 * aDay;
  for (const who of ['ada', 'ben'] as const) await opensAgain(us, who);
  const shared = async (who: 'ada' | 'ben') => {
    const loaded = await us.phones[who].side.load();
    return loaded.ok ? JSON.stringify([loaded.value.shown, loaded.value.passing]) : undefined;
  };
  const before = [await shared('ada'), await shared('ben')];
  await us.ada.add([condition, precaution]);
  expect(line(us.ada)).not.toBe('');
  await us.here.settle();
  expect([toLookAgain(us.ben), line(us.ben)]).toEqual(['nothing', '']);
  await haveLooked(us.ada);
  await us.here.settle();
  expect([await shared('ada'), await shared('ben')]).toEqual(before);
});

test('[LE7] a treatment of mine that begins, private or shown as mine; one that is for both says nothing to either', async () => {
  for (const [sight, says] of [
    ['private', 'again'],
    ['mine', 'again'],
    ['both', 'nothing'],
  ] as const) {
    const us = await couple(few);
    for (const who of ['ada', 'ben'] as const) await haveLooked(us[who]);
    us.here.now += 2 * aDay;
    for (const who of ['ada', 'ben'] as const) await opensAgain(us, who);
    const when = { kind: 'days', from: us.ada.today.value, days: 1 } as const;
    await us.ada.add(newEntry({ kind: 'treatment', title: 'Infusion', when }, sight));
    await us.here.settle();
    expect([sight, toLookAgain(us.ada), toLookAgain(us.ben)]).toEqual([sight, says, 'nothing']);
  }
});

test('[LN4] [LN5] neither the line nor its page names a reason; "not now" is there', async () => {
  const { session } = await (await home()).open('a');
  const page = renderToString(h(Again, { session }));
  for (const href of ['#/limits', '#/us/signals', '#/talk', '#/today']) expect(page).toContain(`href="${href}"`);
  expect(page.replaceAll(/<[^>]*>/g, ' ')).not.toMatch(/health|illness|condition|precaution|treatment|flare|doctor/i);
});
