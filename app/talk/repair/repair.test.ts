import { readFileSync } from 'node:fs';
import { lastDayOf } from '@unhurried/domain/repair';
import { expect, test } from 'vitest';
import { day, home } from '../../session/home.contract.ts';
import { lapseOf, mine, passing, type Session } from '../../session/index.ts';
import { ask } from './acts.ts';
import { askedNow, marksOf } from './asked.ts';
import { repairWaits } from './index.ts';
import { asked, feltOf, going, leaves, opened, puts, seals } from './lived.contract.ts';
import { drawn, drawnRoom, lying, opens, plain, untilBothSay } from './told.contract.ts';

test('[RH1] [RP1] one tap says one thing for seven days, and while it stands there is no asking again', async () => {
  const house = await home();
  const before = await opens(house, 'a');
  expect(drawn(before)).toContain('There is something that I would like us to look at, when we both can.');
  const { session, side } = await house.open('a');
  await ask(session);
  await ask(session);
  const loaded = await side.load();
  const all = loaded.ok ? loaded.value.passing.filter(({ body }) => body.kind === 'repair-asked') : [];
  expect(all.map(({ body }) => Object.keys(body).toSorted())).toEqual([['day', 'kind', 'repair']]);
  expect(JSON.stringify(all)).toContain(String(lapseOf(lastDayOf(day))));
  expect(drawn(session)).not.toContain('Ask b');
  await opens(house, 'b', ask);
  expect(lying(await opens(house, 'b'))).toEqual(['a repair-asked']);
});

test('[RH2] [RP3] it is found quietly and put out of sight by one private fact; nothing goes, not even what waits', async () => {
  const house = await asked();
  const { session, side } = await house.open('b');
  // More than this day allows, so that something waits to be narrowed. [SE7]
  const offering = { day, tier: 5, word: 'open', talk: true, list: [] } as const;
  await session.add([passing({ kind: 'offered', offering }, lapseOf(day))]);
  expect(repairWaits(session)).toBe(true);
  expect(plain(drawnRoom(session))).toContain('would like to look at something with you');
  expect(plain(drawn(session))).toContain('There is nothing to do now.');
  const journals = async () => {
    const loaded = await side.load();
    return loaded.ok ? JSON.stringify([loaded.value.shown, loaded.value.passing]) : 'closed';
  };
  const before = await journals();
  await puts(session);
  expect([await journals(), repairWaits(session), lying(session)]).toEqual([before, false, ['a repair-asked']]);
  expect(plain(drawnRoom(session))).not.toContain('would like');
  expect(marksOf(session)).toMatchObject([{ how: 'away', day }]);
  expect(drawn(session)).toContain('Ask ');
  // Whoever then asks finds that it is asked already.
  await ask(session);
  expect([askedNow(session)?.kind, lying(session)]).toEqual(['waits', ['a repair-asked']]);
});

test('[RH2] the row ends once my own part is sealed, and the way to it stays', async () => {
  const house = await asked();
  expect(repairWaits(await opens(house, 'b'))).toBe(true);
  const session = await opens(house, 'b', seals('felt', feltOf('The bus was gone.')));
  expect(repairWaits(session)).toBe(false);
  expect(plain(drawnRoom(session))).not.toContain('would like to look at something');
});

test('[RH7] what I heard and my step are taken back by buttons with names of their own', async () => {
  const house = await opened();
  await opens(house, 'a', seals('heard', 'You were cold.'));
  const html = plain(drawn(await opens(house, 'a', seals('step', 'A cup of tea.'))));
  expect(html).toContain('Take back what I heard');
  expect(html).toContain('Take back my step');
  expect(html.indexOf('What has not opened is taken back.')).toBeLessThan(html.indexOf('Leave it here'));
});

test('[RH2] what is asked anew within seven days by a program that asks again stays out of sight', async () => {
  const house = await asked();
  await opens(house, 'b', puts);
  const again = { kind: 'repair-asked', repair: '0'.repeat(32), day } as const;
  await opens(house, 'a', ({ add }) => add([passing(again, lapseOf(lastDayOf(day)))]));
  expect(repairWaits(await opens(house, 'b'))).toBe(false);
});

test('[RH3] [RP4] [P8] for whoever asked the page is the same, whatever the other does with it', async () => {
  const without: readonly ((session: Session) => unknown)[] = [
    () => undefined,
    drawn,
    puts,
    seals('felt', 'Tired.'),
    async (session) => {
      await seals('felt', 'Tired.')(session);
      await leaves(session);
    },
  ];
  const seen = new Set<string>();
  for (const work of without) {
    const house = await asked();
    await opens(house, 'b', work);
    const a = await opens(house, 'a');
    seen.add(
      [[], ['heart'], ['write'], ['step']]
        .map((rest) => drawn(a, rest))
        .join('\n')
        .replaceAll(/P\d+-\d+/g, 'P'),
    );
  }
  expect(seen.size).toBe(1);
  expect(plain([...seen].join())).toContain('You have said it.');
});

test('[RH3] whatever became of it, after seven days the page is the one of the beginning', async () => {
  const seen = new Set<string>();
  for (const work of [() => undefined, puts, seals('felt', 'Tired.')]) {
    const house = await asked();
    await opens(house, 'b', work);
    const a = await opens(house, 'a');
    const week = { value: '2026-05-11' } as Session['today'];
    seen.add(drawn({ ...a, known: a.known, today: week, person: a.person, partner: a.partner } as Session));
  }
  expect(seen.size).toBe(1);
  expect([...seen].join()).toContain('Ask ');
});

test('[RH4] the question about the heart knows nobody and writes nothing', () => {
  const code = readFileSync(new URL('heart.tsx', import.meta.url), 'utf8');
  expect(code).not.toMatch(/session|Signal|localStorage|draft/i);
});

test('[RH5] [RP6] four parts apart, opened together, said back, a small step, on one phone', async () => {
  const house = await opened();
  const a = await opens(house, 'a');
  expect(plain(drawn(a))).toContain('What happened The bus was gone.');
  expect(plain(drawn(await opens(house, 'b')))).toContain('What happened We came late.');
  await opens(house, 'a', seals('heard', 'You waited in the cold.'));
  expect(plain(drawn(await opens(house, 'b')))).not.toContain('cold');
  await opens(house, 'b', seals('heard', 'You were alone.'));
  await untilBothSay(house, 'You were alone.');
  expect(plain(drawn(await opens(house, 'a')))).toContain('What b heard You were alone.');
  await opens(house, 'a', seals('step', 'step:sit-together'));
  await opens(house, 'b', seals('step', 'A call at noon.'));
  await untilBothSay(house, 'A call at noon.');
  const done = plain(drawn(await opens(house, 'b')));
  expect(done).toContain('That is enough for now.');
  expect(done).toContain('Sit together for ten minutes');
  expect(drawn(await opens(house, 'a'))).toContain('href="#/talk"');
});

test('[RH5] before it is kept the page says when it opens, until when it can be taken back, and when it is gone', async () => {
  const a = await opens(await asked(), 'a');
  const html = drawn(a, ['write']);
  expect(html.match(/<textarea/g)).toHaveLength(4);
  expect(plain(html)).toMatch(/both of you have written and both say: open.*take it back.*two weeks/);
});

test('[RH5] [RP2] where two askings crossed, what was written under the one that does not count is in the form', async () => {
  const house = await asked();
  await opens(house, 'a', seals('felt', feltOf('We came late.')));
  const crossed = { kind: 'repair-asked', repair: '0'.repeat(32), day } as const;
  await opens(house, 'b', ({ add }) => add([passing(crossed, lapseOf(lastDayOf(day)))]));
  const a = await opens(house, 'a');
  expect(going(a).repair).toBe(crossed.repair);
  expect(plain(drawn(a, ['write']))).toContain('We came late.');
});

test('[RH6] [RP5] what is in no parts is shown as plain words, and is never more than text', async () => {
  const house = await opened('Sorry. <img src=x onerror=alert(1)>', 'step:sit-together');
  const b = drawn(await opens(house, 'b'));
  expect(b).toContain('Sorry. &lt;img');
  expect(b).not.toContain('<img');
  expect(plain(drawn(await opens(house, 'a')))).toContain('step:sit-together');
});

test('[RH7] [RP7] before anything was read, leaving leaves nothing anywhere', async () => {
  const house = await asked();
  await opens(house, 'a', seals('felt', 'Tired.'));
  await opens(house, 'b', seals('felt', 'Late.'));
  await opens(house, 'b', leaves);
  const a = await opens(house, 'a');
  expect(lying(a)).toEqual(['a answer-sealed', 'a repair-asked']);
  expect(plain(drawn(a))).toContain('Your part is kept.');
  await opens(house, 'a', leaves);
  for (const person of ['a', 'b'] as const) {
    const session = await opens(house, person);
    expect([lying(session), drawn(session).includes('Ask ')]).toEqual([[], true]);
  }
});

test('[RH7] [RP7] after both have read, leaving takes back what is unread and empties my page alone', async () => {
  const house = await opened();
  await opens(house, 'a', seals('heard', 'You waited.'));
  await opens(house, 'a', leaves);
  const a = await opens(house, 'a');
  expect(drawn(a)).toContain('Ask ');
  expect(lying(a).filter((each) => each === 'a answer-sealed')).toHaveLength(1);
  const b = plain(drawn(await opens(house, 'b')));
  expect(b).toContain('What happened We came late.');
});

test('[RH8] on a shared phone the page of the line leads to help, sets nothing and says why', async () => {
  const a = await opens(await home(), 'a');
  const shared = drawn(a, ['not-safe'], 'two');
  expect([shared.includes('<button'), shared.includes('href="#/help"')]).toEqual([false, true]);
  expect(plain(shared)).toContain('This phone is shared.');
  const own = drawn(a, ['not-safe'], 'alone');
  expect([own.match(/<button/g)?.length, own.includes('href="#/help"')]).toEqual([1, true]);
  for (const rest of [[], ['heart'], ['apart']]) expect(drawn(a, rest)).toContain('href="#/talk/repair/not-safe"');
});

test('[RH9] whoever is worried finds help on every page, and nothing of what the other began or wrote', async () => {
  const house = await opened();
  const { session } = await house.open('a');
  const condition = { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } as const;
  await session.add([mine({ kind: 'condition-told', condition })]);
  const pages = [[], ['heart'], ['apart'], ['write'], ['heard'], ['step'], ['not-safe']].map((rest) =>
    drawn(session, rest),
  );
  expect(new Set(pages).size).toBe(1);
  expect(pages[0]).toContain('href="#/help"');
  expect(pages[0]).not.toMatch(/bus|misunderstanding|safe|pressure/);
  expect(pages[0]).not.toContain('<button');
  await seals('heard', 'You waited.')(session);
  expect(drawn(session)).toContain('Take it back');
  await leaves(session);
  expect(drawn(session)).not.toContain('<button');
  const b = await opens(await asked(), 'b');
  expect(repairWaits(b)).toBe(true);
  await b.add([mine({ kind: 'condition-told', condition })]);
  expect(repairWaits(b)).toBe(false);
});
