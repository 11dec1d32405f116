import { changeable, medicineClasses, substances } from '@unhurried/content/medicines';
import type { WhichMedicine } from '@unhurried/domain/medicines';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { home } from '../session/home.contract.ts';
import { mine, type OpenScreen, type Session } from '../session/index.ts';
import { hasMessage, loadWords, t } from '../words/index.ts';
import { forgetBegun, keepBegun } from './begun.ts';
import { Careful } from './careful.tsx';
import { AddMedicine, ChangeMedicine } from './form.tsx';
import { Screen } from './index.ts';
import { keepMedicine, keepNote, takeNoteOut, takeOff } from './keep.ts';
import { medicineState, toldHere } from './known/index.ts';
import { NoteOne } from './note.tsx';
import { OneMedicine } from './one-medicine.tsx';

await loadWords('en', ['cabinet', 'medicines', 'finding', 'conditions']);

const id = (digit: string) => digit.repeat(32);
const substance = (name: string): WhichMedicine => ({ by: 'substance', substance: name });
const [spray, tablet] = [substance('glyceryl-trinitrate'), substance('sildenafil')];
const never = 'Never together: nitrates and sildenafil-like tablets';

const mySide = async () => (await (await home()).open('a')).session;
const list = (session: Session) => renderToString(h(Screen, { session, rest: [] } as unknown as OpenScreen));
const pages = (session: Session, which: string) =>
  [OneMedicine, ChangeMedicine, NoteOne, Careful].map((page) => renderToString(h(page, { session, which })));
const allOf = (session: Session) => [
  list(session),
  renderToString(h(AddMedicine, { session, which: undefined })),
  ...medicineState(session).medicines.flatMap(({ medicine }) => pages(session, medicine)),
];

test('[CB3] what must never meet stands before the list, with whom to call and the warning signs', async () => {
  const session = await mySide();
  await keepMedicine(session, id('a'), { which: spray });
  expect(list(session)).not.toContain(never);
  await keepMedicine(session, id('b'), { which: tablet });
  const html = list(session);
  expect(html.indexOf(never)).toBeGreaterThan(0);
  expect(html.indexOf(never)).toBeLessThan(html.indexOf('Glyceryl trinitrate'));
  expect(html).toContain('Call your prescriber or pharmacist now');
  expect(html).toContain('If you took both and feel unwell');
  expect(html).toContain('href="#/care/signs"');
  for (const which of [id('a'), id('b')]) expect(pages(session, which)[0]).toContain(never);
});

test('[CB3] the form of one that is on the list warns before it is kept again', async () => {
  const session = await mySide();
  await keepMedicine(session, id('a'), { which: spray });
  await keepMedicine(session, id('b'), { which: tablet, stopped: session.today.value });
  expect(pages(session, id('b'))[1]).not.toContain(never);
  await keepMedicine(session, id('b'), { which: tablet });
  expect(pages(session, id('b'))[1]).toContain(never);
});

test('[CB12] one that is being added is there again after another page, with its warning, until the list is opened', async () => {
  const session = await mySide();
  await keepMedicine(session, id('a'), { which: spray });
  const add = (on: Session) => renderToString(h(AddMedicine, { session: on, which: undefined }));
  keepBegun(session, tablet, { medicine: id('b'), days: { since: '2026-03-01', changed: '', stopped: '' } });
  expect(add(session)).toContain(never);
  expect(add(session)).toContain('2026-03-01');
  expect(add(await mySide())).toContain('Which medicine?');
  forgetBegun(session);
  expect(add(session)).toContain('Which medicine?');
});

test('[CB3] a line that names two known ones is refused, and nothing is written', async () => {
  const session = await mySide();
  const kept = await keepMedicine(session, id('a'), { which: { by: 'own', name: 'GTN and sildenafil' } });
  expect(kept).toEqual({ ok: false, refusal: 'several' });
  expect(toldHere(session).value).toEqual([]);
});

test('[CB4] what staff need to hear stands once above the list, also with the injury', async () => {
  const session = await mySide();
  await keepMedicine(session, id('b'), { which: tablet });
  expect(list(session).split('Tell the staff about this tablet')).toHaveLength(2);
  expect(list(session)).not.toContain('when blood pressure shoots up');
  const condition = { id: 'spinal-cord-injury-high', flags: ['AD'], stance: { kind: 'stable' } } as const;
  await session.add([mine({ kind: 'condition-told', condition })]);
  expect(list(session).split('Tell the staff about this tablet')).toHaveLength(2);
  expect(list(session)).toContain('when blood pressure shoots up');
});

test('[CB6] a list without a warning clears nobody', async () => {
  const session = await mySide();
  await keepMedicine(session, id('a'), { which: { by: 'own', name: 'the white one' } });
  expect(list(session)).toContain('Your pharmacist can look at all of it with you');
  expect(list(session)).toContain('Not known here: ask your pharmacist.');
  expect(pages(session, id('a'))[0]).toContain('Not known here: ask your pharmacist.');
  expect(pages(session, id('a'))[0]).not.toContain('What is known about this kind');
});

/** Every sentence of the content that says what a medicine may change. */
const effects = medicineClasses.flatMap((one) => [
  t(`medicines.${one.id}.known` as 'medicines.many'),
  ...(one.often ? [t(`medicines.${one.id}.often` as 'medicines.many')] : []),
  ...changeable.flatMap((what) => {
    const key = `medicines.change.${what}.${one.changes[what]}`;
    return hasMessage(key) ? [t(key)] : [];
  }),
]);

test('[CB7] whatever I take, no page of the room says what it may change before I choose to read it', async () => {
  const session = await mySide();
  const every = [...substances.map(({ id: name }) => substance(name))].filter((_, at) => at % 3 === 0).slice(0, 55);
  for (const [at, which] of every.entries()) await keepMedicine(session, at.toString(16).padStart(32, '0'), { which });
  const html = [list(session), ...medicineState(session).medicines.map(({ medicine }) => pages(session, medicine)[0])];
  expect(effects.length).toBeGreaterThan(60);
  for (const said of effects) for (const page of html) expect(page).not.toContain(said);
});

test('[CB8] nothing is ticked, and what is held is offered no more', async () => {
  const session = await mySide();
  await keepMedicine(session, id('c'), { which: substance('warfarin') });
  expect(pages(session, id('c'))[0]).toContain(`#/cabinet/careful/${id('c')}`);
  expect(pages(session, id('c'))[3]).toContain('Soft touch, because bruises come more easily.');
  expect(pages(session, id('c'))[3]).not.toMatch(/\schecked/);
  const precaution = { id: 'p', target: { kind: 'flag', flag: 'ACOAG' }, from: session.today.value } as const;
  await session.add([mine({ kind: 'precaution-set', precaution })]);
  expect(pages(session, id('c'))[0]).not.toContain('#/cabinet/careful');
  expect(pages(session, id('c'))[3]).toContain('stands in Care already');
});

test('[CB9] an address of this room is a page and a random id, or another room', async () => {
  const session = await mySide();
  await keepMedicine(session, id('a'), { which: spray });
  await keepMedicine(session, id('b'), { which: tablet });
  await keepMedicine(session, id('c'), { which: { by: 'class', class: 'blood-thinners' } });
  const hrefs = allOf(session).flatMap((html) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href));
  expect(hrefs.length).toBeGreaterThan(10);
  for (const href of hrefs)
    expect(href).toMatch(/^#\/(cabinet(\/add|\/(m|change|note|careful)\/[0-9a-f]{32})?|care\/signs|visit)$/);
});

test('[CB10] told again, what it was before is erased; taken off, nothing of it and of its notes stays', async () => {
  const session = await mySide();
  const day = session.today.value;
  await keepMedicine(session, id('a'), { which: spray });
  await keepMedicine(session, id('b'), { which: tablet });
  await keepMedicine(session, id('a'), { which: spray, since: day, stopped: day });
  expect(toldHere(session).value).toHaveLength(2);
  expect(medicineState(session).medicines).toMatchObject([{ nth: 2, stopped: day }, { nth: 1 }]);
  await keepNote(session, { medicine: id('a'), what: 'energy', day, words: 'slower' });
  expect(await takeOff(session, id('a'))).toBe(true);
  expect(toldHere(session).value.map(({ fact }) => fact.medicine)).toEqual([id('b')]);
  expect(pages(session, id('a'))[0]).toContain('This one is no longer on your list.');
});

test('[CB10] where it can be ended stands what to ask before', async () => {
  const session = await mySide();
  await keepMedicine(session, id('a'), { which: substance('sertraline') });
  const before = 'Do not stop, skip or change a medicine before you have asked your prescriber or pharmacist.';
  for (const page of pages(session, id('a')).slice(0, 2)) expect(page).toContain(before);
});

test('[CB11] notes stand with the latest day first, claim no cause, and each can be taken out by itself', async () => {
  const session = await mySide();
  await keepMedicine(session, id('a'), { which: substance('sertraline') });
  const note = { medicine: id('a'), what: 'energy', day: session.today.value, words: 'a newer one' } as const;
  const older = { ...note, day: '2026-04-01' as typeof note.day, words: 'an older one' };
  for (const each of [note, older]) expect((await keepNote(session, each)).ok).toBe(true);
  const html = pages(session, id('a'))[0] ?? '';
  expect(html).toContain('What came together, never what caused it.');
  expect(html.indexOf('a newer one')).toBeGreaterThan(0);
  expect(html.indexOf('a newer one')).toBeLessThan(html.indexOf('an older one'));
  expect(await takeNoteOut(session, older)).toBe(true);
  expect(medicineState(session).noticed).toEqual([note]);
});

test('[CB1] what another release wrote oddly is left out, and the rest still warns', async () => {
  const session = await mySide();
  await keepMedicine(session, id('a'), { which: spray });
  await keepMedicine(session, id('b'), { which: tablet });
  const odd = { kind: 'medicine-told', medicine: id('b'), nth: 1e9, which: { by: 'own', name: '' } };
  await session.add([mine(odd as never)]);
  expect(medicineState(session).medicines).toHaveLength(2);
  expect(list(session)).toContain(never);
});
