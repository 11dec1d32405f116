import { evolveRituals, noRituals, type OwnRitual, ownRituals, type RitualId } from '@unhurried/domain/rituals';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ritualsOf } from '../plans/index.ts';
import { home } from '../session/home.contract.ts';
import type { Unhurried } from '../session/index.ts';
import { loadWords } from '../words/index.ts';
import { Crossing } from './crossing.tsx';
import { changedFrom, type Draft, draftOf, fieldOf, ownFrom } from './draft.ts';
import { Screen } from './index.ts';
import { newRitualId } from './ours.ts';
import { WriteOwn } from './write-own.tsx';

await loadWords('en', ['rituals-room', 'rituals', 'rituals-own']);

const typed: Draft = { name: 'Tea', steps: 'Kettle.\n\nCups. ', worst: 'A wave.', apart: '' };
const app = { device: { zone: () => 'Europe/Lisbon' } } as unknown as Unhurried;
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('[RU8] a line is a step, and kind words wait for a hard day', () => {
  expect(draftOf(undefined, 'Lie still.')).toEqual({ name: '', steps: '', worst: 'Lie still.', apart: '' });
  const own = ownFrom(typed);
  expect(own).toEqual({ ok: true, value: { name: 'Tea', steps: ['Kettle.', 'Cups.'], worst: ['A wave.'], apart: [] } });
  const ritual = own.ok && { id: 'own-tea' as RitualId, ...own.value, crossed: {} };
  expect(draftOf(ritual || undefined, 'Lie still.')).toEqual({ ...typed, steps: 'Kettle.\nCups.' });
});

test('[RU8] what is missing is said beside its field', () => {
  const many = Array.from({ length: 9 }, (_, at) => `step ${at}`).join('\n');
  const cases: readonly (readonly [Partial<Draft>, keyof Draft])[] = [
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(61) }, 'name'],
    [{ steps: '' }, 'steps'],
    [{ worst: ' \n' }, 'worst'],
    [{ worst: '1\n2\n3' }, 'worst'],
    [{ steps: many }, 'steps'],
    [{ apart: many }, 'apart'],
    [{ worst: '1\n2\n3\n4\n5', steps: '1\n2\n3\n4\n5' }, 'worst'],
    [{ apart: 'x'.repeat(201) }, 'apart'],
    [{ worst: 'x'.repeat(201) }, 'worst'],
  ];
  for (const [change, field] of cases) {
    const draft = { ...typed, ...change };
    const own = ownFrom(draft);
    expect(own.ok ? undefined : fieldOf(own.refusal, draft), JSON.stringify(change)).toBe(field);
  }
});

test('[RU8] kept for both, changed and taken out by either, and found in the list', async () => {
  const house = await home();
  const a = (await house.open('a')).session;
  const id = newRitualId();
  const own = ownFrom(typed);
  expect(own.ok && (await ritualsOf(a).write(id, own.value))).toBe(true);
  a.lock();
  const b = (await house.open('b')).session;
  const list = () => renderToString(h(Screen, { app, session: b, rest: [] }));
  expect(list()).toContain(`href="#/rituals/${id}"`);
  expect(textOf(renderToString(h(Screen, { app, session: b, rest: [id] })))).toMatch(
    /^Tea How is it today\?.*A hard day/,
  );
  expect(await ritualsOf(b).write(id, { name: 'Slow tea' })).toBe(true);
  expect(list()).toContain('Slow tea');
  const form = renderToString(h(WriteOwn, { ours: ritualsOf(b), own: ritualsOf(b).rituals.value[0] }));
  expect(form).toContain('Slow tea');
  expect(form).toContain('Take this ritual out');
  expect(await ritualsOf(b).remove(id)).toBe(true);
  expect(list()).not.toContain(id);
});

function crossed(): OwnRitual {
  const id = 'own-tea' as RitualId;
  const whole = { name: 'Tea', steps: ['Kettle.'], worst: ['A wave.'], apart: [] };
  const first = evolveRituals(
    noRituals,
    { kind: 'ritual-written', ritual: id, set: whole, over: [] },
    { id: '1', by: 'a' },
  );
  const mine = evolveRituals(
    first,
    { kind: 'ritual-written', ritual: id, set: { name: 'Slow tea' }, over: ['1'] },
    { id: '2', by: 'a' },
  );
  const [ritual] = ownRituals(
    evolveRituals(
      mine,
      { kind: 'ritual-written', ritual: id, set: { name: 'Our tea', apart: ['A call.'] }, over: ['1'] },
      { id: '3', by: 'b' },
    ),
  );
  if (!ritual) throw new Error('It stands.');
  return ritual;
}

test('[RU9] both wordings side by side, neither chosen, and not whose they are; what did not cross is not shown', () => {
  const ours = { rituals: {} as never, write: async () => true, remove: async () => true };
  const said = textOf(renderToString(h(Crossing, { own: crossed(), ours })));
  expect(said).toMatch(/The name Slow tea Keep these words Our tea Keep these words$/);
  expect(said).not.toMatch(/When you are apart|The steps|\byou wrote|partner/i);
  const alone = { ...crossed(), crossed: {} };
  expect(renderToString(h(Crossing, { own: alone, ours }))).toBe('');
});

test('[RU9] changing one field chooses no wording of another', () => {
  const own = crossed();
  const unchanged = ownFrom(draftOf(own, ''));
  expect(unchanged.ok && changedFrom(own, unchanged.value)).toEqual({});
  const changed = ownFrom({ ...draftOf(own, ''), worst: 'A look.' });
  expect(changed.ok && changedFrom(own, changed.value)).toEqual({ worst: ['A look.'] });
  expect(changed.ok && changedFrom(undefined, changed.value)).toEqual(changed.ok && changed.value);
});
