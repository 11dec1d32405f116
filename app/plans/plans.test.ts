import type { Entry, When } from '@unhurried/domain/calendar';
import type { Day, Wall } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { mine, type Session } from '../session/index.ts';
import { couple, few, opensAgain } from '../session/rounds.contract.ts';
import {
  changing,
  entryWith,
  keeping,
  myPlans,
  newEntry,
  ourPlans,
  restTheWeek,
  takeOut,
  tellWish,
  weekRests,
  write,
} from './index.ts';

const at = (from: string, minutes = 60): When => ({ kind: 'time', from: from as Wall, minutes });
const on = (from: string): When => ({ kind: 'days', from: from as Day, days: 1 });
const shared = (session: Session) => ourPlans(session).value.entries;
const titles = (session: Session) => shared(session).map(({ title, stands }) => `${title}${stands ? '' : '?'}`);

const only = (session: Session): Entry => {
  const [entry] = shared(session);
  if (!entry) throw new Error('no entry');
  return entry;
};
const placed = (session: Session) => ({ entry: only(session), isPrivate: false });
const dinner = { kind: 'plan', title: 'Dinner', when: at('2026-11-24T18:00') } as const;

const bothHold = async (us: Awaited<ReturnType<typeof couple>>) => {
  await write(us.ada, newEntry(dinner, 'both'));
  await us.here.settle();
  await write(us.ben, keeping(us.ben, only(us.ben)));
  await us.here.settle();
};

test('[CL2] [PL2] what needs both is proposed, stands once both keep it, and either takes it out for both', async () => {
  const us = await couple(few);
  await write(us.ada, newEntry(dinner, 'both'));
  await us.here.settle();
  expect([titles(us.ada), titles(us.ben)]).toEqual([['Dinner?'], ['Dinner?']]);
  await write(us.ben, keeping(us.ben, only(us.ben)));
  await us.here.settle();
  expect([titles(us.ada), titles(us.ben)]).toEqual([['Dinner'], ['Dinner']]);
  await write(us.ada, changing(us.ada, placed(us.ada), { when: at('2026-11-25T18:00') }));
  await us.here.settle();
  expect(titles(us.ben)).toEqual(['Dinner?']);
  await takeOut(us.ben, placed(us.ben));
  await us.here.settle();
  expect([titles(us.ada), titles(us.ben)]).toEqual([[], []]);
});

test('[P8] [CL8] [PL3] of what was taken out nothing is left on either phone, not even that it was', async () => {
  const us = await couple(few);
  await bothHold(us);
  await takeOut(us.ben, placed(us.ben));
  await us.here.settle();
  // Each tidies with their next change.
  for (const session of [us.ada, us.ben, us.ada]) {
    await write(session, []);
    await us.here.settle();
  }
  for (const who of ['ada', 'ben'] as const) {
    await opensAgain(us, who);
    expect([...us[who].known.value.ours.laid.values()]).toEqual([]);
  }
});

test('[ED1] [P12] edited on both phones without a network, nothing is lost: different fields join, the same field shows both', async () => {
  const us = await couple(few);
  await bothHold(us);
  us.here.online = false;
  await write(us.ada, changing(us.ada, placed(us.ada), { title: 'Soup' }));
  await write(us.ben, changing(us.ben, placed(us.ben), { note: 'Bring bread', title: 'Stew' }));
  us.here.online = true;
  await us.here.pass(60_000);
  await us.here.settle();
  expect(only(us.ada)).toEqual(only(us.ben));
  expect(only(us.ada).note).toBe('Bring bread');
  expect(
    only(us.ada)
      .crossed.title?.map(({ value }) => value)
      .sort(),
  ).toEqual(['Soup', 'Stew']);
  await write(us.ada, changing(us.ada, placed(us.ada), { title: 'Soup' }));
  await us.here.settle();
  expect([only(us.ada).crossed, only(us.ben).crossed]).toEqual([{}, {}]);
  expect(only(us.ben).title).toBe('Soup');
});

test('[P7] [CL1] what is about me alone nobody else can change', async () => {
  const us = await couple(few);
  await write(us.ada, newEntry({ kind: 'appointment', title: 'Scan', when: on('2026-11-26') }, 'mine'));
  await us.here.settle();
  expect(titles(us.ben)).toEqual(['Scan']);
  await write(us.ben, changing(us.ben, placed(us.ben), { title: 'Other' }));
  await takeOut(us.ben, placed(us.ben));
  await us.here.settle();
  for (const session of [us.ada, us.ben])
    expect(shared(session).find(({ of }) => of === us.ada.person)?.title).toBe('Scan');
});

test('[P5] [CL3] [PL4] a private entry is nothing to the other; as busy it is its time and no word of what it is', async () => {
  const us = await couple(few);
  const therapy = { kind: 'appointment', title: 'Therapy', note: 'alone', when: at('2026-11-26T14:00', 120) } as const;
  await write(us.ada, newEntry(therapy, 'private'));
  await us.here.settle();
  expect(shared(us.ben)).toEqual([]);
  await write(us.ada, newEntry({ ...therapy, title: 'Group' }, 'busy'));
  await us.here.settle();
  expect(shared(us.ben)).toMatchObject([{ kind: 'busy', title: '', note: '', when: therapy.when }]);
  expect(JSON.stringify([...us.ben.known.value.ours.laid.values()])).not.toMatch(/Group|Therapy|alone|appointment/);
  const key = myPlans(us.ada).value.entries.find(({ title }) => title === 'Group')?.key ?? '';
  const group = entryWith(us.ada, key);
  if (!group) throw new Error('no entry');
  await write(us.ada, changing(us.ada, group, { when: at('2026-11-27T09:00'), title: 'Group two' }));
  await us.here.settle();
  expect(only(us.ben).when).toEqual(at('2026-11-27T09:00'));
  const moved = entryWith(us.ada, key);
  if (!moved) throw new Error('no entry');
  await takeOut(us.ada, moved);
  await us.here.settle();
  expect(shared(us.ben)).toEqual([]);
  expect(myPlans(us.ada).value.entries.map(({ title }) => title)).toEqual(['Therapy']);
});

test('[SE14] private plans are there again after a lock, from the snapshot too', async () => {
  const us = await couple(few);
  await write(us.ada, newEntry({ kind: 'plan', title: 'Alone', when: on('2026-11-26') }, 'private'));
  const usual = mine({ kind: 'usual-told', usual: { energy: 5, pain: 2 } });
  for (let turn = 0; turn < 45; turn++) await us.ada.add([usual]);
  await opensAgain(us, 'ada');
  expect(myPlans(us.ada).value.entries.map(({ title }) => title)).toEqual(['Alone']);
});

test('[SE15] [P10] after parting what was for both is gone, and my own entries are mine alone', async () => {
  const us = await couple(few);
  await bothHold(us);
  await write(
    us.ada,
    newEntry({ kind: 'appointment', title: 'Scan', note: 'Bring the card', when: on('2026-11-26') }, 'mine'),
  );
  await write(us.ada, newEntry({ kind: 'plan', title: 'Group', when: on('2026-11-27') }, 'busy'));
  await tellWish(us.ada, { tender: 2, talk: 0, own: [] });
  await restTheWeek(us.ada, 'until-i-say');
  await us.here.settle();
  await us.here.done(us.ada.link.part());
  await us.here.settle();
  expect(shared(us.ada)).toEqual([]);
  expect(
    myPlans(us.ada)
      .value.entries.map(({ title, note }) => `${title} ${note}`)
      .sort(),
  ).toEqual(['Group ', 'Scan Bring the card']);
  expect([us.ada.known.value.ours.laid.size, weekRests(us.ada)]).toEqual([0, false]);
  // Nobody is told that she is busy any more.
  expect(myPlans(us.ada).value.entries.filter(({ shadow }) => shadow !== undefined)).toEqual([]);
  await opensAgain(us, 'ada');
  expect(
    myPlans(us.ada)
      .value.entries.map(({ title }) => title)
      .sort(),
  ).toEqual(['Group', 'Scan']);
});

test('[PL3] a phone that has not yet read what the other shows erases nothing', async () => {
  const us = await couple(few);
  await bothHold(us);
  const early = { ...us.ben, link: { ...us.ben.link, hasRead: () => false } };
  for (const day of ['28', '29'])
    await write(early, changing(us.ben, placed(us.ben), { when: at(`2026-11-${day}T18:00`) }));
  const all = us.ben.known.value.ours.laid.size;
  await write(us.ben, []);
  expect(us.ben.known.value.ours.laid.size).toBe(all - 1);
  expect(only(us.ben).when).toEqual(at('2026-11-29T18:00'));
});

test('[PL5] what went meanwhile is not written to, and what nobody would believe is not written', async () => {
  const us = await couple(few);
  await bothHold(us);
  const open = placed(us.ben);
  await takeOut(us.ada, placed(us.ada));
  await us.here.settle();
  expect(await write(us.ben, changing(us.ben, open, { note: 'Candles' }))).toBe(false);
  const size = us.ben.known.value.ours.laid.size;
  expect(await write(us.ben, newEntry({ kind: 'plan', title: 'x'.repeat(121), when: on('2026-11-26') }, 'both'))).toBe(
    false,
  );
  expect(us.ben.known.value.ours.laid.size).toBe(size);
});
