import { conditions } from '@unhurried/content/conditions';
import { redFlags } from '@unhurried/content/red-flags';
import type { CareFact } from '@unhurried/domain/care';
import { addDays } from '@unhurried/domain/time';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { home } from '../session/home.contract.ts';
import { mine } from '../session/index.ts';
import { loadWords } from '../words/index.ts';
import { precautionAt, toPrecaution } from './addresses.ts';
import { AskAbout } from './ask-about.tsx';
import { healsIdOf, limitIdOf } from './belongs.ts';
import { Held } from './held.tsx';
import { PrecautionForm } from './precaution-form.tsx';
import { dueQuestions } from './questions.ts';

await loadWords('en', ['care', 'care-form', 'conditions', 'body', 'tiers']);

const telling = [...conditions, ...redFlags].map(({ id }) => id);
const hrefsIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to ?? '');

test('[AC13] what came with a condition has a number in every address, also where the condition itself is over', async () => {
  const { session } = await (await home()).open('a');
  const from = addDays(session.today.value, -9);
  const target = { kind: 'flag', flag: 'CATH' } as const;
  const facts: readonly CareFact[] = [
    { kind: 'condition-told', condition: { id: 'dialysis', flags: ['DIAL'], stance: { kind: 'cleared' } } },
    { kind: 'precaution-set', precaution: { id: limitIdOf('dialysis', 'lines'), target, from } },
    { kind: 'precaution-set', precaution: { id: healsIdOf('hip-replacement'), target, from } },
    {
      kind: 'precaution-set',
      precaution: { id: limitIdOf('heart-attack', 'own'), target: { kind: 'note' }, from, words: 'Slow.', until: from },
    },
  ];
  await session.add(facts.map(mine));
  const { care } = session.known.value.mine.half;
  const [question] = dueQuestions(care, session.today.value);
  if (!question) throw new Error('Nothing is asked.');
  const pages = [renderToString(h(Held, { session })), renderToString(h(AskAbout, { session, question }))];
  const hrefs = pages.flatMap(hrefsIn);
  expect(hrefs.filter((to) => to.startsWith('#/care/precaution/')).length).toBeGreaterThan(2);
  expect(hrefs.filter((to) => telling.some((id) => to.includes(id)))).toEqual([]);
});

test('[AC13] by its number a precaution is found again, also after another one was told anew', async () => {
  const { session } = await (await home()).open('a');
  const from = session.today.value;
  const one = { id: 'b'.repeat(32), target: { kind: 'note' }, from, words: 'No lifting.' } as const;
  const other = { ...one, id: 'a'.repeat(32), words: 'No stairs.' };
  await session.add([one, other, one].map((precaution) => mine({ kind: 'precaution-set', precaution })));
  const { care } = session.known.value.mine.half;
  const [, , , number] = toPrecaution(care, one.id).split('/');
  await session.add([mine({ kind: 'precaution-set', precaution: other })]);
  expect(precautionAt(session.known.value.mine.half.care, number)).toEqual(one);
  expect(renderToString(h(PrecautionForm, { session, id: number }))).toContain('No lifting.');
  for (const none of ['0', '3', one.id, 'x']) expect(precautionAt(care, none)).toBeUndefined();
});
